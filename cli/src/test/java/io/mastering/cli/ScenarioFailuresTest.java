package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each expectation of a scenario: met, and not met, with what the reader is told. */
class ScenarioFailuresTest {
  private static final String POLICY =
      """
      mastering 1
      source Workday { kind Workday  masters users: yes }
      source BambooHR { kind BambooHR  masters users: yes }
      source Namely { kind Namely  masters users: yes }
      app Slack { push { update attributes: yes  create users: yes  map title to job always } }
      inbound SpokePush { create users: yes  update attributes: yes  sends: login, email, firstName, lastName, title, department }
      idp HubSAML { on sign-in { update existing users: yes } }  priority Workday, BambooHR
      attribute * inherit from master
      attribute email inherit from okta
      attribute title override with BambooHR
      """;

  @TempDir Path folder;

  private CommandLineRun run(String steps) throws IOException {
    Path policy = folder.resolve("p.mastering");
    String scenario = "scenario \"s\" {\n  " + steps.replaceAll(";\\s*", "\n  ") + "\n}\n";
    Files.writeString(policy, POLICY + scenario);
    return CommandLineRun.of("test", policy.toString());
  }

  @Test
  void whyALinkedSystemIsNoCandidateIsTold() throws IOException {
    String told =
        run("given user j { linked to Namely without external id }; then j is mastered by Namely")
            .out();
    assertThat(told).contains("because   Namely is no candidate: the link has no external id\n");
    assertThat(run("given user j { linked to HubSAML }; then j has title from HubSAML").out())
        .contains(
            "because   HubSAML is no candidate: no sign-in has updated the user while update was on"
                + " (`linked to HubSAML updated by sign-in` says that one has)\n");
    assertThat(run("given user j { linked to Workday }; then j is mastered by BambooHR").out())
        .doesNotContain("because");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "given user j { linked to Workday }; then j is mastered by Workday",
        "given user j { linked to Workday }; then j is not mastered by okta",
        "given user j { linked to Workday, BambooHR }; then j has title from BambooHR",
        "given user j { linked to Workday  title is \"A\" }; then j has title \"A\" from Workday",
        "given user j { linked to Workday }; then j is linked to Workday",
        "given user j { linked to Workday }; then j is not linked to BambooHR",
        "given user j { status is STAGED }; then j has status STAGED",
        "given user j { }; when j is edited by api with { title is \"B\" }; then edit is applied;"
            + " and j has title \"B\" from okta",
        "given user j { linked to Workday }; when j is edited by api with { department is \"B\" };"
            + " then edit is refused as mastered-elsewhere with \"E0000023\";"
            + " and refusal names owner Workday and attribute department",
        "given user j { linked to Workday }; when SpokePush pushes j with { title is \"B\" };"
            + " then push is refused with \"Automatic profile push of user j@org.example to app\"",
        "when SpokePush creates n with { title is \"B\" }; then push is created;"
            + " and n is mastered by okta",
        "given user j { login is \"a@b.cc\" };"
            + " when SpokePush creates n with { login is \"A@B.cc\" };"
            + " then push is rejected as invalid-attribute",
        "given user j { linked to Slack }; when Slack pushes j with { title is \"B\" };"
            + " then push is queued",
        "given user j { linked to Workday };"
            + " when app user j of Workday is edited by api with { title is \"B\" };"
            + " then edit is refused as app-user-mastered",
        "given user j { linked to Workday  title is \"A\" };"
            + " when j is replaced by api with { title is \"A\" };"
            + " then edit is refused as mastered-elsewhere",
      })
  void expectationThatIsMetPasses(String steps) throws IOException {
    CommandLineRun run = run(steps);
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEqualTo("1 case: 1 passed, 0 failed\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "given user j { linked to Workday }; then j is mastered by okta"
            + " | expected  mastered by okta | actual    Workday | rule      M",
        "given user j { linked to Workday }; then j is not mastered by Workday"
            + " | expected  not mastered by Workday | actual    Workday | rule      M",
        "given user j { linked to BambooHR }; then j has title from okta"
            + " | expected  title owned by okta | owner     BambooHR | rule      A3",
        "given user j { title is \"A\" }; then j has title \"B\" from okta"
            + " | expected  title \"B\" | actual    \"A\" | owner     okta",
        "given user j { }; then j has title \"B\" from okta"
            + " | expected  title \"B\" | actual    no value | rule      A",
        "given user j { status is STAGED }; then j has status ACTIVE"
            + " | expected  status ACTIVE | actual    STAGED | p.mastering:13:",
        "given user j { }; then j is linked to Workday"
            + " | expected  linked to Workday | actual    not linked | p.mastering:13:",
        "given user j { linked to Workday }; then j is not linked to Workday"
            + " | expected  not linked to Workday | actual    linked | p.mastering:13:",
      })
  void expectationThatIsNotMetIsExplained(String steps, String one, String two, String three)
      throws IOException {
    explained(steps, one, two, three);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "given user j { linked to Workday }; when j is edited by api with { department is \"B\" };"
            + " then edit is applied"
            + " | expected  applied | actual    refused as mastered-elsewhere, attributes department"
            + " | owner     Workday",
        "given user j { linked to Workday }; when j is edited by api with { department is \"B\" };"
            + " then edit is refused with \"nonsense\""
            + " | expected  refused with \"nonsense\" | actual    refused as mastered-elsewhere"
            + " with \"E0000023: Operation failed | rule      E1",
        "given user j { linked to Workday }; when j is edited by api with { department is \"B\" };"
            + " then edit is refused; and refusal names owner BambooHR and attribute title"
            + " | expected  a refusal that names owner BambooHR title | actual    refused as"
            + " mastered-elsewhere, owner Workday, attributes department | rule      E1",
      })
  void outcomeThatIsNotMetIsExplained(String steps, String one, String two, String three)
      throws IOException {
    explained(steps, one, two, three);
  }

  private void explained(String steps, String... said) throws IOException {
    CommandLineRun run = run(steps);
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.NO);
    assertThat(run.out())
        .contains("FAILED s")
        .contains(said)
        .contains("1 case: 0 passed, 1 failed");
    assertThat(SmallOrg.isPlain(run)).isTrue();
  }

  @Test
  void eventThatCannotHappenIsNotRunAndNoSuccess() throws IOException {
    CommandLineRun run =
        run("given user j { linked to Workday }; when SpokePush retries j; then push is applied");
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out())
        .contains("NOT RUN s")
        .contains("reason    no push of j by SpokePush has failed")
        .contains("1 case: 0 passed, 0 failed, 1 not run");
  }

  @Test
  void wrongStatusNamesOwnerRuleAndStep() throws IOException {
    explained(
        "given user j { linked to Workday }; when j is terminated in Workday;"
            + " then j has status ACTIVE",
        "expected  status ACTIVE",
        "actual    DEPROVISIONED",
        "owner     okta",
        "rule      L1",
        "step      j is terminated in Workday");
  }

  @Test
  void refusedWriteLeavesTheValueAndAnAppliedOneChangesIt() throws IOException {
    CommandLineRun run =
        run(
            "given user j { linked to Workday  department is \"A\" };"
                + " when j is edited by api with { department is \"B\" };"
                + " then j has department \"A\" from Workday;"
                + " when j is edited by api with { email is \"new@org.example\" };"
                + " then j has email \"new@org.example\" from okta");
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
  }
}

package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import io.mastering.dsl.PolicyFiles;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.kind.Kind;
import io.mastering.model.kind.Kinds;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assume;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples leave nothing out: outcomes, reasons, assumptions and ways out all occur in them. */
class SamplesCoverageTest {
  private static final int FEWEST_CASES = 100;

  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[\\w.$-]+");

  private final List<Scenario> cases = cases();

  @Test
  void everyOutcomeIsExpectedSomewhere() {
    Set<Outcome> missing = EnumSet.allOf(Outcome.class);
    outcomes().forEach(expected -> missing.remove(expected.outcome()));
    assertThat(missing).as("outcomes that no scenario of the samples expects").isEmpty();
  }

  @Test
  void everyReasonIsExpectedSomewhere() {
    Set<Reason> missing = EnumSet.allOf(Reason.class);
    outcomes().forEach(expected -> expected.reason().ifPresent(missing::remove));
    assertThat(missing).as("reasons that no scenario of the samples expects").isEmpty();
  }

  @Test
  void everyAnswerToEveryAssumptionIsTriedWhereADecisionLeansOnIt() {
    Set<String> missing = new TreeSet<>();
    for (Assumption assumption : Assumption.values()) {
      assumption.choices().forEach(choice -> missing.add(assumption.word() + ": " + choice));
    }
    cases.stream()
        .filter(scenario -> expected(scenario).anyMatch(Expectation.Assumes.class::isInstance))
        .flatMap(SamplesCoverageTest::assumed)
        .forEach(assume -> missing.remove(assume.assumption().word() + ": " + assume.value()));
    assertThat(missing).as("answers that no scenario of the samples tries").isEmpty();
  }

  @Test
  void everyWayOutIsExpectedSomewhere() {
    Set<Expectation.Change> missing = EnumSet.allOf(Expectation.Change.class);
    cases.stream()
        .flatMap(SamplesCoverageTest::expected)
        .filter(Expectation.RemediesInclude.class::isInstance)
        .flatMap(remedies -> ((Expectation.RemediesInclude) remedies).waysOut().stream())
        .forEach(way -> missing.remove(way.change()));
    assertThat(missing).as("ways out that no scenario of the samples expects").isEmpty();
  }

  @Test
  void everyKindOfAppAndTheCommonKindsOfIdpAreNamedSomewhere() throws IOException {
    Set<String> missing = new TreeSet<>(List.of("idp SAML2", "idp OIDC"));
    Kinds.words(Kind.Role.APP).forEach(kind -> missing.add("app " + kind));
    for (Path file : policies()) {
      List<String> lines = Files.readAllLines(file);
      Policy policy = PolicyFiles.load(file).policy().orElseThrow();
      for (Scenario scenario : casesOf(policy, file)) {
        List<String> words = words(lines, scenario.block());
        policy.orgs().stream()
            .flatMap(org -> org.systems().stream())
            .filter(system -> words.contains(system.name()))
            .forEach(system -> kindOf(system).ifPresent(missing::remove));
      }
    }
    assertThat(missing).as("kinds of which no scenario of the samples names a system").isEmpty();
  }

  @Test
  void allSamplesTogetherPassWithAtLeastAHundredCases() {
    CommandLineRun run = CommandLineRun.of("test", samples().toString());
    Matcher counted = Pattern.compile("(\\d+) cases: \\d+ passed, 0 failed").matcher(run.out());
    assertThat(counted.find()).as(run.out()).isTrue();
    assertThat(Integer.parseInt(counted.group(1))).isGreaterThanOrEqualTo(FEWEST_CASES);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void oneExpectationChangedIsNamedWithItsStep(@TempDir Path folder) throws IOException {
    Path sample = samples().resolve("matching");
    Files.copy(sample.resolve("policy.mastering"), folder.resolve("policy.mastering"));
    String scenarios = Files.readString(sample.resolve("scenarios.mastering"));
    int at = scenarios.indexOf("  then confirmation is linked");
    long line = scenarios.substring(0, at).lines().count() + 1;
    Path changed = folder.resolve("scenarios.mastering");
    Files.writeString(
        changed,
        scenarios.replace("  then confirmation is linked", "  then confirmation is ignored"));
    CommandLineRun run = CommandLineRun.of("test", changed.toString());
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out())
        .contains("FAILED A namesake waits until an admin says who it is")
        .contains("scenarios.mastering:" + line + ":")
        .contains("expected  ignored")
        .contains("actual    linked")
        .contains(" 1 failed");
  }

  private Stream<Expectation.OutcomeIs> outcomes() {
    return cases.stream()
        .flatMap(SamplesCoverageTest::expected)
        .filter(Expectation.OutcomeIs.class::isInstance)
        .map(Expectation.OutcomeIs.class::cast);
  }

  private static Stream<Expectation> expected(Scenario scenario) {
    return scenario.steps().stream()
        .filter(Step.Then.class::isInstance)
        .map(step -> ((Step.Then) step).expectation());
  }

  private static Stream<Assume> assumed(Scenario scenario) {
    return scenario.steps().stream()
        .filter(Step.GivenSettings.class::isInstance)
        .map(step -> ((Step.GivenSettings) step).change())
        .filter(SettingsChange.AssumptionBecomes.class::isInstance)
        .map(change -> ((SettingsChange.AssumptionBecomes) change).assume());
  }

  /** The cases of every file below the samples, each row of a table as one. */
  private static List<Scenario> cases() {
    List<Scenario> all = new ArrayList<>();
    for (Path file : policies()) {
      all.addAll(casesOf(PolicyFiles.load(file).policy().orElseThrow(), file));
    }
    return all;
  }

  private static List<Scenario> casesOf(Policy policy, Path file) {
    return policy.scenarios().stream()
        .filter(scenario -> scenario.span().file().equals(file.toString()))
        .toList();
  }

  private static Optional<String> kindOf(OrgSystem system) {
    String declared = system.role() == OrgSystem.Role.IDP ? "idp " : "app ";
    return system.kind().map(kind -> declared + kind);
  }

  /** The names and quoted texts in some lines, without comments. */
  private static List<String> words(List<String> lines, Span block) {
    return lines.subList(block.line() - 1, block.endLine()).stream()
        .flatMap(line -> WORD.matcher(line.replaceFirst("#.*", "")).results())
        .map(word -> word.group().replace("\"", ""))
        .toList();
  }

  private static List<Path> policies() {
    try (Stream<Path> files = Files.walk(samples())) {
      return files.filter(file -> file.toString().endsWith(".mastering")).sorted().toList();
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  private static Path samples() {
    return Transcript.root().resolve("samples");
  }
}

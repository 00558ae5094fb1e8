package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stops a push is told by what really stops it; and a way out counts only what goes through
 * once it is taken, not what an ill-formed login then stops.
 */
class SecondObstacleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ILL = "the login does not fit the schema";
  private static final String CLOSED =
      SmallOrg.POLICY.replace(
          "mastering 1\n", "mastering 1\norg Hub { edit deactivated users: off }\n");
  private static final List<String> USERS =
      List.of(
          user("mastered", "ACTIVE", "ana@acme.example", true),
          user("mastered-ill", "ACTIVE", "abcd", true),
          user("mastered-staged-ill", "STAGED", "efgh", true),
          user("staged", "STAGED", "ben@acme.example", false),
          user("active-ill", "ACTIVE", "ijkl", false),
          user("staged-ill", "STAGED", "mnop", false),
          user("gone-ill", "DEPROVISIONED", "qrst", false));

  @TempDir Path folder;

  private static String user(String id, String status, String login, boolean linked) {
    return "{\"id\":\"%s\",\"status\":\"%s\",\"profile\":{\"login\":\"%s\"},\"links\":[%s]}"
        .formatted(
            id,
            status,
            login,
            linked
                ? "{\"app\":\"0oaWD\",\"scope\":\"USER\",\"status\":\"ACTIVE\",\"externalId\":\"1\"}"
                : "");
  }

  private SmallOrg org(String policy) {
    return SmallOrg.in(folder).users(USERS).with("hub.mastering", policy);
  }

  private static JsonNode spoke(SmallOrg org) throws IOException {
    String out = org.eval("--format", "json", "--fail-on", "never").out();
    return SampleSummary.spoke(JSON.readTree(out));
  }

  @Test
  void causeIsWhatTheRuleRestsUpon() throws IOException {
    SmallOrg org = org(CLOSED);
    org.eval();
    Map<String, String> causes = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(org.place("d.out")))) {
      JsonNode decision = JSON.readTree(line);
      JsonNode push =
          SampleSummary.find(decision.at("/pushes"), "inbound", "SpokePush").orElseThrow();
      causes.put(decision.at("/user").asText(), push.path("cause").asText(""));
    }
    assertThat(causes)
        .containsEntry("staged", "")
        .containsEntry("active-ill", ILL)
        .containsEntry("staged-ill", ILL)
        .containsEntry("gone-ill", "the user is DEPROVISIONED");
    assertThat(org.run("why", "--user", "staged-ill").out())
        .contains("because " + ILL)
        .doesNotContain("because the user is STAGED");
  }

  @Test
  void wayOutClearsWhatGoesThroughOnceItIsTaken() throws IOException {
    JsonNode before = spoke(org(CLOSED));
    List<String> remedies = new ArrayList<>();
    for (JsonNode way : before.at("/waysOut")) {
      remedies.add(way.at("/remedies/0").asText());
      assertThat(way.at("/clears").asLong()).isEqualTo(1);
      assertThat(way.at("/stillFail/0/cause").asText()).isEqualTo(ILL);
      assertThat(way.at("/stillFail/0/users").asLong()).isEqualTo(2);
    }
    assertThat(remedies).containsExactly("R5", "R3", "R2");
    String sendsLess = CLOSED.replace("sends: all attributes", "sends: email");
    String inherits =
        CLOSED.replace("attribute * inherit from master", "attribute * inherit from okta");
    for (String taken :
        List.of(sendsLess, inherits.replaceAll("attribute title override .*", ""))) {
      JsonNode after = spoke(org(taken));
      assertThat(after.at("/refused").asLong()).isZero();
      assertThat(after.at("/passes").asLong()).isEqualTo(before.at("/passes").asLong() + 1);
      assertThat(after.at("/fails").asLong()).isEqualTo(before.at("/fails").asLong() - 1);
    }
  }

  @Test
  void summaryCountsIllFormedLoginsAmongTheRefusedToo() {
    String told = org(CLOSED).eval().out().replaceAll("\\s+", " ");
    assertThat(told)
        .contains("For 4 users, " + ILL + "; 2 of them are counted above.")
        .contains("clears the refusal of 1 push; 2 more then still fail: " + ILL + ".")
        .contains("Ill-formed logins: give these users");
  }

  /** A way is told even where it clears nothing alone, together with what else is to be done. */
  @Test
  void wayThatClearsNothingAloneIsToldWithWhatElseStops() {
    SmallOrg org = org(CLOSED).users(USERS.subList(1, 2));
    String told = org.eval().out().replaceAll("\\s+", " ");
    assertThat(told)
        .contains("For 1 of these, " + ILL + " too.")
        .contains("clears the refusal of 0 pushes; 1 more then still fails: " + ILL + ".")
        .contains("Ill-formed logins: give these users");
  }

  @Test
  void whySaysBesideTheWayWhatStillStopsThePush() {
    SmallOrg org = org(CLOSED);
    String after = "after that the push is still rejected: " + ILL;
    assertThat(org.run("why", "--user", "mastered-ill").out())
        .contains("way out 1:", after, "and besides: Ill-formed logins");
    assertThat(org.run("why", "--user", "mastered").out())
        .contains("way out 1:")
        .doesNotContain("after that the push", "and besides");
  }

  @Test
  void whatComesOfCreationsIsSaidByTheSetting() {
    String makes =
        CLOSED.replace(
            "{ update attributes: yes  sends", "{ create users: %s  update attributes: yes  sends");
    assertThat(told(makes.formatted("yes")))
        .contains("SpokePush creates users: Okta will reject all its creations without login")
        .doesNotContain("also creates users");
    assertThat(told(makes.formatted("no"))).doesNotContain("creates users", "its creations");
    assertThat(told(CLOSED)).contains("If SpokePush also creates users, Okta rejects");
  }

  private String told(String policy) {
    SmallOrg org = org(policy);
    String why = org.run("why", "--user", "mastered").out();
    String eval = org.eval().out();
    assertThat(why.contains("reates users")).isEqualTo(eval.contains("reates users"));
    return eval.replaceAll("\\s+", " ");
  }
}

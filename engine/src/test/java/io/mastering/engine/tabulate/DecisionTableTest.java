package io.mastering.engine.tabulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Assumption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DecisionTableTest {
  private static final Reply OKTA = reply("okta", Rule.M1);
  private static final Reply FIRST = reply("First", Rule.M4);
  private static final Reply SECOND = reply("Second", Rule.M4);

  private static Reply reply(String says, Rule rule) {
    return new Reply(new Answer(says, List.of(), Set.of()), rule, List.of());
  }

  /** Of users with a status and two links, each with the states 0 and 1. */
  private static DecisionTable table(Function<String, Reply> rules) {
    Map<String, Reply> replies = new LinkedHashMap<>();
    for (char status = 0; status < 2; status++) {
      for (char first = 0; first < 2; first++) {
        for (char second = 0; second < 2; second++) {
          String user = "" + status + first + second;
          replies.put(user, rules.apply(user));
        }
      }
    }
    return DecisionTable.of(replies, Likeness.NONE);
  }

  private static Reply priority(String user) {
    return user.charAt(0) == 1
        ? OKTA
        : user.charAt(1) == 1 ? FIRST : user.charAt(2) == 1 ? SECOND : OKTA;
  }

  @Test
  void orderOfSourcesIsARowForEach() {
    assertThat(table(DecisionTableTest::priority).rows())
        .extracting(row -> row.answer().says())
        .containsExactly("okta", "First", "Second", "okta");
  }

  @Test
  void everyRowButTheLastAsksOneThing() {
    List<Row> rows = table(DecisionTableTest::priority).rows();
    assertThat(rows.subList(0, 3)).allSatisfy(row -> assertThat(row.ways().get(0)).hasSize(1));
    assertThat(rows.get(3).isRest()).isTrue();
  }

  @Test
  void whatMakesNoDifferenceIsNotAskedFor() {
    assertThat(table(user -> user.charAt(1) == 1 ? FIRST : OKTA).features()).containsExactly(1);
    assertThat(table(user -> OKTA).rows()).hasSize(1);
  }

  @Test
  void rowsThatFollowEachOtherWithOneAnswerAreOne() {
    List<Row> rows = table(u -> u.charAt(1) == 1 || u.charAt(2) == 1 ? FIRST : OKTA).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).ways()).hasSize(2);
  }

  @Test
  void rowNamesTheRulesOfAllItsUsers() {
    Reply alone = reply("First", Rule.M1);
    List<Row> rows = table(u -> u.charAt(1) == 1 ? u.charAt(2) == 1 ? FIRST : alone : OKTA).rows();
    assertThat(rows.get(0).rules()).containsExactly(Rule.M1, Rule.M4);
  }

  @Test
  void answerUnderAnAssumptionIsAnother() {
    Reply leaning =
        new Reply(
            new Answer("okta", List.of(), Set.of(Assumption.OVERRIDE_FALLBACK)),
            Rule.A4,
            List.of());
    assertThat(table(u -> u.charAt(1) == 1 ? leaning : OKTA).rows()).hasSize(2);
  }

  @Test
  void withoutUsersThereAreNoRows() {
    assertThat(DecisionTable.of(Map.of(), Likeness.NONE).rows()).isEmpty();
  }

  /** Any answers whatever, also where some users were not asked about. */
  @Property(tries = 300)
  void tableAnswersWhatItWasTold(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 5) int features) {
    Random random = new Random(seed);
    List<Reply> possible = List.of(OKTA, FIRST, SECOND, reply("Third", Rule.A3));
    Map<String, Reply> replies = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder user = new StringBuilder();
      for (int f = 0; f < features; f++) {
        user.append((char) random.nextInt(3));
      }
      replies.putIfAbsent(user.toString(), possible.get(random.nextInt(possible.size())));
    }
    DecisionTable table = DecisionTable.of(replies, Likeness.NONE);
    replies.forEach((user, reply) -> assertThat(table.answer(user)).contains(reply.answer()));
    assertThat(table.rows().get(table.rows().size() - 1).isRest()).isTrue();
    Set<Rule> named = new TreeSet<>();
    table.rows().forEach(row -> named.addAll(row.rules()));
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(replies.values().stream().map(Reply::rule).toList()));
  }
}

package io.mastering.cli.dead;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.dsl.fix.Fixer;
import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Policy;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/**
 * What is called dead can be taken away: whatever statement of a random policy a message wants to
 * delete, the rules decide every user as before.
 */
class DeadStatementsTest {
  private static final Set<Code> DEAD =
      Set.of(Code.MST241, Code.MST242, Code.MST243, Code.MST244, Code.MST245, Code.MST247);
  private static final RuleBase RULES = RuleBase.load();
  private static final int USERS = 60;

  @Property(tries = 150)
  void noUserIsDecidedOtherwiseWithoutAStatementThatIsCalledDead(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    String text = RandomPolicy.of(seed);
    List<Diagnostic> dead = dead(text);
    if (dead.isEmpty()) {
      return;
    }
    List<User> users = PlainUsers.of(seed, USERS);
    List<String> before = decided(text, users);
    for (Diagnostic message : dead) {
      String without = without(text, message);
      assertThat(decided(without, users)).as(message + "\n" + text + without).isEqualTo(before);
    }
  }

  @Property(tries = 100)
  void allOfThemCanBeTakenAwayTogether(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    String text = RandomPolicy.of(seed);
    if (!dead(text).isEmpty()) {
      List<User> users = PlainUsers.of(seed, USERS);
      String without = Fixer.fix("p", text, true).text();
      assertThat(decided(without, users)).as(text + "\n" + without).isEqualTo(decided(text, users));
    }
  }

  @Test
  void randomPoliciesHaveAllSortsOfDeadStatements() {
    Map<Code, Integer> found = new EnumMap<>(Code.class);
    LongStream.range(0, 300)
        .mapToObj(RandomPolicy::of)
        .flatMap(text -> dead(text).stream())
        .forEach(message -> found.merge(message.code(), 1, Integer::sum));

    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(DEAD);
    assertThat(found.values()).allMatch(number -> number > 5);
  }

  private static List<Diagnostic> dead(String text) {
    Loaded loaded = PolicyFiles.load("p", text);
    assertThat(loaded.policy()).as(text + loaded.diagnostics()).isPresent();
    return loaded.diagnostics().stream()
        .filter(message -> DEAD.contains(message.code()) && message.fix().isPresent())
        .toList();
  }

  private static String without(String text, Diagnostic message) {
    Edit edit = message.fix().orElseThrow().edits().get(0);
    Span span = edit.span();
    return text.substring(0, offset(text, span.line(), span.column()))
        + edit.replacement()
        + text.substring(offset(text, span.endLine(), span.endColumn()));
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + column - 1;
  }

  private static List<String> decided(String text, List<User> users) {
    Optional<Policy> policy = PolicyFiles.load("p", text).policy();
    assertThat(policy).as(text).isPresent();
    EffectiveOrg org = EffectiveOrg.of(policy.get().orgs().get(0), Optional.empty());
    Situator situator = new Situator(org, Asks.everything(List.of()));
    List<String> decided = new ArrayList<>();
    try (Decider decider = new Decider(RULES, org, situator.facts(), Questions.standing(org))) {
      for (User user : users) {
        decided.add(told(decider.decide(situator.situate(user).situation().orElseThrow())));
      }
    }
    return decided;
  }

  private static String told(Decision decision) {
    StringBuilder told = new StringBuilder();
    told.append(held(decision.mastery().master())).append(decision.mastery().rule());
    told.append(decision.mastery().assumes());
    decision
        .owners()
        .forEach(
            owner ->
                told.append('\n')
                    .append(owner.attribute())
                    .append(' ')
                    .append(held(owner.owner()))
                    .append(owner.rule())
                    .append(owner.assumes()));
    decision
        .writes()
        .forEach(
            write ->
                told.append('\n')
                    .append(write.write().write())
                    .append(write.outcome())
                    .append(write.reason())
                    .append(write.owner())
                    .append(write.attributes())
                    .append(
                        write.waysOut().stream()
                            .map(way -> way.remedy() + " " + way.about())
                            .sorted()
                            .toList())
                    .append(write.rule())
                    .append(write.assumes()));
    return told.toString();
  }

  private static String held(Holding holding) {
    return holding instanceof Holding.Open open
        ? open.outcome() + " " + open.between()
        : holding.toString();
  }
}

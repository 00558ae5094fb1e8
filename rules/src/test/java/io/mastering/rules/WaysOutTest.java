package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Obstacle;
import io.mastering.model.decision.PossiblyBlocked;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Sends;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A way out of a refusal is offered only where it leads out: each is taken, and decided again. */
class WaysOutTest {
  private static final int CASES = 4000;
  private static final Set<Write.Kind> EDITS =
      EnumSet.of(
          Write.Kind.INBOUND_UPDATE,
          Write.Kind.API_EDIT,
          Write.Kind.ADMIN_EDIT,
          Write.Kind.SELF_EDIT);
  private static final Set<Outcome> THROUGH = EnumSet.of(Outcome.APPLIED, Outcome.NO_CHANGE);
  private static final RuleBase RULES = RuleBase.load();

  @Test
  void whatIsRefusedGoesThroughOnceAWayOutIsTaken() {
    Map<Remedy, Integer> taken = new EnumMap<>(Remedy.class);
    int obstructed = 0;
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = RandomCase.of(seed, 0);
      List<Conclusion> told = conclude(each);
      for (Write write : asked(each)) {
        for (Remedy remedy : List.of(Remedy.R2, Remedy.R3, Remedy.R5)) {
          Set<String> about = about(told, write, remedy);
          if (about.isEmpty()) {
            continue;
          }
          RandomCase changed =
              switch (remedy) {
                case R2 -> disconnected(each, about);
                case R3 -> inheriting(each, about);
                default -> sending(each, write, left(told, write));
              };
          Verdict verdict = verdict(conclude(changed), write);
          assertThat(isRefusedForItsOwner(verdict))
              .as("%s of %s, seed %d: %s", remedy, write, seed, verdict)
              .isFalse();
          if (write.kind() != Write.Kind.SELF_EDIT) {
            Set<Outcome> foretold = obstacles(told, write, remedy);
            assertThat(foretold.isEmpty() ? THROUGH : foretold)
                .as("%s of %s, seed %d: %s", remedy, write, seed, verdict)
                .contains(verdict.outcome());
            obstructed += foretold.isEmpty() ? 0 : 1;
          }
          taken.merge(remedy, 1, Integer::sum);
        }
      }
    }
    assertThat(taken.keySet()).containsExactly(Remedy.R2, Remedy.R3, Remedy.R5);
    assertThat(taken.values()).allMatch(times -> times > 100);
    assertThat(obstructed).isGreaterThan(100);
  }

  @Test
  void aWriteIsToldToSendLessWhereItSendsMoreThanIsRefused() {
    int offered = 0;
    for (int seed = 0; seed < CASES; seed++) {
      RandomCase each = RandomCase.of(seed, 0);
      List<Conclusion> told = conclude(each);
      for (Write write : asked(each)) {
        if (isRefusedForItsOwner(verdict(told, write))) {
          Set<String> left = left(told, write);
          Set<String> expected = kept(each, told, write, left) ? left : Set.of();
          assertThat(about(told, write, Remedy.R5)).isEqualTo(expected);
          offered += expected.isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(offered).isGreaterThan(100);
  }

  private static boolean isRefusedForItsOwner(Verdict verdict) {
    return verdict.reason().equals(Optional.of(Reason.MASTERED_ELSEWHERE));
  }

  /** Whether something is sent with a new value that Okta owns. */
  private static boolean kept(
      RandomCase each, List<Conclusion> told, Write write, Set<String> left) {
    List<String> checked =
        all(told, Sends.class, it -> it.write().equals(write.write())).stream()
            .map(Sends::attribute)
            .toList();
    return kept(each, write, left).stream().anyMatch(it -> checked.contains(it.attribute()));
  }

  private static List<Conclusion> conclude(RandomCase each) {
    try (RuleSession session = RULES.open(each.settings())) {
      return session.conclude(each.situation());
    }
  }

  private static List<Write> asked(RandomCase each) {
    return all(each.facts(), Write.class, write -> EDITS.contains(write.kind()));
  }

  private static Set<String> about(List<Conclusion> told, Write write, Remedy remedy) {
    return all(
            told, WayOut.class, way -> way.write().equals(write.write()) && way.remedy() == remedy)
        .stream()
        .map(WayOut::about)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What an admin who takes the way is told to meet next. */
  private static Set<Outcome> obstacles(List<Conclusion> told, Write write, Remedy remedy) {
    return all(
            told, Obstacle.class, it -> it.write().equals(write.write()) && it.remedy() == remedy)
        .stream()
        .map(Obstacle::outcome)
        .collect(Collectors.toSet());
  }

  private static Verdict verdict(List<Conclusion> told, Write write) {
    return all(told, Verdict.class, verdict -> verdict.write().equals(write.write())).get(0);
  }

  private static Set<String> left(List<Conclusion> told, Write write) {
    Set<String> left = new TreeSet<>();
    all(told, Blocked.class, it -> it.write().equals(write.write()))
        .forEach(it -> left.add(it.attribute()));
    all(told, PossiblyBlocked.class, it -> it.write().equals(write.write()))
        .forEach(it -> left.add(it.attribute()));
    return left;
  }

  private static RandomCase disconnected(RandomCase each, Set<String> systems) {
    return new RandomCase(
        each.settings(),
        without(
            each.situation(),
            fact ->
                fact instanceof AppLink app && systems.contains(app.app())
                    || fact instanceof IdpLink idp && systems.contains(idp.idp())
                    || fact instanceof LinkValue value && systems.contains(value.system())));
  }

  private static RandomCase inheriting(RandomCase each, Set<String> attributes) {
    List<Fact> settings =
        without(
            each.settings(),
            fact ->
                fact instanceof InheritanceSettings it && attributes.contains(it.attribute())
                    || fact instanceof OverrideEntry entry
                        && attributes.contains(entry.attribute()));
    for (AttributeSettings it :
        all(each.settings(), AttributeSettings.class, a -> attributes.contains(a.attribute()))) {
      settings.add(
          new InheritanceSettings(
              it.attribute(), it.index(), 0, PriorityList.ALWAYS, Mode.FROM_OKTA));
    }
    return new RandomCase(settings, each.situation());
  }

  /** What a write still sends when some attributes are left out. */
  private static List<SentAttribute> kept(RandomCase each, Write write, Set<String> left) {
    List<SentAttribute> named =
        all(each.facts(), SentAttribute.class, it -> it.write().equals(write.write()));
    List<SentAttribute> sent =
        named.isEmpty()
            ? RandomCase.ATTRIBUTES.stream()
                .map(attribute -> new SentAttribute(write.write(), attribute, true))
                .toList()
            : named;
    return sent.stream().filter(it -> !left.contains(it.attribute())).toList();
  }

  private static RandomCase sending(RandomCase each, Write write, Set<String> left) {
    Predicate<Fact> isOfWrite =
        fact -> fact instanceof SentAttribute it && it.write().equals(write.write());
    List<Fact> situation = without(each.situation(), isOfWrite);
    situation.addAll(kept(each, write, left));
    return new RandomCase(without(each.settings(), isOfWrite), situation);
  }

  private static List<Fact> without(List<Fact> facts, Predicate<Fact> which) {
    List<Fact> others = new ArrayList<>(facts);
    others.removeIf(which);
    return others;
  }

  private static <C> List<C> all(List<?> things, Class<C> kind, Predicate<C> which) {
    return things.stream().filter(kind::isInstance).map(kind::cast).filter(which).toList();
  }
}

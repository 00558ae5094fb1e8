package io.mastering.engine.life;

import static org.assertj.core.api.Assertions.fail;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Ownership;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Policy;
import java.util.Set;
import java.util.TreeSet;

/** Compares whom the rules call master and owners of a user with what plain Java works out. */
final class HolderChecks {
  private final Life life;
  private int certain;
  private int open;

  HolderChecks(Life life) {
    this.life = life;
  }

  /** How many masters could be told for certain. */
  int certain() {
    return certain;
  }

  /** How many masters were open. */
  int open() {
    return open;
  }

  /** Every user who is not as he was, or whose org is not set as it was. */
  void afterChange(State before, State after) {
    for (OrgState org : after.orgs().values()) {
      OrgState was = before.org(org.name());
      if (was == org) {
        continue;
      }
      boolean same = was.org() == org.org();
      org.accounts()
          .forEach(
              (user, account) -> {
                if (!same || was.accounts().get(user) != account) {
                  user(after, org, user, account);
                }
              });
    }
  }

  void everybody(State state) {
    for (OrgState org : state.orgs().values()) {
      org.accounts().forEach((user, account) -> user(state, org, user, account));
    }
  }

  private void user(State state, OrgState org, String user, Account account) {
    PlainHolders plain = new PlainHolders(org, account);
    Decision decision = life.decide(state, org.name(), account);
    master(plain, decision.mastery().master(), user);
    if (plain.isDeactivated() && !decision.mastery().master().is(Policy.OKTA)) {
      fail("M8: %s is deactivated, and mastered by %s", user, decision.mastery());
    }
    for (Ownership owner : decision.owners()) {
      Set<String> expected = plain.owners(owner.attribute());
      boolean decidable =
          plain.isCertain() && plain.isGoverned(owner.attribute()) && expected.size() == 1;
      boolean partly = org.org().objects().isPresent() && expected.size() > 1;
      holds(owner.owner(), expected, decidable, partly, user + "'s " + owner.attribute());
    }
  }

  private void master(PlainHolders plain, Holding master, String user) {
    holds(master, plain.masters(), plain.isCertain(), false, user);
    if (master instanceof Holding.Held) {
      certain++;
    } else {
      open++;
    }
    if (master instanceof Holding.Open ambiguous
        && plain.isCertain()
        && !new TreeSet<>(ambiguous.between()).equals(new TreeSet<>(plain.candidates()))) {
      fail("M5: %s may be mastered by %s, told are %s", user, plain.candidates(), ambiguous);
    }
  }

  /**
   * One holder if there can be only one; where that is not certain it may be left open.
   *
   * @param partly whether the rules may know more, of mappings that are documented
   */
  private static void holds(
      Holding actual, Set<String> expected, boolean decidable, boolean partly, String of) {
    boolean right;
    if (actual instanceof Holding.Held held) {
      right = expected.contains(held.holder()) && (partly || expected.size() == 1);
    } else {
      boolean ambiguous = ((Holding.Open) actual).outcome() == Outcome.AMBIGUOUS;
      right = ambiguous ? expected.contains(PlainHolders.AMBIGUOUS) : !decidable;
    }
    if (!right) {
      fail("holder of %s: expected one of %s, actual %s", of, expected, actual);
    }
  }
}

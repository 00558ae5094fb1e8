package io.mastering.engine.report;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Gate;
import io.mastering.model.decision.GateShut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody does not get in: a user at sign-in, or a source at a user. */
public sealed interface LockOut {
  /**
   * What a way out brings with it: a user who is disconnected can no longer sign in (X3, X5).
   *
   * @param provider the credential provider, which then no longer knows the user
   */
  record OfUser(String caller, Approach approach, String provider) implements LockOut {}

  /**
   * The user's link to a source passes every gate but one: it is not matched (M2). No other source
   * masters the user, so that nobody updates or deactivates him.
   */
  record OfSource(String source) implements LockOut {}

  /**
   * The lock-outs that the ways out of a user's refusals bring.
   *
   * @param provider absent where nobody is locked out
   */
  static List<LockOut> of(Decision decision, Optional<String> provider) {
    List<LockOut> all = new ArrayList<>();
    if (provider.isPresent()) {
      for (WriteDecision write : decision.writes()) {
        Approach.of(write.waysOut()).keySet().stream()
            .filter(Approach::disconnects)
            .forEach(way -> all.add(new OfUser(write.write().by(), way, provider.get())));
      }
    }
    return all;
  }

  /**
   * The source that a link would make a candidate if it were matched.
   *
   * @param gates what is concluded of the link
   */
  static Optional<LockOut> ofLink(List<Conclusion> gates) {
    List<GateShut> shut =
        gates.stream().filter(GateShut.class::isInstance).map(GateShut.class::cast).toList();
    return shut.stream().allMatch(LockOut::isUnmatched)
        ? shut.stream().findFirst().map(gate -> new OfSource(gate.system()))
        : Optional.empty();
  }

  private static boolean isUnmatched(GateShut shut) {
    return shut.gate() == Gate.MATCHED_LINK && shut.open() == Truth.NO;
  }

  /** What it means for some of the users whom a way is for. */
  static String told(String provider, long users) {
    return Paper.users(users)
        + (users == 1 ? " signs" : " sign")
        + " in with "
        + provider
        + " and would be locked out (MST311) until the provider is converted or the password reset"
        + " [R6].";
  }

  /** What it means, said of one user. */
  static String note(String provider) {
    return "the user signs in with "
        + provider
        + " and is locked out (MST311) until the provider is converted or the password reset [R6]";
  }
}

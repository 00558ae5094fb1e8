package io.mastering.engine.report;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a way out brings with it: a user who is disconnected can no longer sign in (X3, X5).
 *
 * @param provider the credential provider, which then no longer knows the user
 */
public record LockOut(String caller, Approach approach, String provider) {
  /**
   * The lock-outs that the ways out of a user's refusals bring.
   *
   * @param provider absent where nobody is locked out
   */
  public static List<LockOut> of(Decision decision, Optional<String> provider) {
    List<LockOut> all = new ArrayList<>();
    if (provider.isPresent()) {
      for (WriteDecision write : decision.writes()) {
        Approach.of(write.waysOut()).keySet().stream()
            .filter(Approach::disconnects)
            .forEach(way -> all.add(new LockOut(write.write().by(), way, provider.get())));
      }
    }
    return all;
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

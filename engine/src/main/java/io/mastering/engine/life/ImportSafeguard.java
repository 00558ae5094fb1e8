package io.mastering.engine.life;

import io.mastering.model.identity.Link;
import io.mastering.model.policy.Safeguard;

/** How many assignments an import may remove before it halts (I7). */
final class ImportSafeguard {
  /** Okta's own limit where a policy declares none. */
  private static final int DEFAULT_PERCENT = 20;

  /** What has fewer assignments is not guarded: one leaver would be a large part of it. */
  private static final int GUARDED_ABOVE = 100;

  private final OrgState state;

  ImportSafeguard(OrgState state) {
    this.state = state;
  }

  /** Whether an import that removes so many assignments of a source halts. */
  boolean trips(String source, int removed) {
    int ofApp =
        percent(
            state.org().policy().safeguard().map(Safeguard::percentOfApp).orElse(DEFAULT_PERCENT));
    int ofOrg =
        percent(
            state.org().policy().safeguard().map(Safeguard::percentOfOrg).orElse(DEFAULT_PERCENT));
    return isPast(removed, assigned(source), ofApp) || isPast(removed, all(), ofOrg);
  }

  private static boolean isPast(int removed, long assigned, int percent) {
    return assigned > GUARDED_ABOVE && 100L * removed > (long) percent * assigned;
  }

  private static int percent(int declared) {
    return Math.max(0, Math.min(100, declared));
  }

  private long assigned(String source) {
    return state.accounts().values().stream().filter(a -> a.isLinkedTo(source)).count();
  }

  private long all() {
    return state.accounts().values().stream()
        .flatMap(account -> account.user().links().stream())
        .filter(link -> !link.idp())
        .map(Link::system)
        .count();
  }
}

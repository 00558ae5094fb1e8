package io.mastering.engine.life;

import io.mastering.model.policy.Safeguard;

/** How many assignments an import may remove before it halts (I7). */
final class ImportSafeguard {
  /** Okta's own limit where a policy declares none. */
  private static final int DEFAULT_PERCENT = 20;

  /** An app is guarded when it has more users than these. */
  private static final int APP_GUARDED_ABOVE = 100;

  /** The org is guarded when its apps have as many assignments as these, or more. */
  private static final int ORG_GUARDED_FROM = 100;

  private final OrgState state;

  ImportSafeguard(OrgState state) {
    this.state = state;
  }

  /** Whether an import that removes so many assignments of a source halts. */
  boolean trips(String source, long removed) {
    int ofApp =
        percent(
            state.org().policy().safeguard().map(Safeguard::percentOfApp).orElse(DEFAULT_PERCENT));
    int ofOrg =
        percent(
            state.org().policy().safeguard().map(Safeguard::percentOfOrg).orElse(DEFAULT_PERCENT));
    long users = assigned(source);
    long assignments = all();
    return users > APP_GUARDED_ABOVE && isPast(removed, users, ofApp)
        || assignments >= ORG_GUARDED_FROM && isPast(removed, assignments, ofOrg);
  }

  private static boolean isPast(long removed, long assigned, int percent) {
    return 100 * removed > (long) percent * assigned;
  }

  private static int percent(int declared) {
    return Math.max(0, Math.min(100, declared));
  }

  private long assigned(String source) {
    return state.accounts().values().stream()
        .filter(account -> account.isLinkedTo(source))
        .mapToLong(Account::users)
        .sum();
  }

  /** The links to a source that have ended already: whoever reads all records removes them. */
  long ended(String source) {
    return state.accounts().values().stream()
        .filter(account -> account.hasEndedLinkTo(source))
        .mapToLong(Account::users)
        .sum();
  }

  private long all() {
    return state.accounts().values().stream()
        .mapToLong(account -> account.users() * apps(account))
        .sum();
  }

  private static long apps(Account account) {
    return account.user().links().stream().filter(link -> !link.idp()).count();
  }
}

package io.mastering.model.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a sign-in through an identity provider does.
 *
 * @param updateExistingUsers "Update attributes for existing users" ({@code profileMaster})
 * @param matchAttribute the attribute of {@link Match#ATTRIBUTE}
 * @param linkAccounts false for {@code never}
 */
public record SignIn(
    Optional<Boolean> createNewUsers,
    Optional<Boolean> updateExistingUsers,
    Optional<Match> matchUsersBy,
    Optional<String> matchAttribute,
    Optional<Boolean> linkAccounts,
    LinkFilter linkFilter,
    Optional<Groups> groups,
    Optional<Boolean> reactivatesDeactivated,
    Optional<Boolean> unsuspendsSuspended) {
  /** Nothing is said of it. */
  public static final SignIn UNSAID =
      new SignIn(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          LinkFilter.EVERYBODY,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The same, but for "Update attributes for existing users". */
  public SignIn updating(boolean existing) {
    return new SignIn(
        createNewUsers,
        Optional.of(existing),
        matchUsersBy,
        matchAttribute,
        linkAccounts,
        linkFilter,
        groups,
        reactivatesDeactivated,
        unsuspendsSuspended);
  }

  /** Which Okta user a sign-in means. */
  public enum Match {
    USERNAME,
    EMAIL,
    USERNAME_OR_EMAIL,
    ATTRIBUTE
  }

  /** What becomes of groups in the assertion (J5). */
  public enum Groups {
    NONE,
    ASSIGN,
    APPEND,
    SYNC
  }

  /** Who may be linked automatically. */
  public record LinkFilter(
      List<String> onlyGroups, List<String> exceptUsers, boolean exceptAdmins) {
    public static final LinkFilter EVERYBODY = new LinkFilter(List.of(), List.of(), false);

    public LinkFilter {
      onlyGroups = List.copyOf(onlyGroups);
      exceptUsers = List.copyOf(exceptUsers);
    }
  }
}

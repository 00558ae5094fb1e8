package io.mastering.model.situation;

/**
 * What a sign-in through an IdP may do.
 *
 * @param createsUsers provisioning action AUTO (J1)
 * @param linksAccounts account link action AUTO (J2)
 * @param reactivates what it does to a DEPROVISIONED user (J4)
 * @param unsuspends what it does to a SUSPENDED user (J4)
 * @param assignsGroups whether it takes groups from the assertion (J5)
 */
public record SignInSettings(
    String idp,
    Truth createsUsers,
    Truth linksAccounts,
    Truth reactivates,
    Truth unsuspends,
    Truth assignsGroups)
    implements Fact {
  @Override
  public String sentence() {
    return idp
        + " on sign-in: create new users "
        + createsUsers.word()
        + ", link accounts "
        + linksAccounts.word()
        + ", reactivate "
        + reactivates.word()
        + ", unsuspend "
        + unsuspends.word();
  }
}

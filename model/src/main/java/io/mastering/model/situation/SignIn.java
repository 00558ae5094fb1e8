package io.mastering.model.situation;

/**
 * What a sign-in finds. The other facts are about the user who is linked or matches; when there is
 * none, about the user who would be made: ACTIVE and without links.
 *
 * @param matching how many users it may mean: the only one who is linked, else those who match by
 *     the declared rule
 * @param linked whether the one who signs in is linked to the IdP already
 * @param filterAllows whether the filters of account linking let the user be linked (J2)
 * @param usernameTaken whether a user of the org has the username that a new user would get
 * @param requiredPresent whether a new user would have every required attribute
 */
public record SignIn(
    String write,
    int matching,
    Truth linked,
    Truth filterAllows,
    Truth usernameTaken,
    Truth requiredPresent)
    implements Fact {
  public SignIn {
    boolean meansTheLinkedOne = linked == Truth.NO || matching == 1;
    if (matching < 0 || !meansTheLinkedOne) {
      throw new IllegalArgumentException(
          write + ": linked " + linked + ", but " + matching + " users that it may mean");
    }
  }

  @Override
  public String sentence() {
    return write
        + ": linked already "
        + linked.word()
        + ", users that match "
        + matching
        + ", username taken "
        + usernameTaken.word()
        + ", required attributes present "
        + requiredPresent.word();
  }
}

package io.mastering.model.situation;

/**
 * How many users of a snapshot are assigned. Given once, when all users have been read.
 *
 * @param system the app or IdP
 * @param wholeOrg whether the links of users to all apps of the org are counted beside those to
 *     this one that have ended
 * @param links how many users are linked, to the system or to all apps
 * @param ended how many links to the system have ended, so that its next import removes them
 */
public record Assignments(String system, boolean wholeOrg, long links, long ended) implements Fact {
  /** Whether more of them have ended than the safeguard lets an import remove. */
  public boolean endedAbove(int percent) {
    return ended * 100 > links * percent;
  }

  @Override
  public String sentence() {
    return wholeOrg
        ? "of " + links + " assignments of all apps " + ended + " of " + system + " have ended"
        : system + " has " + links + " assignments, of which " + ended + " have ended";
  }
}

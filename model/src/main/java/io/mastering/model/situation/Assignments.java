package io.mastering.model.situation;

/**
 * How many users of a snapshot are assigned. Given once, when all users have been read.
 *
 * @param system the app or IdP; for the org as a whole, its name
 * @param wholeOrg whether all apps of the org are meant
 * @param links how many users are linked
 * @param ended how many of these links have ended, so that the next import removes them
 */
public record Assignments(String system, boolean wholeOrg, long links, long ended) implements Fact {
  /** Whether more of them have ended than the safeguard lets an import remove. */
  public boolean endedAbove(int percent) {
    return ended * 100 > links * percent;
  }

  @Override
  public String sentence() {
    return system + " has " + links + " assignments, of which " + ended + " have ended";
  }
}

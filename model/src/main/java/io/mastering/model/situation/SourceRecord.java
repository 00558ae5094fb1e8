package io.mastering.model.situation;

/**
 * What an import finds of one record. The other facts are about the user who is linked or matches;
 * when there is none, about the user who would be made: ACTIVE and without links.
 *
 * @param exactMatches how many users match exactly; it decides only while the record is not linked
 * @param partialMatches how many users match by first and last name
 * @param linked whether a confirmed link joins record and user already (I2)
 * @param safeguardTrips whether the import would remove more assignments than it may (I7)
 */
public record SourceRecord(
    String write,
    Seen seen,
    int exactMatches,
    int partialMatches,
    Truth linked,
    Truth safeguardTrips)
    implements Fact {
  /** Whether the import holds the record (I6). */
  public enum Seen {
    IN_IMPORT("the record is there"),
    MISSING_FROM_FULL("the record is missing from a full import"),
    MISSING_FROM_INCREMENTAL("the record is missing from an incremental import");

    private final String words;

    Seen(String words) {
      this.words = words;
    }
  }

  @Override
  public String sentence() {
    return write
        + ": "
        + seen.words
        + ", linked already "
        + linked.word()
        + ", exact matches "
        + exactMatches
        + ", partial matches "
        + partialMatches
        + (safeguardTrips == Truth.NO ? "" : ", safeguard trips " + safeguardTrips.word());
  }
}

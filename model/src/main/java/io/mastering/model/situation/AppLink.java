package io.mastering.model.situation;

/**
 * The user's link to an app.
 *
 * @param individual scope USER; NO is scope GROUP (M3)
 * @param matched externalId is there, so that it is not merely assigned
 */
public record AppLink(String app, Truth individual, Truth matched, LinkStanding standing)
    implements Fact {
  @Override
  public String sentence() {
    return "linked to "
        + app
        + (individual == Truth.YES
            ? " individually"
            : individual == Truth.NO ? " through a group" : ", scope not shown")
        + (matched == Truth.YES
            ? ", matched"
            : matched == Truth.NO ? ", without external id" : ", external id not shown")
        + (standing == LinkStanding.LIVE
            ? ""
            : standing == LinkStanding.UNKNOWN
                ? ", status not shown"
                : ", " + standing.name().toLowerCase(java.util.Locale.ROOT));
  }
}

package io.mastering.model.situation;

/**
 * The user's link to an app.
 *
 * @param individual scope USER; NO is scope GROUP (M3)
 * @param matched externalId is there, so that it is not merely assigned
 */
public record AppLink(String app, Truth individual, Truth matched, LinkStanding standing)
    implements Fact {}

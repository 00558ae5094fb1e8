package io.mastering.model.situation;

/** The user's link to an identity provider. */
public record IdpLink(String idp, Mark mark) implements Fact {}

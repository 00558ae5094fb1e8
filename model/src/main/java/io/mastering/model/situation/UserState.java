package io.mastering.model.situation;

import io.mastering.model.identity.UserStatus;

/**
 * The user as such.
 *
 * @param loginFits whether the login has the form that the schema asks for (A10, E4)
 */
public record UserState(UserStatus status, Truth loginFits) implements Fact {}

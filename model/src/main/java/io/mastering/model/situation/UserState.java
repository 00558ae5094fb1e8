package io.mastering.model.situation;

import io.mastering.model.identity.UserStatus;

/**
 * The user as such.
 *
 * @param loginFits whether the login has the form that the schema asks for (A10, E4)
 */
public record UserState(UserStatus status, Truth loginFits) implements Fact {
  @Override
  public String sentence() {
    return "the user is "
        + status
        + (loginFits == Truth.NO ? ", and the login does not fit the schema" : "");
  }
}

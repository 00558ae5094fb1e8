package io.mastering.model.situation;

/** The user's link to an identity provider. */
public record IdpLink(String idp, Mark mark) implements Fact {
  @Override
  public String sentence() {
    return "linked to "
        + idp
        + (mark == Mark.UPDATED_BY_SIGN_IN
            ? ", updated by sign-in"
            : mark == Mark.NOT_UPDATED
                ? ", not updated by sign-in"
                : ", whether updated by sign-in is not shown");
  }
}

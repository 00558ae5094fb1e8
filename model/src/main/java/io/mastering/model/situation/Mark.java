package io.mastering.model.situation;

/** Whether a sign-in or creation marked an IdP link while update was on (M2). */
public enum Mark {
  UPDATED_BY_SIGN_IN,
  NOT_UPDATED,
  /** A snapshot does not show it: an assumption decides. */
  NOT_SHOWN
}

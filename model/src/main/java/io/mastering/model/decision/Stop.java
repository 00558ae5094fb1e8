package io.mastering.model.decision;

/** Where a sign-in or an import can be stopped, in the order in which it is checked (4.1, 4.2). */
public enum Stop {
  /** The import safeguard (I7). */
  SAFEGUARD,
  /** The IdP or source is active. */
  SYSTEM,
  /** Just in time provisioning of the org, where it gates every sign-in. */
  JUST_IN_TIME,
  /** One user is meant. */
  MATCH,
  /** An admin confirms the match. */
  CONFIRMATION,
  /** The user's status lets him in. */
  STATUS,
  /** The user may be linked. */
  LINK,
  /** Users may be made. */
  CREATION,
  /** The username of a new user is free. */
  USERNAME,
  /** The values of a new user are there and valid. */
  VALUES,
  /** What is known of the update of existing users. */
  UPDATE
}

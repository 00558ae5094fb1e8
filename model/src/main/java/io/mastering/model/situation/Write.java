package io.mastering.model.situation;

/**
 * A write that is asked about.
 *
 * @param write its name among the writes that are asked about
 * @param by the app that is pushed to, the inbound caller, the app of an app-user edit, or the IdP
 *     of a sign-in; for edits of the Okta user {@code api}, {@code admin} or {@code self}
 * @param standing a question that {@code eval} asks of every user: a change of every attribute sent
 *     is taken for given, and a user without a link is not asked
 */
public record Write(String write, Kind kind, String by, boolean standing) implements Fact {
  /** What the write is. */
  public enum Kind {
    PUSH_UPDATE,
    PUSH_CREATE,
    INBOUND_UPDATE,
    INBOUND_CREATE,
    API_EDIT,
    ADMIN_EDIT,
    SELF_EDIT,
    APP_USER_EDIT,
    /** Through an IdP: what becomes of the user; his values are asked about on the new state. */
    SIGN_IN,
    /** The values of a sign-in, asked about on the state that the sign-in led to. */
    SIGN_IN_VALUES,
    /** A record of a source: whom it is about; his values are asked about on the new state. */
    IMPORT,
    /** The values of an import, asked about on the state that the import led to. */
    IMPORT_VALUES,
    /** The values of a user whom a sign-in or an import has made. */
    FIRST_VALUES,
    /** An admin links the user to a system, or confirms a match. */
    LINK,
    /** The user is terminated in a source or IdP. */
    TERMINATION,
    /** The user is back in a source. */
    REHIRE,
    /** The API or an admin asks for a change of status. */
    LIFE_CYCLE,
    /** The user is disconnected from a directory or IdP, or unassigned from an app. */
    DISCONNECT,
    /** The IdP that the user may be linked to is deleted. */
    IDP_DELETED,
    /** Provisioning of the source that the user may be linked to is switched off. */
    PROVISIONING_OFF,
    /** The order of the sources is changed. */
    PRIORITY_CHANGE,
    /** An inbound caller asks whether it may; the write itself is asked about next. */
    CALL,
    /** Okta tells an app that the user is deactivated. */
    PUSH_DEACTIVATE
  }

  @Override
  public String sentence() {
    return write;
  }
}

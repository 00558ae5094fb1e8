package io.mastering.engine.tabulate;

import io.mastering.model.identity.Link;
import java.util.Optional;
import java.util.Set;

/** The states of a link that decisions can turn on. */
public enum LinkState {
  NONE("is not linked to"),
  /** Individual, matched, not ended. */
  LINKED("is linked to"),
  /** The same, but the source has no value for the attributes that it overrides (A5). */
  WITHOUT_VALUE("is linked without a value to"),
  GROUP("is linked through a group to"),
  UNMATCHED("is linked without external id to"),
  SUSPENDED("has a suspended link to"),
  ENDED("has an ended link to"),
  /** To an IdP: no sign-in has updated the user while update was on (M2). */
  NOT_UPDATED("is linked, not updated by sign-in, to"),
  UPDATED("is linked, updated by sign-in, to"),
  UPDATED_WITHOUT_VALUE("is linked, updated by sign-in but without a value, to"),
  /** To an IdP: as a snapshot shows a link without evidence from the System Log. */
  MARK_NOT_SHOWN("is linked, whether updated by sign-in not shown, to");

  /** An external id that means: this app user is somebody in the app. */
  private static final String SOMEBODY = "somebody";

  private static final Set<LinkState> OF_IDPS =
      Set.of(NOT_UPDATED, UPDATED, UPDATED_WITHOUT_VALUE, MARK_NOT_SHOWN);

  private final String words;

  LinkState(String words) {
    this.words = words;
  }

  /** The state as a clause, before the name of the system. */
  public String words() {
    return words;
  }

  /** Whether the profile of the link is empty. */
  boolean isWithoutValue() {
    return this == WITHOUT_VALUE || this == UPDATED_WITHOUT_VALUE;
  }

  /** Whether it is the state of a user whom the source can master. */
  boolean isFull() {
    return this == LINKED || this == UPDATED;
  }

  /** A link in this state; empty for none. */
  Optional<Link> link(String system, io.mastering.model.identity.Profile profile) {
    if (this == NONE) {
      return Optional.empty();
    }
    boolean idp = OF_IDPS.contains(this);
    Optional<Boolean> updated =
        this == MARK_NOT_SHOWN || !idp ? Optional.empty() : Optional.of(this != NOT_UPDATED);
    return Optional.of(
        new Link(
            system,
            idp,
            idp ? Optional.empty() : Optional.of(this == GROUP ? "GROUP" : "USER"),
            idp ? Optional.empty() : Optional.of(status()),
            this == UNMATCHED ? Optional.empty() : Optional.of(SOMEBODY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            updated,
            Optional.empty(),
            profile));
  }

  private String status() {
    return this == SUSPENDED ? "SUSPENDED" : this == ENDED ? "DEPROVISIONED" : "ACTIVE";
  }
}

package io.mastering.model.situation;

/** What the status of an app user means to the rules. */
public enum LinkStanding {
  LIVE,
  SUSPENDED,
  /** DEPROVISIONED, INACTIVE, REVOKED or UNASSIGNED. */
  ENDED,
  /** The snapshot does not show it, or shows a status that the API does not document. */
  UNKNOWN
}

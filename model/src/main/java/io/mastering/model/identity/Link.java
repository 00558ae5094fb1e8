package io.mastering.model.identity;

import java.util.Optional;

/**
 * One user in one source or app: Okta's app user or IdP user, with the id of its system. Members
 * that the snapshot does not show are absent.
 *
 * @param system the id of the app or IdP
 * @param idp whether the system is an identity provider
 * @param externalId as shown; empty text is shown as empty text
 * @param updatedBySignIn the mark of rule M2 where evidence says so or denies it
 * @param task the failed or pending task of the app user
 */
public record Link(
    String system,
    boolean idp,
    Optional<String> scope,
    Optional<String> status,
    Optional<String> externalId,
    Optional<String> syncState,
    Optional<String> created,
    Optional<String> lastUpdated,
    Optional<Boolean> updatedBySignIn,
    Optional<Task> task,
    Profile profile) {

  /** The task of an app user, as Okta embeds it. */
  public record Task(String status, Optional<String> errorString) {}
}

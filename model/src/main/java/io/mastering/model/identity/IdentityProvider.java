package io.mastering.model.identity;

import java.util.Optional;

/**
 * An Okta IdentityProvider object, as far as mastering looks at it.
 *
 * @param profileMaster {@code policy.provisioning.profileMaster}: update attributes for existing
 *     users
 * @param provisioningAction {@code policy.provisioning.action}: AUTO creates users
 * @param accountLinkAction {@code policy.accountLink.action}
 * @param matchType {@code policy.subject.matchType}
 */
public record IdentityProvider(
    String id,
    Optional<String> type,
    String name,
    Optional<String> status,
    Optional<Boolean> profileMaster,
    Optional<String> provisioningAction,
    Optional<String> accountLinkAction,
    Optional<String> matchType) {}

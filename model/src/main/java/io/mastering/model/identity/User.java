package io.mastering.model.identity;

import java.util.List;
import java.util.Optional;

/**
 * One line of {@code users.ndjson}: an Okta user with the links that it has.
 *
 * @param type the id of the user type; absent means the default type
 * @param provider the type of {@code credentials.provider}, which is not the master (M6)
 */
public record User(
    String id,
    UserStatus status,
    Optional<String> type,
    Optional<String> provider,
    Profile profile,
    List<String> groups,
    List<Link> links) {
  public User {
    groups = List.copyOf(groups);
    links = List.copyOf(links);
  }
}

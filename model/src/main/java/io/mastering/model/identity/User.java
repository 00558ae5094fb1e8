package io.mastering.model.identity;

import java.util.List;
import java.util.Optional;

/**
 * One line of {@code users.ndjson}: an Okta user with the links that it has.
 *
 * @param type the id of the user type; absent means the default type
 * @param groups empty when {@code showsGroups} is false
 * @param links empty when {@code showsLinks} is false
 * @param showsGroups whether the snapshot shows the user's groups at all
 * @param showsLinks whether the snapshot shows the user's links at all
 * @param provider the type of {@code credentials.provider}, which is not the master (M6)
 */
public record User(
    String id,
    UserStatus status,
    Optional<String> type,
    Optional<String> provider,
    Profile profile,
    List<String> groups,
    List<Link> links,
    boolean showsGroups,
    boolean showsLinks) {
  public User {
    groups = List.copyOf(groups);
    links = List.copyOf(links);
  }

  /** A user whose groups and links are shown. */
  public User(
      String id,
      UserStatus status,
      Optional<String> type,
      Optional<String> provider,
      Profile profile,
      List<String> groups,
      List<Link> links) {
    this(id, status, type, provider, profile, groups, links, true, true);
  }

  /** The same user in another status. */
  public User with(UserStatus other) {
    return new User(id, other, type, provider, profile, groups, links, showsGroups, showsLinks);
  }

  /** The same user with other values. */
  public User with(Profile other) {
    return new User(id, status, type, provider, other, groups, links, showsGroups, showsLinks);
  }

  /** The same user with other links. */
  public User with(List<Link> others) {
    return new User(id, status, type, provider, profile, groups, others, showsGroups, showsLinks);
  }

  /** The same user with another credential provider. */
  public User withProvider(String other) {
    return new User(
        id, status, type, Optional.of(other), profile, groups, links, showsGroups, showsLinks);
  }
}

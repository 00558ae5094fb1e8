package io.mastering.engine;

import io.mastering.engine.situate.Asks;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Users with something changed. */
final class Users {
  private Users() {}

  static User with(User user, List<Link> links) {
    return new User(
        user.id(),
        user.status(),
        user.type(),
        user.provider(),
        user.profile(),
        user.groups(),
        links);
  }

  /** The user as a reader hands him on that keeps only what is wanted. */
  static User onlyWith(User user, Asks asks, Wanted wanted) {
    List<Link> links =
        user.links().stream()
            .map(
                link ->
                    new Link(
                        link.system(),
                        link.idp(),
                        link.scope(),
                        link.status(),
                        link.externalId().map(id -> id.isEmpty() ? "" : "another"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        link.updatedBySignIn(),
                        Optional.empty(),
                        only(link.profile(), wanted.linkProfile())))
            .toList();
    return new User(
        "another",
        user.status(),
        user.type(),
        asks.provider() ? user.provider() : Optional.empty(),
        only(user.profile(), wanted.profile()),
        wanted.groups() ? user.groups() : List.of(),
        links);
  }

  private static Profile only(Profile profile, Predicate<String> wanted) {
    Map<String, String> values = new HashMap<>(profile.values());
    values.keySet().removeIf(wanted.negate());
    return new Profile(values);
  }
}

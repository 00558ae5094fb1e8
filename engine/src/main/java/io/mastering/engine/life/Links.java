package io.mastering.engine.life;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Links as writes make and change them. */
public final class Links {
  private Links() {}

  /**
   * A link that is live.
   *
   * @param individual false: through a group; an IdP knows no groups
   * @param matched whether it has an external id
   * @param marked whether a sign-in has updated the user while update was on; for an IdP only
   */
  public static Link of(
      String system,
      boolean idp,
      boolean individual,
      boolean matched,
      boolean marked,
      Map<String, String> values) {
    return new Link(
        system,
        idp,
        idp ? Optional.empty() : Optional.of(individual ? "USER" : "GROUP"),
        idp ? Optional.empty() : Optional.of("ACTIVE"),
        matched ? Optional.of("matched") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        idp ? Optional.of(marked) : Optional.empty(),
        Optional.empty(),
        new Profile(values));
  }

  /** The same link after its end in the source. */
  public static Link ended(Link link) {
    return new Link(
        link.system(),
        link.idp(),
        link.scope(),
        Optional.of("DEPROVISIONED"),
        link.externalId(),
        link.syncState(),
        link.created(),
        link.lastUpdated(),
        link.updatedBySignIn(),
        link.task(),
        link.profile());
  }

  /** All links but those to this system. */
  static List<Link> others(Account account, String system) {
    return account.user().links().stream().filter(l -> !l.system().equals(system)).toList();
  }

  /** With this link in place of the one to the same system. */
  static Account with(Account account, Link link) {
    List<Link> links = new ArrayList<>(others(account, link.system()));
    links.add(link);
    return account.with(links);
  }

  static Account change(Account account, String system, UnaryOperator<Link> change) {
    return account.with(
        account.user().links().stream()
            .map(link -> link.system().equals(system) ? change.apply(link) : link)
            .toList());
  }

  static Link marked(Link link) {
    return with(link, link.externalId(), Optional.of(true), link.task(), link.profile());
  }

  static Link matched(Link link) {
    return with(link, Optional.of("matched"), link.updatedBySignIn(), link.task(), link.profile());
  }

  static Link holding(Link link, Map<String, String> values) {
    Map<String, String> held = new TreeMap<>(link.profile().values());
    held.putAll(values);
    return with(link, link.externalId(), link.updatedBySignIn(), link.task(), new Profile(held));
  }

  static Link with(Link link, Optional<Link.Task> task) {
    return with(link, link.externalId(), link.updatedBySignIn(), task, link.profile());
  }

  /** The same link, by the name of its system. */
  static Link named(Link link, String system) {
    return new Link(
        system,
        link.idp(),
        link.scope(),
        link.status(),
        link.externalId(),
        link.syncState(),
        link.created(),
        link.lastUpdated(),
        link.updatedBySignIn(),
        link.task(),
        link.profile());
  }

  private static Link with(
      Link link,
      Optional<String> externalId,
      Optional<Boolean> updatedBySignIn,
      Optional<Link.Task> task,
      Profile profile) {
    return new Link(
        link.system(),
        link.idp(),
        link.scope(),
        link.status(),
        externalId,
        link.syncState(),
        link.created(),
        link.lastUpdated(),
        updatedBySignIn,
        task,
        profile);
  }
}

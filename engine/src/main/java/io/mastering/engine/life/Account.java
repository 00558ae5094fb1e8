package io.mastering.engine.life;

import io.mastering.engine.situate.LinkCode;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Priority;
import io.mastering.model.situation.SuspendedBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user in the course of time: as he is, and what of his past still counts.
 *
 * @param users how many users he stands for: a scenario may give many without naming them
 * @param origins which write each value came with, by attribute; a value that was there from the
 *     start has none
 * @param suspendedBy who suspended him, while he is SUSPENDED and that is known (L4)
 * @param earlierOrder the order of sources that he is still decided by (X6)
 * @param left the links to apps that went when he was deactivated: what they are told of it can
 *     still go out
 */
public record Account(
    User user,
    int users,
    Map<String, String> origins,
    Optional<SuspendedBy.By> suspendedBy,
    Optional<EarlierOrder> earlierOrder,
    List<Link> left) {

  /** The priority list before a change of it; absent when none was declared. */
  public record EarlierOrder(Optional<Priority> priority) {}

  public Account {
    origins = Map.copyOf(origins);
    left = List.copyOf(left);
  }

  /** A user of whom nothing but what he is now is known. */
  public static Account of(User user) {
    return new Account(user, 1, Map.of(), Optional.empty(), Optional.empty(), List.of());
  }

  /** So many users who are all as he is. */
  public Account times(int count) {
    return new Account(user, count, origins, suspendedBy, earlierOrder, left);
  }

  public Optional<Link> link(String system) {
    return user.links().stream().filter(link -> link.system().equals(system)).findFirst();
  }

  public boolean isLinkedTo(String system) {
    return link(system).isPresent();
  }

  /** Whether his link to a system has ended, so that the next import of all records removes it. */
  boolean hasEndedLinkTo(String system) {
    return user.status() != UserStatus.DEPROVISIONED
        && link(system).filter(LinkCode::isEnded).isPresent();
  }

  /** Whether a link joins him to a user of the system, so that he is not merely assigned (M2). */
  boolean isMatchedTo(String system) {
    return link(system).filter(link -> link.idp() || link.externalId().isPresent()).isPresent();
  }

  /** With these links too. */
  public Account and(List<Link> more) {
    List<Link> links = new ArrayList<>(user.links());
    links.addAll(more);
    return with(links);
  }

  Account with(User changed) {
    boolean suspended = changed.status() == UserStatus.SUSPENDED;
    return new Account(
        changed, users, origins, suspended ? suspendedBy : Optional.empty(), earlierOrder, left);
  }

  Account with(List<Link> links) {
    return with(user.with(links));
  }

  Account with(UserStatus status) {
    return with(user.with(status));
  }

  Account withProvider(String provider) {
    return with(user.withProvider(provider));
  }

  /** With these values, which came with a write; an empty one takes the value away. */
  Account writing(Map<String, String> values, String origin) {
    Map<String, String> profile = new HashMap<>(user.profile().values());
    Map<String, String> from = new HashMap<>(origins);
    values.forEach(
        (attribute, value) -> {
          boolean changed = !value.equals(profile.getOrDefault(attribute, ""));
          profile.put(attribute, value);
          if (changed || !from.containsKey(attribute)) {
            from.put(attribute, origin);
          }
        });
    profile.values().removeIf(String::isEmpty);
    User written = user.with(new Profile(profile));
    return new Account(written, users, from, suspendedBy, earlierOrder, left);
  }

  /** Suspended by somebody who is known. */
  public Account suspendedBy(SuspendedBy.By by) {
    return new Account(user, users, origins, Optional.of(by), earlierOrder, left);
  }

  /** Decided by an earlier order of sources from here on; the earliest of several counts. */
  Account keeping(EarlierOrder order) {
    return new Account(
        user, users, origins, suspendedBy, Optional.of(earlierOrder.orElse(order)), left);
  }

  /** Decided by the order of sources that now holds. */
  Account inOrder() {
    return earlierOrder.isEmpty()
        ? this
        : new Account(user, users, origins, suspendedBy, Optional.empty(), left);
  }

  /** Without any link; those to apps are remembered. */
  Account leaving() {
    List<Link> apps = user.links().stream().filter(link -> !link.idp()).toList();
    return new Account(user, users, origins, suspendedBy, earlierOrder, apps).with(List.of());
  }

  /** The user as he was linked to an app before he was deactivated. */
  Account asLinkedTo(String app) {
    return isLinkedTo(app)
        ? this
        : and(left.stream().filter(link -> link.system().equals(app)).toList());
  }
}

package io.mastering.engine;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users of any state, whose lines show much, little or contradictory things. */
public final class RandomUsers {
  static final List<UserStatus> STATUSES = RandomConditions.shownStatuses();
  static final List<String> GROUPS = List.of("Partners", "00g1");
  static final List<String> VALUES = List.of("HR", "Lead", "2026-01-01", "2025-12-31T10:00:00Z");
  private static final List<String> LOGINS =
      List.of("ana@acme.example", "ana", "anamaria", "ana@acme", "a\tb@acme.example");
  private static final List<String> STANDINGS =
      List.of(
          "ACTIVE", "PROVISIONED", "STAGED", "SUSPENDED", "DEPROVISIONED", "REVOKED", "NEW_WORD");

  private final Chance chance;

  public RandomUsers(long seed) {
    this.chance = new Chance(seed);
  }

  public List<User> list(int count) {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      users.add(user("00u" + i));
    }
    return users;
  }

  private User user(String id) {
    UserStatus status =
        chance.of(0.5)
            ? UserStatus.ACTIVE
            : chance.of(0.2) ? UserStatus.UNKNOWN : chance.pick(STATUSES);
    return new User(
        id,
        status,
        chance.maybe(0.4, () -> chance.pick(List.of("otyA", "otyB", "otyB", "contractor", "otyC"))),
        chance.maybe(0.5, () -> chance.pick(List.of("OKTA", "FEDERATION"))),
        profile(),
        chance.some(GROUPS),
        links());
  }

  private Profile profile() {
    Map<String, String> values = new HashMap<>();
    for (String attribute : RandomOrg.ATTRIBUTES) {
      if (chance.of(0.6)) {
        values.put(attribute, chance.pick(VALUES));
      }
    }
    if (chance.of(0.8)) {
      values.put("login", chance.of(0.6) ? LOGINS.get(0) : chance.pick(LOGINS));
    }
    return new Profile(values);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (String app : RandomOrg.APPS) {
      if (chance.of(0.4)) {
        links.add(app("0oa" + app, chance.of(0.02)));
      }
    }
    for (String idp : RandomOrg.IDPS) {
      if (chance.of(0.4)) {
        links.add(idp("0oa" + idp, !chance.of(0.02)));
      }
    }
    if (chance.of(0.1)) {
      links.add(chance.of(0.5) ? app("0oaGone", false) : idp("0oaAway", true));
    }
    return chance.shuffled(links);
  }

  /**
   * @param mistaken whether the line calls the app an IdP
   */
  private Link app(String id, boolean mistaken) {
    return link(
        id,
        mistaken,
        chance.maybe(0.9, () -> chance.of(0.75) ? "USER" : chance.pick(List.of("GROUP", "OTHER"))),
        chance.maybe(0.9, () -> chance.of(0.6) ? "ACTIVE" : chance.pick(STANDINGS)),
        chance.maybe(0.8, () -> chance.of(0.9) ? "x-17" : ""),
        Optional.empty());
  }

  private Link idp(String id, boolean idp) {
    return link(
        id,
        idp,
        Optional.empty(),
        Optional.empty(),
        Optional.of("y"),
        chance.maybe(0.4, chance::often));
  }

  private Link link(
      String id,
      boolean idp,
      Optional<String> scope,
      Optional<String> status,
      Optional<String> externalId,
      Optional<Boolean> updatedBySignIn) {
    Map<String, String> values = new HashMap<>();
    for (String name : List.of("m0", "m1", "title", "department", "login")) {
      if (chance.of(0.6)) {
        values.put(name, chance.pick(VALUES));
      }
    }
    return new Link(
        id,
        idp,
        scope,
        status,
        externalId,
        chance.maybe(0.5, () -> chance.pick(List.of("SYNCHRONIZED", "ERROR"))),
        Optional.empty(),
        chance.maybe(0.3, () -> "2026-11-01T08:00:00.000Z"),
        updatedBySignIn,
        chance.maybe(0.2, () -> new Link.Task("PROFILE_PUSH_FAILED", Optional.of("why"))),
        new Profile(values));
  }
}

package io.mastering.engine.life;

import io.mastering.engine.Chance;
import io.mastering.engine.RandomOrg;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserSchema;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Safeguard;
import io.mastering.model.situation.SuspendedBy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A hub and a spoke that pushes into it, of random settings, with random users in both. */
final class RandomWorld {
  static final String HUB = "Hub";
  static final String SPOKE = "Spoke";
  static final List<String> NAMES = List.of("ana", "ben", "cleo", "eve@acme.example");
  static final List<String> ATTRIBUTES =
      List.of(
          "login",
          "email",
          "firstName",
          "lastName",
          "title",
          "department",
          "locale",
          "badge",
          "m0",
          "shoeSize");

  /** Two of a crowd who are gone at once trip it. */
  private static final Safeguard TIGHT = new Safeguard(1, 1, RandomOrg.SPAN);

  private static final List<String> SCHEMA =
      List.of("login", "email", "lastName", "title", "department", "locale", "badge");
  private static final List<String> LOGINS =
      List.of(
          "ana@acme.example",
          "ána@ACME.example",
          "ben@acme.example",
          "ana@org.example",
          "cleo@org.example",
          "eve@acme.example",
          "a@b",
          "no address");
  private static final List<String> VALUES =
      List.of("HR", "Lead", "2026-01-01", "2025-12-31T10:00:00Z", "en_US", "somewhere else", "");
  private static final List<String> STANDINGS =
      List.of("SUSPENDED", "DEPROVISIONED", "REVOKED", "UNASSIGNED", "INACTIVE", "NEW_WORD");

  final Chance chance;
  final Org hub;
  final Org spoke;
  private final Optional<OrgObjects> objects;
  private final Map<String, Map<String, Account>> users = new LinkedHashMap<>();

  /**
   * @param crowd how many further users the hub has, all linked to one source
   */
  RandomWorld(long seed, int crowd) {
    chance = new Chance(seed);
    RandomSettings settings = new RandomSettings(chance);
    Org first = RandomOrg.withoutSnapshot(seed).policy;
    Org second = RandomOrg.withoutSnapshot(-seed).policy;
    Optional<Safeguard> tight = crowd > 0 ? Optional.of(TIGHT) : Optional.empty();
    hub = settings.org(first, HUB, chance.maybe(0.2, () -> SPOKE), tight);
    spoke = settings.org(second, SPOKE, Optional.of(HUB), Optional.empty());
    objects = chance.maybe(0.8, this::schemas);
    users.put(HUB, users(hub));
    users.put(SPOKE, users(spoke));
    addCrowd(crowd);
  }

  /** The state before the first write, whatever order the users are given in. */
  State start(Chance order) {
    State state = new State(Map.of(), List.of());
    for (Org org : List.of(hub, spoke)) {
      state = state.with(OrgState.of(EffectiveOrg.of(org, objects)));
    }
    for (String org : order.shuffled(List.of(HUB, SPOKE))) {
      for (String name : order.shuffled(List.copyOf(users.get(org).keySet()))) {
        Account account = users.get(org).get(name);
        List<Link> links = order.shuffled(account.user().links());
        state = state.with(org, name, account.with(links));
      }
    }
    return state;
  }

  /** A snapshot that shows nothing but two small schemas. */
  private OrgObjects schemas() {
    List<UserSchema> schemas =
        List.of(
            new UserSchema("otyA", Optional.empty(), Optional.empty(), attributes()),
            new UserSchema("otyB", Optional.empty(), Optional.of("contractor"), attributes()));
    return new OrgObjects(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(schemas),
        Optional.empty());
  }

  private List<SchemaAttribute> attributes() {
    return SCHEMA.stream().map(this::attribute).toList();
  }

  private SchemaAttribute attribute(String name) {
    return new SchemaAttribute(
        name,
        false,
        name.equals("login"),
        Optional.empty(),
        chance.maybe(0.8, () -> chance.of(0.6) ? "READ_WRITE" : "READ_ONLY"),
        chance.maybe(0.9, () -> chance.often() ? "READ_WRITE" : "READ_ONLY"),
        Optional.empty());
  }

  private Map<String, Account> users(Org org) {
    Map<String, Account> accounts = new TreeMap<>();
    for (String name : NAMES) {
      if (chance.of(0.7)) {
        accounts.put(name, account(org, name));
      }
    }
    return accounts;
  }

  private void addCrowd(int crowd) {
    String source =
        hub.systems().stream()
            .filter(system -> system.role() != OrgSystem.Role.IDP)
            .findFirst()
            .orElseThrow()
            .name();
    for (int i = 0; i < crowd; i++) {
      String name = "crowd" + i;
      Link link = Links.of(source, false, true, true, false, Map.of());
      Account one = NewUsers.account(name, NewUsers.values(name, Map.of()));
      users.get(HUB).put(name, one.with(List.of(link)));
    }
  }

  private Account account(Org org, String name) {
    UserStatus status =
        chance.of(0.6)
            ? UserStatus.ACTIVE
            : chance.of(0.05) ? UserStatus.UNKNOWN : chance.pick(shownStatuses());
    Account account =
        Account.of(
            new User(
                name,
                status,
                chance.maybe(0.3, () -> chance.pick(types(org))),
                chance.maybe(0.4, () -> chance.pick(List.of("OKTA", "FEDERATION"))),
                new Profile(NewUsers.values(name, values())),
                chance.some(List.of("Partners", "00g1")),
                links(org)));
    return status == UserStatus.SUSPENDED && chance.often()
        ? account.suspendedBy(chance.pick(List.of(SuspendedBy.By.values())))
        : account;
  }

  /** Of types that no schema shows, nothing could be told. */
  private List<String> types(Org org) {
    boolean declared = !org.userTypes().isEmpty();
    return objects.isEmpty()
        ? List.of("contractor", "otyB", "otyC")
        : declared ? List.of("otyA", "contractor") : List.of("otyA");
  }

  private static List<UserStatus> shownStatuses() {
    return List.of(UserStatus.values()).stream().filter(s -> s != UserStatus.UNKNOWN).toList();
  }

  private List<Link> links(Org org) {
    List<Link> links = new ArrayList<>();
    for (OrgSystem system : org.systems()) {
      if (chance.of(0.5)) {
        links.add(link(system));
      }
    }
    return chance.shuffled(links);
  }

  private Link link(OrgSystem system) {
    boolean idp = system.role() == OrgSystem.Role.IDP;
    return new Link(
        system.name(),
        idp,
        idp ? Optional.empty() : chance.maybe(0.97, () -> chance.of(0.8) ? "USER" : "GROUP"),
        idp
            ? Optional.empty()
            : chance.maybe(0.97, () -> chance.of(0.85) ? "ACTIVE" : chance.pick(STANDINGS)),
        chance.maybe(0.85, () -> "x-17"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        idp ? chance.maybe(0.8, chance::often) : Optional.empty(),
        Optional.empty(),
        new Profile(values()));
  }

  /** Values by attribute, valid and invalid ones, some of them empty. */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (int i = chance.below(3); i > 0; i--) {
      String attribute = chance.pick(ATTRIBUTES);
      values.put(attribute, value(attribute));
    }
    return values;
  }

  private String value(String attribute) {
    boolean address = attribute.equals("login") || attribute.equals("email");
    return chance.pick(address && chance.of(0.95) ? LOGINS : VALUES);
  }
}

package io.mastering.engine;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.App;
import io.mastering.model.identity.AttributeMaster;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.ProfileMapping;
import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.identity.UserSchema;
import io.mastering.model.policy.Assume;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.CustomAttribute;
import io.mastering.model.policy.Demand;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.MapLine;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.SignIn;
import io.mastering.model.policy.UserType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A policy and the settings files of a snapshot, thrown together from a seed: every kind of
 * setting, and every kind of gap.
 */
public final class RandomOrg {
  public static final Span SPAN = new Span("random.mastering", 1, 1, 1, 2);
  static final List<String> APPS = List.of("Workday", "BambooHR", "Slack", "Okta Org2Org");
  static final List<String> IDPS = List.of("HubSAML", "PartnerOIDC");
  static final List<String> TYPES = List.of("otyA", "otyB", "otyC");
  static final List<String> ATTRIBUTES =
      List.of("login", "email", "title", "department", "badge", "startDate");

  public final Org policy;
  public final Optional<OrgObjects> objects;
  public final List<Demand> demands;
  private final Chance chance;
  private int callers;

  private RandomOrg(long seed, boolean snapshot) {
    chance = new Chance(seed);
    List<OrgSystem> systems = systems();
    policy = policy(systems);
    objects = snapshot ? Optional.of(objects()) : Optional.empty();
    RandomConditions conditions = new RandomConditions(chance, policy);
    demands = chance.list(3, conditions::demand);
  }

  /** An org whose snapshot shows some of its settings. */
  public static RandomOrg of(long seed) {
    return new RandomOrg(seed, true);
  }

  /** An org of which there is only the policy. */
  public static RandomOrg withoutSnapshot(long seed) {
    return new RandomOrg(seed, false);
  }

  private List<OrgSystem> systems() {
    List<OrgSystem> systems = new ArrayList<>();
    for (String app : APPS) {
      if (chance.of(0.6)) {
        OrgSystem.Role role = chance.of(0.7) ? OrgSystem.Role.SOURCE : OrgSystem.Role.APP;
        systems.add(app(app, role));
      }
    }
    for (String idp : IDPS) {
      if (chance.of(0.6)) {
        systems.add(idp(idp));
      }
    }
    return systems;
  }

  private OrgSystem app(String name, OrgSystem.Role role) {
    return new OrgSystem(
        role,
        name,
        SPAN,
        chance.maybe(0.2, () -> "0oa" + name),
        Optional.empty(),
        chance.maybe(0.3, chance::often),
        chance.maybe(0.5, chance::often),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        chance.list(3, this::mapLine),
        chance.maybe(0.6, this::push),
        Optional.empty(),
        Optional.empty());
  }

  private OrgSystem idp(String name) {
    return new OrgSystem(
        OrgSystem.Role.IDP,
        name,
        SPAN,
        chance.maybe(0.2, () -> "0oa" + name),
        Optional.empty(),
        chance.maybe(0.3, chance::often),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        chance.list(2, this::mapLine),
        Optional.empty(),
        chance.maybe(0.6, () -> signIn(chance.maybe(0.8, chance::often))),
        Optional.empty());
  }

  static SignIn signIn(Optional<Boolean> update) {
    return new SignIn(
        Optional.empty(),
        update,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SignIn.LinkFilter.EVERYBODY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private MapLine mapLine() {
    return new MapLine("m" + chance.below(3), chance.pick(ATTRIBUTES), chance.of(0.7), SPAN, SPAN);
  }

  private Push push() {
    return new Push(
        Optional.empty(),
        chance.maybe(0.7, chance::often),
        Optional.empty(),
        Optional.empty(),
        chance.list(2, this::mapLine),
        List.of());
  }

  private Org policy(List<OrgSystem> systems) {
    List<String> sources = systems.stream().map(OrgSystem::name).toList();
    List<CustomAttribute> custom =
        List.of(attribute("badge", chance.of(0.3)), attribute("startDate", false));
    List<UserType> types =
        chance.of(0.4)
            ? List.of(
                new UserType(
                    "contractor",
                    chance.maybe(0.5, () -> "otyB"),
                    chance.list(3, () -> statement(sources)),
                    SPAN))
            : List.of();
    List<String> names = new ArrayList<>(List.of("default"));
    types.forEach(type -> names.add(type.name()));
    RandomConditions conditions = new RandomConditions(chance, sources, names);
    return new Org(
        "Hub",
        Optional.empty(),
        Optional.empty(),
        chance.maybe(0.5, chance::often),
        systems,
        chance.list(2, this::inbound),
        chance.maybe(0.7, () -> priority(sources)),
        chance.list(5, () -> statement(sources)),
        types,
        chance.list(
            2,
            () ->
                new ConditionalBlock(
                    conditions.condition(2),
                    chance.list(3, () -> statement(sources)),
                    chance.maybe(0.6, () -> priority(sources)),
                    SPAN)),
        custom,
        List.of(),
        Optional.empty(),
        assumptions());
  }

  private static CustomAttribute attribute(String name, boolean required) {
    return new CustomAttribute(
        name,
        CustomAttribute.Type.TEXT,
        List.of(),
        required,
        false,
        CustomAttribute.SelfPermission.READ,
        SPAN);
  }

  private Inbound inbound() {
    return new Inbound(
        "Push" + ++callers,
        SPAN,
        Optional.empty(),
        chance.maybe(0.3, chance::often),
        Optional.empty(),
        chance.maybe(0.5, () -> chance.some(ATTRIBUTES)));
  }

  private Priority priority(List<String> sources) {
    return new Priority(chance.some(sources), SPAN);
  }

  private InheritanceStatement statement(List<String> sources) {
    String attribute = chance.of(0.2) ? InheritanceStatement.ALL : chance.pick(ATTRIBUTES);
    List<String> listed = chance.some(sources);
    Inheritance inheritance =
        listed.isEmpty() || chance.of(0.4)
            ? chance.pick(List.of(Inheritance.FROM_MASTER, Inheritance.FROM_OKTA))
            : new Inheritance(Inheritance.Mode.OVERRIDE, listed);
    return new InheritanceStatement(attribute, inheritance, SPAN);
  }

  private Map<Assumption, Assume> assumptions() {
    Map<Assumption, Assume> assumed = new EnumMap<>(Assumption.class);
    for (Assumption assumption : Assumption.values()) {
      if (chance.of(0.6)) {
        assumed.put(assumption, new Assume(assumption, chance.pick(assumption.choices()), SPAN));
      }
    }
    return assumed;
  }

  private OrgObjects objects() {
    return new OrgObjects(
        Optional.of("Hub"),
        Optional.empty(),
        Optional.empty(),
        chance.maybe(0.9, () -> APPS.stream().filter(a -> chance.of(0.9)).map(this::app).toList()),
        chance.maybe(
            0.9, () -> IDPS.stream().filter(i -> chance.of(0.9)).map(this::shown).toList()),
        chance.maybe(0.8, this::schemas),
        chance.maybe(0.8, this::mappings));
  }

  private App app(String label) {
    List<String> features =
        List.of(
            "PROFILE_MASTERING",
            "IMPORT_PROFILE_UPDATES",
            "PUSH_PROFILE_UPDATES",
            "PUSH_NEW_USERS");
    return new App(
        "0oa" + label,
        Optional.empty(),
        label,
        chance.maybe(0.9, () -> chance.of(0.85) ? "ACTIVE" : "INACTIVE"),
        chance.maybe(0.85, () -> Set.copyOf(chance.some(features))),
        chance.maybe(0.5, () -> "SAML_2_0"));
  }

  private IdentityProvider shown(String name) {
    return new IdentityProvider(
        "0oa" + name,
        Optional.of("SAML2"),
        name,
        chance.maybe(0.9, () -> chance.of(0.85) ? "ACTIVE" : "INACTIVE"),
        chance.maybe(0.8, chance::often),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<UserSchema> schemas() {
    List<UserSchema> schemas = new ArrayList<>();
    for (String type : TYPES.subList(0, 1 + chance.below(2))) {
      schemas.add(
          new UserSchema(
              type,
              Optional.empty(),
              Optional.of(type.equals("otyB") ? "contractor" : type),
              ATTRIBUTES.stream().map(this::attribute).toList()));
    }
    return schemas;
  }

  private SchemaAttribute attribute(String name) {
    Optional<AttributeMaster> master =
        chance.maybe(
            0.7,
            () -> {
              String type = chance.pick(List.of("PROFILE_MASTER", "OKTA", "OVERRIDE"));
              List<String> ids =
                  type.equals("OVERRIDE")
                      ? chance.some(List.of("0oaWorkday", "0oaBambooHR", "0oaHubSAML", "0oaGone"))
                      : List.of();
              return new AttributeMaster(type, ids);
            });
    return new SchemaAttribute(
        name,
        false,
        name.equals("login"),
        master,
        chance.maybe(0.5, () -> chance.pick(List.of("READ_WRITE", "READ_ONLY", "HIDE"))),
        chance.maybe(0.5, () -> chance.of(0.9) ? "READ_WRITE" : "READ_ONLY"),
        name.equals("login")
            ? chance.maybe(0.4, () -> chance.pick(List.of(".+", "[a-z@.]+", "[^a]+")))
            : Optional.empty());
  }

  private List<ProfileMapping> mappings() {
    List<ProfileMapping> mappings = new ArrayList<>();
    List<String> ids = new ArrayList<>(APPS.stream().map(a -> "0oa" + a).toList());
    IDPS.forEach(i -> ids.add("0oa" + i));
    for (String id : ids) {
      if (chance.of(0.7)) {
        mappings.add(mapping("in" + id, id, "otyA", "appuser"));
      }
      if (chance.of(0.7)) {
        mappings.add(mapping("out" + id, "otyA", id, "user"));
      }
    }
    return mappings;
  }

  private ProfileMapping mapping(String id, String source, String target, String from) {
    return new ProfileMapping(
        id,
        source,
        target,
        chance.maybe(
            0.9,
            () ->
                chance.list(
                    3,
                    () ->
                        new ProfileMapping.Property(
                            chance.pick(ATTRIBUTES),
                            chance.of(0.8)
                                ? from + "." + chance.pick(ATTRIBUTES)
                                : "String.append(\"a\", " + from + ".title)",
                            chance.maybe(0.9, () -> chance.of(0.7) ? "PUSH" : "DONT_PUSH")))));
  }
}

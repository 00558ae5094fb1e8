package io.mastering.engine.situate;

import io.mastering.model.identity.BaseAttribute;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.identity.UserSchema;
import io.mastering.model.policy.CustomAttribute;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.UserType;
import io.mastering.model.situation.AttributeSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the user types of a policy with the schemas of a snapshot (A8). */
final class EffectiveTypes {
  /** The type of users whose schema the snapshot does not hold: nothing is known of it. */
  static final String UNSHOWN = "a user type that the snapshot does not show";

  private final Org policy;
  private final Inheritances inheritances;
  private final List<EffectiveType> types = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Set<UserType> used = new HashSet<>();
  private int unshown;

  private EffectiveTypes(Org policy, Inheritances inheritances) {
    this.policy = policy;
    this.inheritances = inheritances;
  }

  static EffectiveTypes join(
      Org policy, Optional<OrgObjects> objects, Inheritances inheritances, Settling settling) {
    EffectiveTypes join = new EffectiveTypes(policy, inheritances);
    List<UserSchema> schemas = objects.flatMap(OrgObjects::schemas).orElse(List.of());
    if (schemas.isEmpty()) {
      join.withoutSchemas();
    } else {
      schemas.forEach(join::add);
      for (UserType declared : policy.userTypes()) {
        if (!join.used.contains(declared)) {
          settling.unknownToSnapshot("user type", declared.name(), declared.span());
        }
      }
    }
    return join;
  }

  List<EffectiveType> types() {
    return List.copyOf(types);
  }

  /** Whether some attribute of some type is overridden. */
  boolean overrides() {
    return types.stream().anyMatch(type -> !type.overridden().isEmpty());
  }

  /** The number of a user's type; the type {@link #UNSHOWN} when its schema is not there. */
  int indexOf(Optional<String> id) {
    if (id.isEmpty()) {
      return 0;
    }
    Integer known = byId.get(id.get());
    return known == null ? unshown : known;
  }

  /** How many types are shown or declared. */
  int known() {
    return unshown > 0 ? unshown : types.size();
  }

  Set<String> ids() {
    return new java.util.TreeSet<>(byId.keySet());
  }

  /** Without schemas the policy is all there is: the base attributes and its own. */
  private void withoutSchemas() {
    List<AttributeSettings> attributes = new ArrayList<>();
    for (BaseAttribute base : BaseAttribute.values()) {
      attributes.add(
          new AttributeSettings(
              base.attribute(),
              attributes.size(),
              base.required(),
              base == BaseAttribute.LOGIN ? SelfPermission.READ : SelfPermission.READ_AND_WRITE,
              false));
    }
    for (CustomAttribute custom : policy.customAttributes()) {
      attributes.add(
          new AttributeSettings(
              custom.name(), attributes.size(), custom.required(), custom.self(), false));
    }
    type("default", Optional.empty(), attributes, Map.of(), Optional.empty());
    for (UserType declared : policy.userTypes()) {
      byId.put(declared.name(), types.size());
      declared.id().ifPresent(id -> byId.put(id, types.size()));
      type(declared.name(), Optional.of(declared), attributes, Map.of(), Optional.empty());
    }
    unshown = 0;
  }

  private void add(UserSchema schema) {
    Optional<UserType> declared = policy.userTypes().stream().filter(t -> is(t, schema)).findAny();
    declared.ifPresent(used::add);
    Map<String, SchemaAttribute> shown = new HashMap<>();
    List<AttributeSettings> attributes = new ArrayList<>();
    for (SchemaAttribute attribute : schema.attributes()) {
      shown.put(attribute.name(), attribute);
      attributes.add(
          new AttributeSettings(
              attribute.name(),
              attributes.size(),
              attribute.required(),
              self(attribute),
              attribute.mutability().filter("READ_ONLY"::equals).isPresent()));
    }
    String name =
        declared
            .map(UserType::name)
            .orElse(types.isEmpty() ? "default" : schema.title().orElse(schema.type()));
    byId.put(schema.type(), types.size());
    byId.put(name, types.size());
    Optional<String> pattern =
        Optional.ofNullable(shown.get(BaseAttribute.LOGIN.attribute()))
            .flatMap(SchemaAttribute::pattern);
    type(name, declared, attributes, shown, pattern);
    unshown = types.size();
  }

  /** Completes the types once all schemas are in. */
  EffectiveTypes withUnshown() {
    if (unshown > 0) {
      EffectiveType first = types.get(0);
      types.add(
          new EffectiveType(
              unshown,
              UNSHOWN,
              first.attributes(),
              inheritances.unshown(first.attributes()),
              Map.of(),
              first.loginPattern()));
    }
    return this;
  }

  private void type(
      String name,
      Optional<UserType> declared,
      List<AttributeSettings> attributes,
      Map<String, SchemaAttribute> shown,
      Optional<String> loginPattern) {
    types.add(inheritances.type(types.size(), name, declared, attributes, shown, loginPattern));
  }

  private static boolean is(UserType declared, UserSchema schema) {
    return declared.id().isPresent()
        ? declared.id().get().equals(schema.type())
        : declared.name().equals(schema.type())
            || schema.title().filter(declared.name()::equals).isPresent()
            || schema.name().filter(declared.name()::equals).isPresent();
  }

  private static SelfPermission self(SchemaAttribute attribute) {
    return switch (attribute.selfPermission().orElse("READ_ONLY")) {
      case "READ_WRITE" -> SelfPermission.READ_AND_WRITE;
      case "HIDE" -> SelfPermission.HIDDEN;
      default -> SelfPermission.READ;
    };
  }
}

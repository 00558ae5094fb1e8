package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.model.identity.BaseAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every name that a policy declares, and where it counts. Of a name declared twice, the first. */
final class Names {
  private final List<String> orgs;
  private final Map<String, Map<String, DeclaredSystem>> systems = new LinkedHashMap<>();
  private final Map<String, Map<String, AttributeDeclaration>> custom = new LinkedHashMap<>();
  private final Map<String, Map<String, Name>> userTypes = new LinkedHashMap<>();
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final Set<Name> asked = new HashSet<>();

  Names(PolicyText text) {
    orgs = text.orgNames();
    text.placed(SystemBlock.class).forEach(p -> p.org().ifPresent(org -> add(org, p.statement())));
    text.placed(ProfileBlock.class).forEach(p -> p.org().ifPresent(org -> add(org, p.statement())));
    text.placed(UserTypeBlock.class)
        .forEach(p -> p.org().ifPresent(org -> add(org, p.statement().name())));
    text.placed(Definition.class)
        .forEach(p -> definitions.putIfAbsent(p.statement().name().text(), p.statement()));
  }

  List<String> orgs() {
    return orgs;
  }

  Optional<DeclaredSystem> system(String org, String name) {
    return Optional.ofNullable(systems.getOrDefault(org, Map.of()).get(name));
  }

  /** The system that a name means in an org where it says no other, if just one can be meant. */
  Optional<DeclaredSystem> system(Ref ref, String near) {
    if (ref.org().isPresent()) {
      return system(ref.org().get().text(), ref.name().text());
    }
    List<DeclaredSystem> found = systems(ref.name().text());
    return found.size() == 1 ? Optional.of(found.get(0)) : system(near, ref.name().text());
  }

  /** The systems of this name, in whatever org. */
  List<DeclaredSystem> systems(String name) {
    return orgs.stream().flatMap(org -> system(org, name).stream()).toList();
  }

  Set<String> systemsOf(String org) {
    return systems.getOrDefault(org, Map.of()).keySet();
  }

  Set<String> allSystems() {
    Set<String> all = new LinkedHashSet<>();
    orgs.forEach(org -> all.addAll(systemsOf(org)));
    return all;
  }

  boolean isAttribute(String org, String name) {
    return BaseAttribute.named(name).isPresent() || custom(org, name).isPresent();
  }

  Optional<AttributeDeclaration> custom(String org, String name) {
    return Optional.ofNullable(custom.getOrDefault(org, Map.of()).get(name));
  }

  /** The attributes of an org's users, those of Okta first. */
  List<String> attributes(String org) {
    List<String> all = new ArrayList<>();
    for (BaseAttribute attribute : BaseAttribute.values()) {
      all.add(attribute.attribute());
    }
    all.addAll(custom.getOrDefault(org, Map.of()).keySet());
    return all;
  }

  Set<String> userTypes(String org) {
    return userTypes.getOrDefault(org, Map.of()).keySet();
  }

  /** Whether an org declares a user type of this name; it counts as named from now on. */
  boolean isUserType(String org, String name) {
    Optional<Name> declared = Optional.ofNullable(userTypes.getOrDefault(org, Map.of()).get(name));
    declared.ifPresent(asked::add);
    return declared.isPresent();
  }

  /** What a name was defined as; it counts as named from now on. */
  Optional<Definition> definition(String name) {
    Optional<Definition> definition = Optional.ofNullable(definitions.get(name));
    definition.ifPresent(d -> asked.add(d.name()));
    return definition;
  }

  /** Whether somebody has asked what this name of a definition or a user type means. */
  boolean wasAsked(Name name) {
    return asked.contains(name);
  }

  Set<String> definitions() {
    return definitions.keySet();
  }

  private void add(String org, SystemBlock block) {
    systems
        .computeIfAbsent(org, o -> new LinkedHashMap<>())
        .putIfAbsent(block.name().text(), new DeclaredSystem(org, block));
  }

  private void add(String org, ProfileBlock block) {
    Map<String, AttributeDeclaration> known =
        custom.computeIfAbsent(org, o -> new LinkedHashMap<>());
    block.attributes().forEach(a -> known.putIfAbsent(a.name().text(), a));
  }

  private void add(String org, Name type) {
    userTypes.computeIfAbsent(org, o -> new LinkedHashMap<>()).putIfAbsent(type.text(), type);
  }
}

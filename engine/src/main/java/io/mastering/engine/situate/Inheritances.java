package io.mastering.engine.situate;

import io.mastering.model.identity.AttributeMaster;
import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.UserType;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Turns inheritance into facts: statements of {@code when} blocks first, in their order, then the
 * one plain statement that holds for the type: its own, the org's, the snapshot's, the default.
 */
final class Inheritances {
  private final Org policy;
  private final Map<String, String> nameOfId;
  private final Settling settling;

  Inheritances(Org policy, List<EffectiveSystem> systems, Settling settling) {
    this.policy = policy;
    this.settling = settling;
    Map<String, String> names = new HashMap<>();
    systems.forEach(system -> system.id().ifPresent(id -> names.put(id, system.name())));
    this.nameOfId = Map.copyOf(names);
  }

  /** The number of the condition that stands for a schema that is not shown. */
  int unshownCondition() {
    return policy.conditional().size();
  }

  EffectiveType type(
      int index,
      String name,
      Optional<UserType> declared,
      List<AttributeSettings> attributes,
      Map<String, SchemaAttribute> shown,
      Optional<String> loginPattern) {
    List<Fact> facts = new ArrayList<>(attributes);
    Map<String, Set<String>> overridden = new HashMap<>();
    for (AttributeSettings attribute : attributes) {
      String of = attribute.attribute();
      for (int block = 0; block < policy.conditional().size(); block++) {
        ConditionalBlock conditional = policy.conditional().get(block);
        Optional<Inheritance> inheritance =
            named(conditional.inheritance(), of).or(() -> all(conditional.inheritance()));
        if (inheritance.isPresent()) {
          state(facts, overridden, attribute, block, block, inheritance.get());
        }
      }
      Inheritance plain = plain(declared, of, Optional.ofNullable(shown.get(of)));
      state(facts, overridden, attribute, policy.conditional().size(), PriorityList.ALWAYS, plain);
    }
    return new EffectiveType(
        index, name, attributes, List.copyOf(facts), Map.copyOf(overridden), loginPattern);
  }

  /**
   * Of a type that nobody shows only that is known which the policy says of every type; a schema or
   * a block of the type's own may say anything else.
   */
  List<Fact> unshown(List<AttributeSettings> attributes) {
    List<Fact> facts = new ArrayList<>(attributes);
    for (AttributeSettings attribute : attributes) {
      Optional<Inheritance> sure = ofEveryType(attribute.attribute());
      int condition = sure.isPresent() ? PriorityList.ALWAYS : unshownCondition();
      state(
          facts,
          new HashMap<>(),
          attribute,
          policy.conditional().size(),
          condition,
          sure.orElse(Inheritance.FROM_MASTER));
    }
    return List.copyOf(facts);
  }

  private Optional<Inheritance> ofEveryType(String attribute) {
    boolean own =
        policy.userTypes().stream()
            .anyMatch(
                type ->
                    statement(type.inheritance(), attribute)
                        .or(() -> statement(type.inheritance(), InheritanceStatement.ALL))
                        .isPresent());
    boolean conditional =
        policy.conditional().stream()
            .anyMatch(
                block ->
                    named(block.inheritance(), attribute)
                        .or(() -> all(block.inheritance()))
                        .isPresent());
    return own || conditional
        ? Optional.empty()
        : named(policy.inheritance(), attribute)
            .or(() -> all(policy.inheritance()))
            .filter(inheritance -> inheritance.mode() != Mode.OVERRIDE);
  }

  private static void state(
      List<Fact> facts,
      Map<String, Set<String>> overridden,
      AttributeSettings attribute,
      int statement,
      int condition,
      Inheritance inheritance) {
    String name = attribute.attribute();
    facts.add(
        new InheritanceSettings(name, attribute.index(), statement, condition, inheritance.mode()));
    if (inheritance.mode() == Mode.OVERRIDE) {
      overridden.computeIfAbsent(name, n -> new HashSet<>()).addAll(inheritance.sources());
    }
    int place = 0;
    for (String source : new java.util.LinkedHashSet<>(inheritance.sources())) {
      facts.add(new OverrideEntry(name, statement, source, place++));
    }
  }

  private Inheritance plain(
      Optional<UserType> type, String attribute, Optional<SchemaAttribute> shown) {
    Optional<InheritanceStatement> declared = declared(policy, type, attribute);
    Optional<Inheritance> actual = shown.map(this::actual);
    if (declared.isEmpty()) {
      return actual.orElse(Inheritance.FROM_MASTER);
    }
    Inheritance says = declared.get().inheritance();
    actual
        .filter(is -> !is.equals(says) && !maySaySame(is, says))
        .ifPresent(
            is ->
                settling.drift(
                    Optional.of(declared.get().span()),
                    "attribute " + attribute,
                    "inheritance",
                    words(says),
                    words(is)));
    return says;
  }

  private Inheritance actual(SchemaAttribute attribute) {
    Optional<AttributeMaster> master = attribute.master();
    if (master.isEmpty()) {
      return Inheritance.FROM_MASTER;
    }
    return switch (master.get().type()) {
      case "OKTA" -> Inheritance.FROM_OKTA;
      case "OVERRIDE" ->
          new Inheritance(
              Mode.OVERRIDE,
              master.get().systems().stream().map(id -> nameOfId.getOrDefault(id, id)).toList());
      default -> Inheritance.FROM_MASTER;
    };
  }

  /** Whether the two differ only in ids that nothing explains: they may be those that are meant. */
  private boolean maySaySame(Inheritance actual, Inheritance declared) {
    List<String> are = actual.sources();
    List<String> said = declared.sources();
    return actual.mode() == declared.mode()
        && are.size() == said.size()
        && IntStream.range(0, are.size()).allMatch(i -> maySaySame(are.get(i), said.get(i)));
  }

  private boolean maySaySame(String actual, String declared) {
    boolean unknown = !nameOfId.containsValue(actual) && !nameOfId.containsValue(declared);
    return actual.equals(declared) || unknown;
  }

  /** The plain statement of the policy about an attribute of the user type of this name. */
  static Optional<InheritanceStatement> declared(Org policy, String type, String attribute) {
    Optional<UserType> own =
        policy.userTypes().stream().filter(t -> t.name().equals(type)).findFirst();
    return declared(policy, own, attribute);
  }

  private static Optional<InheritanceStatement> declared(
      Org policy, Optional<UserType> type, String attribute) {
    return type.flatMap(t -> about(t.inheritance(), attribute))
        .or(() -> about(policy.inheritance(), attribute));
  }

  /** The statement about an attribute among these: by its name, else about all. */
  static Optional<InheritanceStatement> about(List<InheritanceStatement> among, String attribute) {
    return statement(among, attribute).or(() -> statement(among, InheritanceStatement.ALL));
  }

  private static Optional<Inheritance> named(List<InheritanceStatement> among, String attribute) {
    return statement(among, attribute).map(InheritanceStatement::inheritance);
  }

  private static Optional<Inheritance> all(List<InheritanceStatement> among) {
    return named(among, InheritanceStatement.ALL);
  }

  private static Optional<InheritanceStatement> statement(
      List<InheritanceStatement> among, String attribute) {
    return among.stream().filter(s -> s.attribute().equals(attribute)).findFirst();
  }

  private static String words(Inheritance inheritance) {
    return switch (inheritance.mode()) {
      case FROM_MASTER -> "inherit from master";
      case FROM_OKTA -> "inherit from okta";
      case OVERRIDE -> "override with " + String.join(", ", inheritance.sources());
    };
  }
}

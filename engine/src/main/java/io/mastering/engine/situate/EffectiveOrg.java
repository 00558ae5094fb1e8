package io.mastering.engine.situate;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.Profile;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Priority;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.DocumentedMapping;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.OrgSettings;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One org as policy and snapshot together describe it: what the rules are told before they hear of
 * any user.
 *
 * @param diagnostics drift between policy and snapshot, and names that the snapshot does not know
 */
public record EffectiveOrg(
    Org policy,
    Optional<OrgObjects> objects,
    List<EffectiveSystem> systems,
    EffectiveTypes types,
    List<Diagnostic> diagnostics) {

  /**
   * Puts a policy's org and what a snapshot holds of it together; without a snapshot, the policy
   * alone.
   */
  public static EffectiveOrg of(Org policy, Optional<OrgObjects> objects) {
    Settling settling = new Settling();
    List<EffectiveSystem> systems = EffectiveSystems.join(policy, objects, settling);
    Inheritances inheritances = new Inheritances(policy, systems, settling);
    EffectiveTypes types =
        EffectiveTypes.join(policy, objects, inheritances, settling).withUnshown();
    return new EffectiveOrg(policy, objects, systems, types, settling.diagnostics());
  }

  /** Policy and snapshot make all of it, so they alone tell two apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EffectiveOrg org
        && policy.equals(org.policy)
        && objects.equals(org.objects);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policy, objects);
  }

  public Optional<EffectiveSystem> system(String name) {
    return systems.stream().filter(system -> system.name().equals(name)).findFirst();
  }

  /** The apps that updates may be pushed to, in the order of the snapshot. */
  public List<String> pushedApps() {
    List<String> apps = new ArrayList<>();
    for (EffectiveSystem system : systems) {
      if (system.settings() instanceof AppSettings app
          && app.active() != Truth.NO
          && app.pushesUpdates() != Truth.NO) {
        apps.add(app.app());
      }
    }
    return apps;
  }

  /** The callers that push updates in, in the order of the policy. */
  public List<Inbound> inboundCallers() {
    return policy.inbounds().stream()
        .filter(inbound -> inbound.updateAttributes().orElse(true))
        .toList();
  }

  /** The attributes of a user type, in schema order. */
  public List<String> attributes(int type) {
    return types.types().get(type).attributes().stream().map(a -> a.attribute()).toList();
  }

  /** Whether the org makes users just in time (J1): the policy says it, else the snapshot. */
  public Truth justInTime() {
    return Truth.of(policy.justInTime().or(() -> objects.flatMap(OrgObjects::justInTime)));
  }

  /** How what a source or IdP sends reaches the profile of a user of this type. */
  public IncomingMapping incoming(String system, int type) {
    Set<String> known = Set.copyOf(attributes(type));
    return system(system)
        .map(s -> IncomingMapping.of(s, objects, known))
        .orElseGet(() -> IncomingMapping.open(known));
  }

  /**
   * What an app is mapped from and to, by the attribute of this org; empty when no mapping is
   * shown. What is mapped on creation only goes out with every push too (P2).
   */
  public Optional<Map<String, String>> pushedTargets(String app) {
    return system(app).flatMap(s -> Mappings.targets(s, objects));
  }

  /** Values by Okta attribute, as a link of the system holds them. */
  public Map<String, String> held(String system, Map<String, String> values) {
    Optional<Map<String, Optional<String>>> mapping =
        objects.isEmpty()
            ? Optional.empty()
            : system(system).flatMap(s -> Mappings.readFrom(s, objects));
    Map<String, String> held = new HashMap<>();
    values.forEach(
        (attribute, value) ->
            held.put(
                mapping
                    .map(m -> m.getOrDefault(attribute, Optional.empty()))
                    .flatMap(member -> member)
                    .orElse(attribute),
                value));
    return held;
  }

  /** The value that a link of the system holds for an Okta attribute. */
  public Optional<String> heldFor(String system, Profile link, String attribute) {
    return held(system, Map.of(attribute, "")).keySet().stream().findFirst().flatMap(link::value);
  }

  /** How many user types there are; they are numbered from 0. */
  public int numberOfTypes() {
    return types.types().size();
  }

  /** How many of them are shown or declared: they come first. */
  public int numberOfKnownTypes() {
    return types.known();
  }

  /** The number of a user's type. */
  public int type(Optional<String> id) {
    return types.indexOf(id);
  }

  /** What users may call the type by whose number they have: its id or name. */
  public Set<String> typeIds() {
    return types.ids();
  }

  /** The attributes of a user type as they are set, in schema order. */
  public List<AttributeSettings> attributeSettings(int type) {
    return types.types().get(type).attributes();
  }

  /** Whether a login has the form that the schema of a user type asks for (A10). */
  public Truth loginFits(int type, String login) {
    return new LoginForm(types.types().get(type).loginPattern()).fits(login);
  }

  /** The form that the schema of a user type asks of a login, in words (A10). */
  public String loginForm(int type) {
    return new LoginForm(types.types().get(type).loginPattern()).words();
  }

  /** The members of link profiles that the values of overridden attributes are read from (A5). */
  public Set<String> overrideMembers() {
    Set<String> members = new TreeSet<>();
    for (EffectiveSystem system : systems) {
      Mappings.readFrom(system, objects)
          .orElse(Map.of())
          .forEach(
              (attribute, member) -> {
                if (types.types().stream().anyMatch(t -> t.overrides(attribute, system.name()))) {
                  member.ifPresent(members::add);
                }
              });
    }
    return members;
  }

  /** The Okta attributes that some system is mapped to. */
  public Set<String> mappedAttributes() {
    Set<String> attributes = new TreeSet<>();
    systems.forEach(
        system -> Mappings.readFrom(system, objects).ifPresent(m -> attributes.addAll(m.keySet())));
    return attributes;
  }

  /** The members of link profiles that some Okta attribute is read from as they are. */
  public Set<String> mappedMembers() {
    Set<String> members = new TreeSet<>();
    for (EffectiveSystem system : systems) {
      Mappings.readFrom(system, objects)
          .ifPresent(m -> m.values().forEach(member -> member.ifPresent(members::add)));
    }
    return members;
  }

  /**
   * The statement of the policy that holds an attribute of a user type.
   *
   * @param statement its number among those that may govern: the blocks that ask a condition come
   *     first
   */
  public Optional<InheritanceStatement> statement(int type, String attribute, int statement) {
    List<ConditionalBlock> blocks = policy.conditional();
    return statement < 0
        ? Optional.empty()
        : statement < blocks.size()
            ? Inheritances.about(blocks.get(statement).inheritance(), attribute)
            : Inheritances.declared(policy, types.types().get(type).name(), attribute);
  }

  /** What holds for every user of a type. */
  public List<Fact> settings(int type) {
    List<Fact> facts = new ArrayList<>();
    systems.forEach(system -> facts.add(system.settings()));
    facts.add(new OrgSettings(Truth.of(policy.editDeactivatedUsers().orElse(false))));
    addPriorities(facts);
    for (Assumption assumption : Assumption.values()) {
      facts.add(new Assumed(assumption, policy.assumed(assumption)));
    }
    facts.addAll(types.types().get(type).facts());
    facts.addAll(mappedOut());
    facts.addAll(readByDocuments());
    if (types.types().get(type).name().equals(EffectiveTypes.UNSHOWN)) {
      facts.add(new ConditionTruth(policy.conditional().size(), Truth.UNKNOWN));
    }
    return facts;
  }

  private void addPriorities(List<Fact> facts) {
    int lists = policy.conditional().size();
    for (int block = 0; block < lists; block++) {
      Optional<Priority> priority = policy.conditional().get(block).priority();
      if (priority.isPresent()) {
        add(facts, block, block, priority.get());
      }
    }
    policy.priority().ifPresent(plain -> add(facts, lists, PriorityList.ALWAYS, plain));
  }

  private static void add(List<Fact> facts, int list, int condition, Priority priority) {
    facts.add(new PriorityList(list, condition));
    int place = 0;
    for (String source : new java.util.LinkedHashSet<>(priority.sources())) {
      facts.add(new PriorityPlace(list, source, place++));
    }
  }

  /** The systems whose values are read as the documents of their kinds say. */
  private List<Fact> readByDocuments() {
    List<Fact> facts = new ArrayList<>();
    for (EffectiveSystem system : systems) {
      if (Mappings.shownFrom(system, objects).isEmpty()
          && DocumentedMappings.into(system, objects).isPresent()) {
        facts.add(documented(system, DocumentedMapping.Direction.INTO_OKTA));
      }
    }
    return facts;
  }

  private static Fact documented(EffectiveSystem system, DocumentedMapping.Direction direction) {
    return new DocumentedMapping(
        system.name(), DocumentedMappings.kind(system).orElseThrow().name(), direction);
  }

  /**
   * The attributes that are pushed to each app: the policy's lines, else the snapshot's, else those
   * that are documented of its kind.
   */
  private List<Fact> mappedOut() {
    List<Fact> facts = new ArrayList<>();
    for (EffectiveSystem system : systems) {
      if (!system.idp()) {
        Mappings.pushedTo(system, objects)
            .forEach(attribute -> facts.add(new MappedOut(system.name(), attribute)));
      }
      boolean mayPush =
          system.settings() instanceof AppSettings app && app.pushesUpdates() != Truth.NO;
      if (mayPush && !Mappings.showsWhatIsPushedTo(system, objects)) {
        facts.addAll(notShown(system));
      }
    }
    return facts;
  }

  private List<Fact> notShown(EffectiveSystem system) {
    Optional<SortedSet<String>> documented =
        Mappings.showsNothingPushedTo(system, objects)
            ? DocumentedMappings.outOf(system, objects)
            : Optional.empty();
    if (documented.isEmpty()) {
      return List.of(new MappingNotShown(system.name()));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(documented(system, DocumentedMapping.Direction.OUT_OF_OKTA));
    documented.get().forEach(attribute -> facts.add(new MappedOut(system.name(), attribute)));
    return facts;
  }
}

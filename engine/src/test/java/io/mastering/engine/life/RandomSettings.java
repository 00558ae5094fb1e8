package io.mastering.engine.life;

import io.mastering.engine.Chance;
import io.mastering.engine.RandomOrg;
import io.mastering.model.policy.Assume;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.MapLine;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.Safeguard;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settings that matter to writes, added to a random org or changed in it. */
final class RandomSettings {
  static final String ORG2ORG = "Okta Org2Org";
  private static final List<String> KINDS =
      List.of("Workday", "BambooHR", "ActiveDirectory", "LDAP", "Salesforce");
  private static final List<String> OKTA =
      List.of("login", "email", "firstName", "lastName", "title", "department", "badge");

  private final Chance chance;

  RandomSettings(Chance chance) {
    this.chance = chance;
  }

  /**
   * @param target the org that an Org2Org app pushes into; such an app is there then
   * @param safeguard one that is sure to be there
   */
  Org org(Org org, String name, Optional<String> target, Optional<Safeguard> safeguard) {
    List<OrgSystem> systems = new ArrayList<>();
    for (OrgSystem system : org.systems()) {
      boolean pushes = system.name().equals(ORG2ORG);
      systems.add(system(system, pushes ? target : Optional.empty()));
    }
    if (target.isPresent() && systems.stream().noneMatch(s -> s.name().equals(ORG2ORG))) {
      systems.add(system(app(ORG2ORG), target));
    }
    if (systems.stream().allMatch(s -> s.role() == OrgSystem.Role.IDP)) {
      systems.add(system(app("Slack"), Optional.empty()));
    }
    return new Org(
        name,
        org.span(),
        chance.maybe(0.8, chance::often),
        org.editDeactivatedUsers(),
        systems,
        inbounds(org),
        org.priority(),
        org.inheritance(),
        org.userTypes(),
        org.conditional(),
        org.customAttributes(),
        matchings(systems),
        safeguard.or(() -> chance.maybe(0.3, this::safeguard)),
        org.assumptions());
  }

  private List<Inbound> inbounds(Org org) {
    return org.inbounds().stream().map(this::inbound).toList();
  }

  private Inbound inbound(Inbound inbound) {
    return new Inbound(
        inbound.name(),
        inbound.span(),
        chance.maybe(0.8, chance::often),
        chance.maybe(0.5, chance::often),
        chance.maybe(0.8, chance::often),
        chance.maybe(0.7, () -> chance.some(OKTA)));
  }

  private static OrgSystem app(String name) {
    OrgSystem idp = OrgSystem.idp(name, RandomOrg.SPAN);
    return new OrgSystem(
        OrgSystem.Role.APP,
        name,
        idp.span(),
        idp.id(),
        idp.kind(),
        idp.active(),
        idp.mastersUsers(),
        idp.realTimeSync(),
        idp.whenDeactivated(),
        idp.whenReactivated(),
        idp.maps(),
        idp.push(),
        idp.signIn(),
        idp.target());
  }

  private OrgSystem system(OrgSystem old, Optional<String> target) {
    boolean idp = old.role() == OrgSystem.Role.IDP;
    return new OrgSystem(
        old.role(),
        old.name(),
        old.span(),
        Optional.empty(),
        idp ? Optional.empty() : chance.maybe(0.3, () -> chance.pick(KINDS)),
        chance.maybe(0.4, chance::often),
        old.mastersUsers(),
        idp ? Optional.empty() : chance.maybe(0.3, chance::often),
        idp
            ? Optional.empty()
            : chance.maybe(0.7, () -> chance.pick(List.of(OrgSystem.DeactivationAction.values()))),
        idp
            ? Optional.empty()
            : chance.maybe(0.6, () -> new OrgSystem.Reactivation(chance.of(0.6), chance.of(0.6))),
        chance.of(0.5) ? List.of() : chance.list(4, this::mapLine),
        idp ? Optional.empty() : chance.maybe(0.8, this::push),
        idp ? chance.maybe(0.9, this::signIn) : Optional.empty(),
        target);
  }

  private MapLine mapLine() {
    String from = chance.of(0.5) ? "m" + chance.below(2) : chance.pick(OKTA);
    return new MapLine(from, chance.pick(OKTA), chance.of(0.7), RandomOrg.SPAN, RandomOrg.SPAN);
  }

  private Push push() {
    return new Push(
        chance.maybe(0.8, chance::often),
        chance.maybe(0.9, chance::often),
        chance.maybe(0.8, chance::often),
        Optional.empty(),
        chance.of(0.5) ? List.of() : chance.list(4, this::mapLine),
        List.of());
  }

  private SignIn signIn() {
    SignIn.LinkFilter filter =
        chance.of(0.8)
            ? SignIn.LinkFilter.EVERYBODY
            : new SignIn.LinkFilter(
                chance.some(List.of("Partners", "00g1")),
                chance.some(RandomWorld.NAMES),
                chance.of(0.2));
    return new SignIn(
        chance.maybe(0.8, chance::often),
        chance.maybe(0.9, () -> chance.of(0.7)),
        chance.maybe(0.7, () -> chance.pick(List.of(SignIn.Match.values()))),
        chance.maybe(0.5, () -> chance.pick(OKTA)),
        chance.maybe(0.8, chance::often),
        filter,
        chance.maybe(0.3, () -> chance.pick(List.of(SignIn.Groups.values()))),
        chance.maybe(0.5, chance::often),
        chance.maybe(0.5, chance::often));
  }

  private List<Matching> matchings(List<OrgSystem> systems) {
    List<Matching> matchings = new ArrayList<>();
    for (OrgSystem system : systems) {
      if (system.role() != OrgSystem.Role.IDP && chance.of(0.8)) {
        matchings.add(
            new Matching(
                system.name(),
                chance.maybe(0.8, () -> chance.pick(List.of("username", "email", "badge"))),
                chance.of(0.5),
                chance.maybe(0.9, () -> chance.pick(List.of(Matching.OnMatch.values()))),
                chance.maybe(0.9, () -> chance.pick(List.of(Matching.OnMatch.values()))),
                chance.maybe(0.9, () -> chance.pick(List.of(Matching.OnNoMatch.values()))),
                RandomOrg.SPAN));
      }
    }
    return matchings;
  }

  private Safeguard safeguard() {
    return new Safeguard(chance.below(101), chance.below(101), RandomOrg.SPAN);
  }

  /** A change of some setting of an org; one that has no such setting keeps what it has. */
  SettingsChange change(Org org) {
    List<String> systems = org.systems().stream().map(OrgSystem::name).toList();
    return switch (chance.below(6)) {
      case 0 ->
          new SettingsChange.OrgBecomes(
              chance.maybe(0.6, chance::often), chance.maybe(0.6, () -> chance.of(0.5)));
      case 1 ->
          new SettingsChange.PriorityBecomes(new Priority(chance.some(systems), RandomOrg.SPAN));
      case 2 -> new SettingsChange.InheritanceBecomes(statement(systems));
      case 3 -> assumption();
      case 4 ->
          org.inbounds().isEmpty()
              ? assumption()
              : new SettingsChange.InboundBecomes(inbound(chance.pick(org.inbounds())));
      default ->
          org.systems().isEmpty()
              ? assumption()
              : new SettingsChange.SystemBecomes(other(chance.pick(org.systems())));
    };
  }

  private SettingsChange assumption() {
    Assumption assumption = chance.pick(List.of(Assumption.values()));
    String value = chance.pick(assumption.choices());
    return new SettingsChange.AssumptionBecomes(new Assume(assumption, value, RandomOrg.SPAN));
  }

  private InheritanceStatement statement(List<String> systems) {
    String attribute = chance.of(0.2) ? InheritanceStatement.ALL : chance.pick(OKTA);
    List<String> listed = chance.some(systems);
    Inheritance inheritance =
        listed.isEmpty() || chance.of(0.6)
            ? chance.pick(List.of(Inheritance.FROM_MASTER, Inheritance.FROM_OKTA))
            : new Inheritance(Inheritance.Mode.OVERRIDE, listed);
    return new InheritanceStatement(attribute, inheritance, RandomOrg.SPAN);
  }

  /** The same system, set otherwise. */
  private OrgSystem other(OrgSystem old) {
    OrgSystem drawn = system(old, old.target());
    return chance.of(0.5)
        ? drawn
        : new OrgSystem(
            old.role(),
            old.name(),
            old.span(),
            old.id(),
            old.kind(),
            Optional.of(!old.active().orElse(true)),
            old.mastersUsers(),
            old.realTimeSync(),
            old.whenDeactivated(),
            old.whenReactivated(),
            old.maps(),
            old.push(),
            old.signIn(),
            old.target());
  }
}

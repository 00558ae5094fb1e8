package io.mastering.engine.situate;

import io.mastering.model.identity.App;
import io.mastering.model.identity.BaseAttribute;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.MapLine;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.OrgSystem.DeactivationAction;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.SignIn;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.LeftUnmapped;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.MappedFrom;
import io.mastering.model.situation.MappingFromShown;
import io.mastering.model.situation.SafeguardSettings;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds for every user of an org and only the rules that look for findings read. */
public final class FindingFacts {
  /** Okta's documented default of the import safeguards, in percent. */
  private static final int SAFEGUARD = 20;

  /** The attribute of Active Directory that takes its default mapping where it has none (P3). */
  private static final String COMMON_NAME = "cn";

  /** The kind word of the directory that is known by the name of its app too. */
  private static final String ACTIVE_DIRECTORY = "ActiveDirectory";

  private final EffectiveOrg org;
  private final List<Fact> facts = new ArrayList<>();

  private FindingFacts(EffectiveOrg org) {
    this.org = org;
  }

  /** For the users of one type. */
  public static List<Fact> of(EffectiveOrg org, int type) {
    FindingFacts finding = new FindingFacts(org);
    org.systems().forEach(finding::add);
    org.inboundCallers().forEach(caller -> finding.add(caller, type));
    org.pushedApps()
        .forEach(
            app ->
                finding.facts.add(new Write("push to " + app, Write.Kind.PUSH_UPDATE, app, true)));
    finding.facts.add(
        org.policy()
            .safeguard()
            .map(s -> new SafeguardSettings(s.percentOfApp(), s.percentOfOrg()))
            .orElse(new SafeguardSettings(SAFEGUARD, SAFEGUARD)));
    return finding.facts;
  }

  private void add(Inbound caller, int type) {
    String write = "push by " + caller.name();
    facts.add(new Write(write, Write.Kind.INBOUND_UPDATE, caller.name(), true));
    caller
        .sends()
        .orElseGet(() -> org.attributes(type))
        .forEach(attribute -> facts.add(new SentAttribute(write, attribute, true)));
  }

  private void add(EffectiveSystem system) {
    Optional<Map<String, Truth>> mapping = Mappings.alwaysFrom(system, org.objects());
    if (mapping.isPresent()) {
      if (isWhole(mapping.get().keySet())) {
        facts.add(new MappingFromShown(system.name()));
      }
      mapping
          .get()
          .forEach(
              (attribute, always) -> facts.add(new MappedFrom(system.name(), attribute, always)));
    }
    if (system.settings() instanceof AppSettings app) {
      facts.add(lifeCycle(system));
      if (app.pushesUpdates() == Truth.YES) {
        addUnmapped(system);
      }
    } else {
      facts.add(signIn(system));
    }
  }

  /** A mapping without any attribute that Okta itself requires was not written down in full. */
  private static boolean isWhole(Set<String> mapped) {
    return Arrays.stream(BaseAttribute.values())
        .filter(BaseAttribute::required)
        .map(BaseAttribute::attribute)
        .anyMatch(mapped::contains);
  }

  private void addUnmapped(EffectiveSystem system) {
    Optional<Push> push = system.declared().flatMap(OrgSystem::push);
    List<String> unmapped = new ArrayList<>(push.map(Push::unmapped).orElse(List.of()));
    List<String> targets =
        push.map(Push::maps).orElse(List.of()).stream().map(MapLine::to).toList();
    boolean leavesCommonName =
        kind(system).equals(ACTIVE_DIRECTORY)
            && !targets.isEmpty()
            && !targets.contains(COMMON_NAME)
            && !unmapped.contains(COMMON_NAME);
    if (leavesCommonName) {
      unmapped.add(COMMON_NAME);
    }
    unmapped.forEach(attribute -> facts.add(new LeftUnmapped(system.name(), attribute)));
  }

  private static LifeCycleSettings lifeCycle(EffectiveSystem system) {
    Optional<OrgSystem> declared = system.declared();
    return new LifeCycleSettings(
        system.name(),
        declared
            .flatMap(OrgSystem::whenDeactivated)
            .map(FindingFacts::then)
            .orElse(OnTermination.DEACTIVATE),
        Truth.of(declared.flatMap(OrgSystem::whenReactivated).map(r -> r.suspended())),
        Truth.of(declared.flatMap(OrgSystem::whenReactivated).map(r -> r.deactivated())),
        kind(system),
        Truth.of(declared.flatMap(OrgSystem::realTimeSync)));
  }

  private static OnTermination then(DeactivationAction action) {
    return switch (action) {
      case DO_NOTHING -> OnTermination.DO_NOTHING;
      case DEACTIVATE -> OnTermination.DEACTIVATE;
      case SUSPEND -> OnTermination.SUSPEND;
    };
  }

  /** The declared kind; a directory tells itself by the name of its app. */
  private static String kind(EffectiveSystem system) {
    boolean directory =
        system.app().flatMap(App::name).filter("active_directory"::equals).isPresent();
    return system.declared().flatMap(OrgSystem::kind).orElse(directory ? ACTIVE_DIRECTORY : "");
  }

  private static SignInSettings signIn(EffectiveSystem system) {
    Optional<SignIn> declared = system.declared().flatMap(OrgSystem::signIn);
    Optional<IdentityProvider> shown = system.provider();
    return new SignInSettings(
        system.name(),
        auto(
            declared.flatMap(SignIn::createNewUsers),
            shown.flatMap(IdentityProvider::provisioningAction)),
        auto(
            declared.flatMap(SignIn::linkAccounts),
            shown.flatMap(IdentityProvider::accountLinkAction)),
        Truth.of(declared.flatMap(SignIn::reactivatesDeactivated)),
        Truth.of(declared.flatMap(SignIn::unsuspendsSuspended)),
        Truth.of(declared.flatMap(SignIn::groups).map(groups -> groups != SignIn.Groups.NONE)));
  }

  private static Truth auto(Optional<Boolean> declared, Optional<String> shown) {
    return Truth.of(declared.or(() -> shown.map("AUTO"::equals)));
  }
}

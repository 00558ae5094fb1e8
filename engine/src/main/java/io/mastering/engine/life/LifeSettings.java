package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.OrgSystem.DeactivationAction;
import io.mastering.model.policy.OrgSystem.Reactivation;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.SignIn;
import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of an org that matter to writes only: what the policy says, else the snapshot, else
 * the console's documented default, else {@code unknown}.
 */
public final class LifeSettings {
  private static final String DEACTIVATES = "PUSH_USER_DEACTIVATION";

  private LifeSettings() {}

  /** As facts, in the order of the systems. */
  public static List<Fact> of(EffectiveOrg org) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new JitSettings(org.justInTime()));
    for (EffectiveSystem system : org.systems()) {
      if (system.idp()) {
        facts.add(signIn(system));
      } else {
        facts.add(imports(system.name(), matching(org, system.name())));
        facts.add(lifeCycle(system));
        facts.add(new DeactivationPushes(system.name(), deactivates(system)));
      }
    }
    org.policy().inbounds().forEach(inbound -> facts.add(inbound(inbound)));
    return facts;
  }

  /** How records of a source find their users, where the policy says it. */
  static Optional<Matching> matching(EffectiveOrg org, String source) {
    return org.policy().matchings().stream()
        .filter(matching -> matching.source().equals(source))
        .findFirst();
  }

  /** What a sign-in through an IdP does, where the policy says it. */
  static Optional<SignIn> declared(EffectiveSystem idp) {
    return idp.declared().flatMap(OrgSystem::signIn);
  }

  /** Defaults are those of the console: users are created and linked, nobody is brought back. */
  private static Fact signIn(EffectiveSystem idp) {
    Optional<SignIn> declared = declared(idp);
    Optional<IdentityProvider> shown = idp.provider();
    Optional<Boolean> creates =
        declared
            .flatMap(SignIn::createNewUsers)
            .or(() -> shown.flatMap(IdentityProvider::provisioningAction).map("AUTO"::equals));
    Optional<Boolean> links =
        declared
            .flatMap(SignIn::linkAccounts)
            .or(() -> shown.flatMap(IdentityProvider::accountLinkAction).map("AUTO"::equals));
    boolean groups =
        declared.flatMap(SignIn::groups).filter(g -> g != SignIn.Groups.NONE).isPresent();
    return new SignInSettings(
        idp.name(),
        Truth.of(creates.orElse(true)),
        Truth.of(links.orElse(true)),
        Truth.of(declared.flatMap(SignIn::reactivatesDeactivated).orElse(false)),
        Truth.of(declared.flatMap(SignIn::unsuspendsSuspended).orElse(false)),
        Truth.of(groups));
  }

  private static Fact imports(String source, Optional<Matching> matching) {
    ImportSettings.OnNoMatch onNone =
        matching
            .flatMap(Matching::onNone)
            .map(
                none ->
                    switch (none) {
                      case CREATE -> ImportSettings.OnNoMatch.CREATE;
                      case ASK -> ImportSettings.OnNoMatch.ASK;
                      case IGNORE -> ImportSettings.OnNoMatch.IGNORE;
                    })
            .orElse(ImportSettings.OnNoMatch.UNKNOWN);
    return new ImportSettings(
        source,
        links(matching.flatMap(Matching::onExact)),
        links(matching.flatMap(Matching::onPartial)),
        onNone);
  }

  private static Truth links(Optional<Matching.OnMatch> onMatch) {
    return Truth.of(onMatch.map(m -> m == Matching.OnMatch.LINK));
  }

  /** A snapshot of an app does not show what its deactivation does; without one it deactivates. */
  private static Fact lifeCycle(EffectiveSystem source) {
    Optional<OrgSystem> declared = source.declared();
    boolean shown = source.app().isPresent();
    Optional<Reactivation> back = declared.flatMap(OrgSystem::whenReactivated);
    Truth unsaid = shown ? Truth.UNKNOWN : Truth.NO;
    return new LifeCycleSettings(
        source.name(),
        declared
            .flatMap(OrgSystem::whenDeactivated)
            .map(LifeSettings::onTermination)
            .orElse(
                shown
                    ? LifeCycleSettings.OnTermination.UNKNOWN
                    : LifeCycleSettings.OnTermination.DEACTIVATE),
        back.map(b -> Truth.of(b.suspended())).orElse(unsaid),
        back.map(b -> Truth.of(b.deactivated())).orElse(unsaid),
        declared.flatMap(OrgSystem::kind).orElse(""),
        declared.flatMap(OrgSystem::realTimeSync).map(Truth::of).orElse(unsaid));
  }

  private static LifeCycleSettings.OnTermination onTermination(DeactivationAction action) {
    return switch (action) {
      case DO_NOTHING -> LifeCycleSettings.OnTermination.DO_NOTHING;
      case DEACTIVATE -> LifeCycleSettings.OnTermination.DEACTIVATE;
      case SUSPEND -> LifeCycleSettings.OnTermination.SUSPEND;
    };
  }

  private static Truth deactivates(EffectiveSystem app) {
    Optional<Set<String>> features = app.app().flatMap(a -> a.features()).map(Set::copyOf);
    return Truth.of(
        app.declared()
            .flatMap(OrgSystem::push)
            .flatMap(Push::deactivateUsers)
            .or(() -> features.map(all -> all.contains(DEACTIVATES))));
  }

  /** A caller is declared because it updates users; the rest it must say. */
  private static Fact inbound(Inbound inbound) {
    return new InboundSettings(
        inbound.name(),
        Truth.of(inbound.createUsers()),
        Truth.of(inbound.updateAttributes().orElse(true)),
        Truth.of(inbound.deactivateUsers()));
  }
}

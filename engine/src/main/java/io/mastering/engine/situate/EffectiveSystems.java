package io.mastering.engine.situate;

import io.mastering.model.identity.App;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.OrgSystem.Role;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.SignIn;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the systems that a policy declares with those that a snapshot holds. */
final class EffectiveSystems {
  private final Org policy;
  private final Settling settling;
  private final Set<OrgSystem> found = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final List<EffectiveSystem> systems = new ArrayList<>();
  private final Map<String, Long> appLabels = new HashMap<>();

  private EffectiveSystems(Org policy, Settling settling) {
    this.policy = policy;
    this.settling = settling;
    names.add(Policy.OKTA);
    names.add(Policy.NOBODY);
    policy.systems().forEach(system -> names.add(system.name()));
  }

  static List<EffectiveSystem> join(Org policy, Optional<OrgObjects> objects, Settling settling) {
    EffectiveSystems join = new EffectiveSystems(policy, settling);
    List<App> apps = objects.flatMap(OrgObjects::apps).orElse(List.of());
    apps.forEach(app -> join.appLabels.merge(app.label(), 1L, Long::sum));
    apps.forEach(join::add);
    objects.flatMap(OrgObjects::idps).orElse(List.of()).forEach(join::add);
    for (OrgSystem declared : policy.systems()) {
      if (!join.found.contains(declared)) {
        join.addUnseen(declared, objects);
      }
    }
    return List.copyOf(join.systems);
  }

  private void add(App app) {
    Optional<OrgSystem> declared = declared(app.id(), app.label(), false);
    String name = declared.map(OrgSystem::name).orElseGet(() -> free(app.label(), app.id()));
    systems.add(
        new EffectiveSystem(
            systems.size(),
            name,
            false,
            appSettings(name, declared, Optional.of(app)),
            declared,
            Optional.of(app),
            Optional.empty()));
  }

  private void add(IdentityProvider idp) {
    Optional<OrgSystem> declared = declared(idp.id(), idp.name(), true);
    String name = declared.map(OrgSystem::name).orElseGet(() -> free(idp.name(), idp.id()));
    systems.add(
        new EffectiveSystem(
            systems.size(),
            name,
            true,
            idpSettings(name, declared, Optional.of(idp)),
            declared,
            Optional.empty(),
            Optional.of(idp)));
  }

  private void addUnseen(OrgSystem declared, Optional<OrgObjects> objects) {
    boolean idp = declared.role() == Role.IDP;
    if (objects.isPresent() && shows(objects.get(), idp)) {
      settling.unknownToSnapshot(declared, idp);
    }
    systems.add(
        new EffectiveSystem(
            systems.size(),
            declared.name(),
            idp,
            idp
                ? idpSettings(declared.name(), Optional.of(declared), Optional.empty())
                : appSettings(declared.name(), Optional.of(declared), Optional.empty()),
            Optional.of(declared),
            Optional.empty(),
            Optional.empty()));
  }

  /** A file that is not there holds nothing, which is a gap of the snapshot and no drift. */
  private static boolean shows(OrgObjects objects, boolean idp) {
    return idp ? objects.idps().isPresent() : objects.apps().isPresent();
  }

  /** A declared id beats a name; a label that several apps share means none of them by name. */
  private Optional<OrgSystem> declared(String id, String name, boolean idp) {
    Optional<OrgSystem> match =
        policy.systems().stream()
            .filter(system -> (system.role() == Role.IDP) == idp)
            .filter(
                system ->
                    system
                        .id()
                        .map(id::equals)
                        .orElseGet(() -> system.name().equals(name) && !shared(name, idp)))
            .max(Comparator.comparing(system -> system.id().isPresent()));
    match.ifPresent(found::add);
    return match;
  }

  private boolean shared(String name, boolean idp) {
    return !idp && appLabels.getOrDefault(name, 0L) > 1;
  }

  private String free(String name, String id) {
    String unique = names.contains(name) || shared(name, false) ? name + " (" + id + ")" : name;
    names.add(unique);
    return unique;
  }

  private Fact appSettings(String name, Optional<OrgSystem> declared, Optional<App> app) {
    Optional<Push> push = declared.flatMap(OrgSystem::push);
    Said said = new Said(settling, name, declared.map(OrgSystem::span));
    return new AppSettings(
        name,
        said.active(declared, app.map(App::status)),
        said.of(
            "masters users",
            declared.flatMap(OrgSystem::mastersUsers),
            feature(app, "PROFILE_MASTERING"),
            declared.map(d -> d.role() == Role.SOURCE).orElse(false)),
        said.of("imports updates", Optional.empty(), feature(app, "IMPORT_PROFILE_UPDATES"), false),
        said.of(
            "push update attributes",
            push.flatMap(Push::updateAttributes),
            feature(app, "PUSH_PROFILE_UPDATES"),
            false),
        said.of(
            "push create users",
            push.flatMap(Push::createUsers),
            feature(app, "PUSH_NEW_USERS"),
            false),
        app.isEmpty() ? Truth.UNKNOWN : Truth.of(app.get().signOnMode().isPresent()));
  }

  private Fact idpSettings(
      String name, Optional<OrgSystem> declared, Optional<IdentityProvider> idp) {
    Said said = new Said(settling, name, declared.map(OrgSystem::span));
    return new IdpSettings(
        name,
        said.active(declared, idp.map(IdentityProvider::status)),
        said.of(
            "update existing users",
            declared.flatMap(OrgSystem::signIn).flatMap(SignIn::updateExistingUsers),
            idp.map(i -> Truth.of(i.profileMaster())),
            false));
  }

  private static Optional<Truth> feature(Optional<App> app, String feature) {
    return app.map(a -> Truth.of(a.features().map(features -> features.contains(feature))));
  }
}

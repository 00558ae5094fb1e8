package io.mastering.engine;

import static io.mastering.engine.RandomOrg.SPAN;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.identity.App;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.UserSchema;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small policy that a test declares, and the snapshot that it meets. */
public final class Orgs {
  private final List<OrgSystem> systems = new ArrayList<>();
  private final List<InheritanceStatement> inheritance = new ArrayList<>();
  private final List<UserType> types = new ArrayList<>();

  private Orgs() {}

  public static Orgs policy() {
    return new Orgs();
  }

  public Orgs source(String name) {
    return system(OrgSystem.Role.SOURCE, name, Optional.empty(), Optional.empty());
  }

  public Orgs source(String name, String id) {
    return system(OrgSystem.Role.SOURCE, name, Optional.of(id), Optional.empty());
  }

  public Orgs source(String name, boolean mastersUsers) {
    return system(OrgSystem.Role.SOURCE, name, Optional.empty(), Optional.of(mastersUsers));
  }

  public Orgs idp(String name) {
    return system(OrgSystem.Role.IDP, name, Optional.empty(), Optional.empty());
  }

  private Orgs system(
      OrgSystem.Role role, String name, Optional<String> id, Optional<Boolean> mastersUsers) {
    systems.add(
        new OrgSystem(
            role,
            name,
            SPAN,
            id,
            Optional.empty(),
            Optional.empty(),
            mastersUsers,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public Orgs attribute(String name, Inheritance mode) {
    inheritance.add(new InheritanceStatement(name, mode, SPAN));
    return this;
  }

  public Orgs type(String name, Inheritance everything) {
    return type(name, Optional.empty(), everything);
  }

  public Orgs type(String name, String id, Inheritance everything) {
    return type(name, Optional.of(id), everything);
  }

  private Orgs type(String name, Optional<String> id, Inheritance everything) {
    InheritanceStatement all = new InheritanceStatement(InheritanceStatement.ALL, everything, SPAN);
    types.add(new UserType(name, id, List.of(all), SPAN));
    return this;
  }

  public EffectiveOrg with(App... apps) {
    return with(List.of(apps), List.of());
  }

  public EffectiveOrg with(List<App> apps, List<IdentityProvider> idps) {
    return with(apps, idps, Optional.empty());
  }

  public EffectiveOrg withSchemas(List<UserSchema> schemas, App... apps) {
    return with(List.of(apps), List.of(), Optional.of(schemas));
  }

  private EffectiveOrg with(
      List<App> apps, List<IdentityProvider> idps, Optional<List<UserSchema>> schemas) {
    OrgObjects objects =
        new OrgObjects(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(apps),
            Optional.of(idps),
            schemas,
            Optional.empty());
    return EffectiveOrg.of(org(), Optional.of(objects));
  }

  private Org org() {
    return new Org(
        "Hub",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        systems,
        List.of(),
        Optional.empty(),
        inheritance,
        types,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of());
  }
}

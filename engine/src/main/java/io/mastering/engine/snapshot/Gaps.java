package io.mastering.engine.snapshot;

import io.mastering.model.identity.App;
import io.mastering.model.identity.Gap;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.ProfileMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds what a snapshot does not say, and what would settle it. */
final class Gaps {
  private static final String APPS = "GET /api/v1/apps";
  private static final String IDPS = "GET /api/v1/idps";
  private static final String SCHEMA = "GET /api/v1/meta/schemas/user/{schemaId}";

  private final OrgObjects objects;
  private final Map<String, Tally> apps;
  private final Map<String, Tally> idps;
  private final Inspector.Touched touched;
  private final List<Gap> gaps = new ArrayList<>();

  Gaps(
      OrgObjects objects,
      Map<String, Tally> apps,
      Map<String, Tally> idps,
      Inspector.Touched touched) {
    this.objects = objects;
    this.apps = apps;
    this.idps = idps;
    this.touched = touched;
  }

  /** All gaps, those that touch most users first. */
  List<Gap> all(long withoutLinks, long withoutStatus) {
    files();
    users(withoutLinks, withoutStatus);
    objects.apps().ifPresent(all -> all.forEach(this::app));
    objects.idps().ifPresent(all -> all.forEach(this::idp));
    objects.mappings().ifPresent(all -> all.forEach(this::mapping));
    return gaps.stream()
        .sorted(Comparator.comparingLong(Gap::users).reversed().thenComparing(Gap::what))
        .toList();
  }

  private void add(String what, String settle, long users) {
    gaps.add(new Gap(what, settle, users));
  }

  /** A gap that is only one when users are touched by it. */
  private void addIfTouched(String what, String settle, long users) {
    if (users > 0) {
      add(what, settle, users);
    }
  }

  private void files() {
    if (objects.apps().isEmpty()) {
      add("There is no apps.json, so no app is known.", APPS, touched.linkedToApp);
    }
    if (objects.idps().isEmpty()) {
      add("There is no idps.json, so no IdP is known.", IDPS, touched.linkedToIdp);
    }
    if (objects.schemas().isEmpty()) {
      add("There is no schemas.json, so no inheritance is known.", SCHEMA, touched.users);
    }
    if (objects.mappings().isEmpty()) {
      add(
          "There is no mappings.json, so it is not known which attributes are sent.",
          "GET /api/v1/mappings/{mappingId}",
          touched.linkedToApp);
    }
    if (objects.justInTime().isEmpty()) {
      add(
          "org.json does not say whether the org lets a sign-in create users.",
          "declare \"just in time provisioning: on\" or \"off\" in the org block of the policy",
          0);
    }
  }

  private void users(long withoutLinks, long withoutStatus) {
    addIfTouched(
        "Users have no \"links\" member: it is not known what they are linked to.",
        "GET /api/v1/apps/{appId}/users and GET /api/v1/idps/{idpId}/users",
        withoutLinks);
    addIfTouched("Users show no status.", "GET /api/v1/users/{userId}", withoutStatus);
    if (objects.apps().isPresent()) {
      addIfTouched(
          "Users are linked to apps that apps.json does not hold.",
          "GET /api/v1/apps/{appId}",
          touched.linkedToUnknownApp);
    }
    if (objects.idps().isPresent()) {
      addIfTouched(
          "Users are linked to IdPs that idps.json does not hold.",
          "GET /api/v1/idps/{idpId}",
          touched.linkedToUnknownIdp);
    }
    if (objects.schemas().isPresent()) {
      addIfTouched(
          "Users are of a type that schemas.json does not hold.", SCHEMA, touched.ofUnknownType);
    }
    if (objects.schemas().map(List::size).orElse(0) > 1) {
      addIfTouched(
          "Users show no user type, and there are several.",
          "GET /api/v1/users/{userId}",
          touched.withoutType);
    }
  }

  private void app(App app) {
    Tally tally = apps.getOrDefault(app.id(), new Tally());
    String settle = "GET /api/v1/apps/" + app.id();
    if (app.features().isEmpty()) {
      add("The app " + app.label() + " does not show its features.", settle, tally.links());
    }
    if (app.status().isEmpty()) {
      add("The app " + app.label() + " does not show its status.", settle, tally.links());
    }
    addIfTouched(
        "Links to " + app.label() + " do not show whether they are individual (scope).",
        settle + "/users",
        tally.withoutScope());
    addIfTouched(
        "Links to " + app.label() + " do not show their status.",
        settle + "/users",
        tally.withoutStatus());
  }

  private void idp(IdentityProvider idp) {
    Tally tally = idps.getOrDefault(idp.id(), new Tally());
    String settle = "GET /api/v1/idps/" + idp.id();
    if (idp.profileMaster().isEmpty()) {
      add(
          "The IdP "
              + idp.name()
              + " does not show whether it updates existing users (profileMaster).",
          settle,
          tally.links());
    }
    if (idp.status().isEmpty()) {
      add("The IdP " + idp.name() + " does not show its status.", settle, tally.links());
    }
  }

  private void mapping(ProfileMapping mapping) {
    if (mapping.properties().isEmpty()) {
      Tally none = new Tally();
      long users =
          apps.getOrDefault(mapping.source(), none).links()
              + apps.getOrDefault(mapping.target(), none).links();
      add(
          "The mapping from "
              + name(mapping.source())
              + " to "
              + name(mapping.target())
              + " does not show its attributes.",
          "GET /api/v1/mappings/" + mapping.id(),
          users);
    }
  }

  /** The label of an app, else the id. */
  private String name(String id) {
    return objects.apps().orElse(List.of()).stream()
        .filter(app -> app.id().equals(id))
        .map(App::label)
        .findFirst()
        .orElse(id);
  }
}

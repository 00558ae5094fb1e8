package io.mastering.engine.snapshot;

import io.mastering.model.identity.App;
import io.mastering.model.identity.AttributeMaster;
import io.mastering.model.identity.Gap;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserSchema;
import io.mastering.model.identity.UserStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at users as they pass and then says what the snapshot holds and lacks. Its memory grows
 * with the systems and user types of the settings, not with users.
 */
public final class Inspector implements UserSink {
  private final OrgObjects objects;
  private final long[] statuses = new long[UserStatus.values().length];
  private final Map<String, Tally> apps = new LinkedHashMap<>();
  private final Map<String, Tally> idps = new LinkedHashMap<>();
  private final Map<String, long[]> types = new HashMap<>();
  private final Touched touched = new Touched();

  public Inspector(OrgObjects objects) {
    this.objects = objects;
    objects.apps().ifPresent(all -> all.forEach(app -> apps.put(app.id(), new Tally())));
    objects.idps().ifPresent(all -> all.forEach(idp -> idps.put(idp.id(), new Tally())));
    objects.schemas().ifPresent(all -> all.forEach(s -> types.put(s.type(), new long[1])));
  }

  /** Users that a gap of no single system touches. */
  static final class Touched {
    long users;
    long linkedToApp;
    long linkedToIdp;
    long linkedToUnknownApp;
    long linkedToUnknownIdp;
    long withoutType;
    long ofUnknownType;
  }

  @Override
  public void user(User user) {
    users(user.status(), 1);
    ofType(user.type(), 1);
    boolean app = false;
    boolean idp = false;
    boolean unknownApp = false;
    boolean unknownIdp = false;
    for (Link link : user.links()) {
      links(
          link.system(),
          link.idp(),
          link.scope().equals(Optional.of("USER")),
          link.scope().isEmpty(),
          link.status().isEmpty(),
          1);
      boolean unknown = !knows(link.system(), link.idp());
      app |= !link.idp();
      idp |= link.idp();
      unknownApp |= !link.idp() && unknown;
      unknownIdp |= link.idp() && unknown;
    }
    linked(app ? 1 : 0, idp ? 1 : 0, unknownApp ? 1 : 0, unknownIdp ? 1 : 0);
  }

  /** Whether a settings file holds this system. */
  public boolean knows(String system, boolean idp) {
    return (idp ? idps : apps).containsKey(system);
  }

  /** Counts users of a status. */
  public void users(UserStatus status, long users) {
    touched.users += users;
    statuses[status.ordinal()] += users;
  }

  /** Counts users of a type. */
  public void ofType(Optional<String> type, long users) {
    if (type.isEmpty()) {
      touched.withoutType += users;
      return;
    }
    long[] count = types.get(type.get());
    if (count == null) {
      touched.ofUnknownType += users;
    } else {
      count[0] += users;
    }
  }

  /** Counts links to a system. */
  public void links(
      String system,
      boolean idp,
      boolean individual,
      boolean withoutScope,
      boolean withoutStatus,
      long count) {
    Tally tally = (idp ? idps : apps).get(system);
    if (tally != null) {
      tally.add(individual, withoutScope, withoutStatus, count);
    }
  }

  /** Counts users that are linked to anything of a kind. */
  public void linked(long toApp, long toIdp, long toUnknownApp, long toUnknownIdp) {
    touched.linkedToApp += toApp;
    touched.linkedToIdp += toIdp;
    touched.linkedToUnknownApp += toUnknownApp;
    touched.linkedToUnknownIdp += toUnknownIdp;
  }

  /** What was seen so far. */
  public Inspected seen() {
    Map<UserStatus, Long> byStatus = new EnumMap<>(UserStatus.class);
    for (UserStatus status : UserStatus.values()) {
      byStatus.put(status, statuses[status.ordinal()]);
    }
    Map<String, Long> byType = new HashMap<>();
    types.forEach((type, count) -> byType.put(type, count[0]));
    return new Inspected(
        byStatus,
        Tally.links(apps),
        Tally.links(idps),
        byType,
        touched.withoutType,
        touched.ofUnknownType,
        List.of(
            touched.linkedToApp,
            touched.linkedToIdp,
            touched.linkedToUnknownApp,
            touched.linkedToUnknownIdp));
  }

  /** Counts what another inspector of the same settings saw. */
  public void add(Inspected other) {
    other.statuses().forEach(this::users);
    Tally.add(apps, other.apps());
    Tally.add(idps, other.idps());
    other.types().forEach((type, users) -> ofType(Optional.of(type), users));
    ofType(Optional.empty(), other.withoutType());
    touched.ofUnknownType += other.ofUnknownType();
    List<Long> linked = other.linked();
    linked(linked.get(0), linked.get(1), linked.get(2), linked.get(3));
  }

  /** What came to light, once all users have passed. */
  public Inspection inspection(Reading reading) {
    Map<UserStatus, Long> byStatus = new EnumMap<>(UserStatus.class);
    for (UserStatus status : UserStatus.values()) {
      if (statuses[status.ordinal()] > 0) {
        byStatus.put(status, statuses[status.ordinal()]);
      }
    }
    long silent = statuses[UserStatus.UNKNOWN.ordinal()];
    List<Gap> gaps = new Gaps(objects, apps, idps, touched).all(reading.withoutLinks(), silent);
    return new Inspection(
        objects.name(),
        objects.takenAt(),
        touched.users,
        reading.rejected(),
        byStatus,
        systems(),
        types(),
        gaps);
  }

  private List<Inspection.SystemCount> systems() {
    List<Inspection.SystemCount> all = new ArrayList<>();
    objects.apps().ifPresent(list -> list.forEach(app -> all.add(count(app))));
    objects.idps().ifPresent(list -> list.forEach(idp -> all.add(count(idp))));
    return all;
  }

  private Inspection.SystemCount count(App app) {
    Tally tally = apps.getOrDefault(app.id(), new Tally());
    return new Inspection.SystemCount(
        app.id(),
        app.label(),
        false,
        app.status(),
        app.features().map(f -> f.contains("PROFILE_MASTERING")),
        tally.links(),
        tally.individual());
  }

  private Inspection.SystemCount count(IdentityProvider idp) {
    Tally tally = idps.getOrDefault(idp.id(), new Tally());
    return new Inspection.SystemCount(
        idp.id(),
        idp.name(),
        true,
        idp.status(),
        idp.profileMaster(),
        tally.links(),
        tally.individual());
  }

  private List<Inspection.TypeCount> types() {
    List<Inspection.TypeCount> all = new ArrayList<>();
    List<UserSchema> schemas = objects.schemas().orElse(List.of());
    for (UserSchema schema : schemas) {
      long silent = schemas.size() == 1 ? touched.withoutType : 0;
      all.add(count(schema, types.getOrDefault(schema.type(), new long[1])[0] + silent));
    }
    return all;
  }

  private static Inspection.TypeCount count(UserSchema schema, long users) {
    List<SchemaAttribute> attributes = schema.attributes();
    int okta = inherited(attributes, "OKTA");
    int overridden = inherited(attributes, "OVERRIDE");
    return new Inspection.TypeCount(
        schema.type(),
        schema.title(),
        users,
        attributes.size(),
        (int) attributes.stream().filter(SchemaAttribute::custom).count(),
        attributes.size() - okta - overridden,
        okta,
        overridden);
  }

  private static int inherited(List<SchemaAttribute> attributes, String type) {
    return (int)
        attributes.stream()
            .filter(a -> a.master().map(AttributeMaster::type).orElse("").equals(type))
            .count();
  }
}

package io.mastering.engine.generate;

import io.mastering.engine.generate.SyntheticOrg.SyntheticApp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Throws the dice for what a synthetic user is linked to, and how. */
final class Situations {
  private static final String[] USER_STATUSES = {
    "ACTIVE",
    "DEPROVISIONED",
    "LOCKED_OUT",
    "PASSWORD_EXPIRED",
    "PROVISIONED",
    "RECOVERY",
    "STAGED",
    "SUSPENDED"
  };
  private static final String[] LINK_STATUSES = {
    "ACTIVE",
    "APPROVED",
    "DEPROVISIONED",
    "IMPLICIT",
    "IMPORTED",
    "INACTIVE",
    "MATCHED",
    "PENDING",
    "PROVISIONED",
    "REVOKED",
    "STAGED",
    "SUSPENDED",
    "UNASSIGNED"
  };
  private static final String[] ODD_STATUSES = {"DEPROVISIONED", "SUSPENDED", "STAGED", "INACTIVE"};
  private static final String[] SYNC_STATES = {
    "DISABLED", "ERROR", "OUT_OF_SYNC", "SYNCHRONIZED", "SYNCING"
  };
  private static final String[] PROVIDERS = {
    "OKTA", "FEDERATION", "ACTIVE_DIRECTORY", "LDAP", "IMPORT", "SOCIAL"
  };

  private final SyntheticOrg org;
  private final Map<String, SyntheticApp> byLabel = new HashMap<>();

  Situations(SyntheticOrg org) {
    this.org = org;
    org.apps().forEach(app -> byLabel.put(app.label(), app));
  }

  /** How an external id is shown. */
  enum External {
    THERE,
    MISSING,
    NULL,
    EMPTY
  }

  record SyntheticLink(
      SyntheticApp app, String scope, String status, String syncState, External external) {}

  record Situation(String status, String provider, List<SyntheticLink> links, List<String> idps) {}

  Situation typical(Dice dice) {
    Persona persona = Persona.pick(dice);
    String status = dice.below(100) < 87 ? "ACTIVE" : dice.pick(USER_STATUSES);
    String provider =
        persona.idps().isEmpty()
            ? persona.apps().contains("Head Office AD") ? "ACTIVE_DIRECTORY" : "OKTA"
            : "FEDERATION";
    // a deactivated user loses its links; a few exports still show old ones (M8)
    if (status.equals("DEPROVISIONED") && !dice.oneIn(8)) {
      return new Situation(status, "OKTA", List.of(), List.of());
    }
    List<SyntheticLink> links = new ArrayList<>();
    for (String label : persona.apps()) {
      SyntheticApp app = Objects.requireNonNull(byLabel.get(label), label);
      links.add(dice.oneIn(15) ? odd(app, dice) : usual(app));
    }
    return new Situation(status, provider, links, persona.idps());
  }

  private static SyntheticLink usual(SyntheticApp app) {
    boolean source = app.can(SyntheticOrg.MASTERS);
    return new SyntheticLink(
        app,
        source ? "USER" : "GROUP",
        source ? "ACTIVE" : "PROVISIONED",
        "SYNCHRONIZED",
        External.THERE);
  }

  /** A link that differs from the usual one in one thing. */
  private static SyntheticLink odd(SyntheticApp app, Dice dice) {
    SyntheticLink u = usual(app);
    return switch (dice.below(5)) {
      case 0 -> new SyntheticLink(app, flip(u.scope), u.status, u.syncState, External.THERE);
      case 1 ->
          new SyntheticLink(app, u.scope, dice.pick(ODD_STATUSES), u.syncState, External.THERE);
      case 2 -> new SyntheticLink(app, u.scope, "PENDING", "SYNCING", External.MISSING);
      case 3 -> new SyntheticLink(app, u.scope, u.status, "ERROR", External.THERE);
      default -> new SyntheticLink(app, u.scope, u.status, "OUT_OF_SYNC", External.THERE);
    };
  }

  private static String flip(String scope) {
    return scope.equals("USER") ? "GROUP" : "USER";
  }

  Situation wild(Dice dice) {
    List<SyntheticApp> apps = new ArrayList<>(org.apps());
    int count = dice.oneIn(100) ? apps.size() : 1 + dice.below(3) + dice.below(4);
    List<SyntheticLink> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SyntheticApp app = apps.remove(dice.below(apps.size()));
      links.add(
          new SyntheticLink(
              app,
              dice.oneIn(3) ? "GROUP" : "USER",
              dice.pick(LINK_STATUSES),
              dice.pick(SYNC_STATES),
              dice.oneIn(5) ? dice.pick(External.values()) : External.THERE));
    }
    List<String> idps = new ArrayList<>();
    org.idps().stream().filter(idp -> dice.oneIn(3)).forEach(idp -> idps.add(idp.name()));
    String status = dice.oneIn(2) ? dice.pick(USER_STATUSES) : "ACTIVE";
    return new Situation(status, dice.pick(PROVIDERS), links, idps);
  }
}

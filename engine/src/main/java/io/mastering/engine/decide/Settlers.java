package io.mastering.engine.decide;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.GateShut;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.Verdict;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.OrgSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Names what would settle an open decision: the API calls that show it, or the declaration. */
final class Settlers {
  private static final String PRIORITY = "a priority list in the policy that names them";

  private Settlers() {}

  static List<String> of(Basis basis, Conclusion open, Outcome outcome) {
    TreeSet<String> settlers = new TreeSet<>();
    if (outcome == Outcome.AMBIGUOUS) {
      settlers.add(PRIORITY);
    }
    basis.visit(open, ground -> of(ground).ifPresent(settlers::add));
    return new ArrayList<>(settlers);
  }

  private static Optional<String> of(Object ground) {
    if (ground instanceof GateShut shut) {
      return shut.open() == Truth.UNKNOWN ? Optional.of(whatOpens(shut)) : Optional.empty();
    }
    if (ground instanceof Verdict verdict) {
      return whatChanges(verdict);
    }
    if (ground instanceof OpenMaster master && master.outcome() == Outcome.AMBIGUOUS) {
      return Optional.of(PRIORITY);
    }
    return ground instanceof Fact fact
        ? Optional.ofNullable(missing(fact)).or(() -> LifeSettlers.of(fact))
        : Optional.empty();
  }

  private static String whatOpens(GateShut shut) {
    boolean unexplained =
        shut.because().stream()
            .anyMatch(ground -> ground instanceof AppSettings app && isUnexplained(app));
    return (unexplained ? shut.gate().shownBy() : shut.gate().settledBy())
        + " for "
        + shut.system();
  }

  /** Whether only an id is known of the app: no block of a policy can then be about it. */
  private static boolean isUnexplained(AppSettings app) {
    return app.active() == Truth.UNKNOWN
        && app.mastersUsers() == Truth.UNKNOWN
        && app.signOnMode() == Truth.UNKNOWN;
  }

  /** Where only changes are refused by assumption, what a standing push changes decides (E1). */
  private static Optional<String> whatChanges(Verdict verdict) {
    boolean open =
        verdict.because().stream()
            .anyMatch(
                ground ->
                    ground instanceof Assumed assumed
                        && assumed.assumption() == Assumption.UNCHANGED_VALUE_REFUSED);
    return verdict.because().stream()
        .filter(ground -> open && ground instanceof Write)
        .map(
            ground ->
                "what the push by "
                    + ((Write) ground).by()
                    + " changes (GET /api/v1/users/{userId} in both orgs)")
        .findFirst();
  }

  private static @org.jspecify.annotations.Nullable String missing(Fact fact) {
    if (fact instanceof UserState user) {
      return user.status() == UserStatus.UNKNOWN
          ? "GET /api/v1/users/{userId} (status)"
          : user.loginFits() == Truth.UNKNOWN
              ? "GET /api/v1/users/{userId} (profile.login) and the schema's pattern of login"
              : null;
    }
    if (fact instanceof AppLink link) {
      return link.standing() == LinkStanding.UNKNOWN
              || link.individual() == Truth.UNKNOWN
              || link.matched() == Truth.UNKNOWN
          ? "GET /api/v1/apps/{appId}/users/{userId} for " + link.app()
          : null;
    }
    if (fact instanceof AppSettings app) {
      return missingOf(app);
    }
    return missingElsewhere(fact);
  }

  /** The members that are not shown, and what a policy can say instead. */
  private static @org.jspecify.annotations.Nullable String missingOf(AppSettings app) {
    List<String> members = new ArrayList<>();
    List<String> words = new ArrayList<>();
    if (app.active() == Truth.UNKNOWN) {
      members.add("status");
      words.add("\"active\"");
    }
    if (app.pushesUpdates() == Truth.UNKNOWN || app.pushesNewUsers() == Truth.UNKNOWN) {
      members.add("features");
      words.add("a push block with \"update attributes\" and \"create users\"");
    }
    if (members.isEmpty()) {
      return null;
    }
    String orSay = ", or " + String.join(" and ", words) + " in the policy";
    return "GET /api/v1/apps/{appId} ("
        + String.join(", ", members)
        + ")"
        + (isUnexplained(app) ? "" : orSay)
        + " for "
        + app.app();
  }

  private static @org.jspecify.annotations.Nullable String missingElsewhere(Fact fact) {
    if (fact instanceof ConditionTruth condition && condition.truth() == Truth.UNKNOWN) {
      return "the values that the policy's conditions ask for (GET /api/v1/users/{userId}, GET"
          + " /api/v1/meta/schemas/user/{schemaId})";
    }
    if (fact instanceof LinkValue value && value.state() == LinkValue.State.UNKNOWN) {
      return "GET /api/v1/mappings/{mappingId} from "
          + value.system()
          + ", and the profile of the link";
    }
    if (fact instanceof MappingNotShown mapping) {
      return "`map` lines in the push block of "
          + mapping.app()
          + ", or GET /api/v1/mappings/{mappingId} to it";
    }
    if (fact instanceof OrgSettings org && org.editsDeactivatedUsers() == Truth.UNKNOWN) {
      return "\"edit deactivated users\" in the policy";
    }
    return fact instanceof NewUser ? "the login and the required attributes of the new user" : null;
  }
}

package io.mastering.engine.report;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Obstacle;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a write ends as it does, as one clause under which summaries gather equal cases. */
public final class Cause {
  /** What the cause of an unknown outcome begins with, before what would settle it. */
  static final String NOT_SHOWN = "not shown: ";

  /** The cause of a push that cannot go out because nobody is on the other side. */
  static final String NO_EXTERNAL_ID = "the link has no external id";

  /** What stands between the owner of a refused attribute and the attribute. */
  static final String OWNS = " owns ";

  private static final String ILL_FORMED_LOGIN = "the login does not fit the schema";

  private static final Set<Outcome> SUCCESSES =
      EnumSet.of(
          Outcome.APPLIED, Outcome.NO_CHANGE, Outcome.QUEUED, Outcome.CREATED, Outcome.LINKED);

  private Cause() {}

  /** Empty for a write that succeeds. */
  public static String of(WriteDecision decision) {
    if (decision.owner().isPresent()) {
      String owner = decision.owner().get();
      return owner + OWNS + decision.attributes().get(0);
    }
    if (decision.outcome() == Outcome.UNKNOWN) {
      return NOT_SHOWN + String.join("; ", decision.settledBy());
    }
    if (SUCCESSES.contains(decision.outcome())) {
      return "";
    }
    return nearest(decision.basis()).orElseGet(() -> decision.rule().sentence());
  }

  private static Optional<String> nearest(Conclusion verdict) {
    Deque<Conclusion> open = new ArrayDeque<>(List.of(verdict));
    while (!open.isEmpty()) {
      Conclusion conclusion = open.poll();
      for (Object ground : conclusion.because()) {
        Optional<String> cause = of(ground, conclusion.rule());
        if (cause.isPresent()) {
          return cause;
        }
        if (ground instanceof Conclusion below) {
          open.add(below);
        }
      }
    }
    return Optional.empty();
  }

  /** What a ground says to the rule that rests upon it: of a user, each rule asks one thing. */
  private static Optional<String> of(Object ground, Rule rule) {
    if (ground instanceof UserState user) {
      return rule == Rule.E4 ? ofLogin(user) : ofStatus(user);
    }
    if (ground instanceof AppSettings app && app.active() == Truth.NO) {
      return Optional.of(app.app() + " is inactive");
    }
    if (ground instanceof IdpSettings idp && idp.active() == Truth.NO) {
      return Optional.of(idp.idp() + " is inactive");
    }
    if (ground instanceof NewUser made) {
      return ofNewUser(made);
    }
    if (ground instanceof AppLink link) {
      return link.matched() == Truth.NO
          ? Optional.of(NO_EXTERNAL_ID)
          : link.standing() == LinkStanding.ENDED
              ? Optional.of("the link has ended")
              : link.standing() == LinkStanding.SUSPENDED
                  ? Optional.of("the link is suspended")
                  : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> ofLogin(UserState user) {
    return user.loginFits() == Truth.NO ? Optional.of(ILL_FORMED_LOGIN) : Optional.empty();
  }

  private static Optional<String> ofStatus(UserState user) {
    return user.status() == UserStatus.STAGED || user.status() == UserStatus.DEPROVISIONED
        ? Optional.of("the user is " + user.status())
        : Optional.empty();
  }

  /** Why a write still does not go through once a way out is taken. */
  public static String of(Obstacle obstacle) {
    if (obstacle.outcome() == Outcome.UNKNOWN) {
      return "it is not shown whether the login fits the schema";
    }
    return obstacle.rule() == Rule.E4 ? ILL_FORMED_LOGIN : "an attribute in it is read-only";
  }

  private static Optional<String> ofNewUser(NewUser made) {
    if (made.loginTaken() == Truth.YES) {
      return Optional.of("another user has that login");
    }
    if (made.loginFits() == Truth.NO) {
      return Optional.of(ILL_FORMED_LOGIN);
    }
    return made.requiredPresent() == Truth.NO
        ? Optional.of("a required attribute has no value")
        : Optional.empty();
  }
}

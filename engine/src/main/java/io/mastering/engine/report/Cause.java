package io.mastering.engine.report;

import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import java.util.Optional;

/** Why a write ends as it does, as one clause under which summaries gather equal cases. */
public final class Cause {
  private Cause() {}

  public static String of(WriteDecision decision) {
    if (decision.owner().isPresent()) {
      String owner = decision.owner().get();
      return owner + " owns " + decision.attributes().get(0);
    }
    if (decision.outcome() == Outcome.UNKNOWN) {
      return "not shown: " + String.join("; ", decision.settledBy());
    }
    return decision.basis().because().stream()
        .map(Cause::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> decision.rule().sentence());
  }

  private static Optional<String> of(Object ground) {
    if (ground instanceof UserState user) {
      if (user.status() == UserStatus.STAGED || user.status() == UserStatus.DEPROVISIONED) {
        return Optional.of("the user is " + user.status());
      }
      return user.loginFits() == Truth.NO
          ? Optional.of("the login does not fit the schema")
          : Optional.empty();
    }
    if (ground instanceof AppLink link) {
      return link.matched() == Truth.NO
          ? Optional.of("the link has no external id")
          : link.standing() == LinkStanding.ENDED
              ? Optional.of("the link has ended")
              : link.standing() == LinkStanding.SUSPENDED
                  ? Optional.of("the link is suspended")
                  : Optional.empty();
    }
    return Optional.empty();
  }
}

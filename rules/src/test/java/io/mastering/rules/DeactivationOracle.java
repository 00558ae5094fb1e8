package io.mastering.rules;

import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;

/** Pushes of a deactivation (P1). */
record DeactivationOracle(Oracle user, Write write) implements LifeOracle {
  @Override
  public Answer answer() {
    String app = write.by();
    boolean told =
        user.app(app).active() == Truth.YES
            && user.all(DeactivationPushes.class)
                .anyMatch(new DeactivationPushes(app, Truth.YES)::equals);
    boolean linked =
        user.all(AppLink.class)
            .filter(it -> it.app().equals(app) && it.matched() == Truth.YES)
            .anyMatch(it -> it.standing() != LinkStanding.ENDED);
    return Answer.of(told && linked ? "QUEUED" : "SKIPPED NOT_IN_SCOPE");
  }
}

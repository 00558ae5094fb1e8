package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.NewLink;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;

/** Links that an admin makes or confirms (I2). */
record LinkOracle(Oracle user, Write write) implements LifeOracle {
  @Override
  public Answer answer() {
    String system = write.by();
    boolean linked =
        user.all(AppLink.class)
                .filter(it -> it.app().equals(system) && it.matched() == Truth.YES)
                .filter(it -> it.standing() != LinkStanding.ENDED)
                .anyMatch(it -> it.individual() == Truth.YES || isThroughGroup())
            || user.all(IdpLink.class).anyMatch(it -> it.idp().equals(system));
    boolean sends = user.all(SentAttribute.class).anyMatch(it -> it.write().equals("w"));
    return Answer.of(linked ? "NO_CHANGE" : "LINKED")
        .withIf(!linked, Effect.Kind.LINK, system)
        .withIf(sends, Effect.Kind.WRITE_VALUES, system);
  }

  private boolean isThroughGroup() {
    return user.all(NewLink.class).anyMatch(it -> it.individual() == Truth.NO);
  }
}

package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.Write;

/** Leaving a system (X1, X3), and a new order of sources (X6). */
record LeavingOracle(Oracle user, Write write) implements LifeOracle {
  @Override
  public Answer answer() {
    boolean linked =
        user.all(AppLink.class).anyMatch(it -> it.app().equals(write.by()))
            || user.all(IdpLink.class).anyMatch(it -> it.idp().equals(write.by()));
    return linked
        ? Answer.of("APPLIED").with(Effect.Kind.UNLINK, write.by())
        : Answer.of("NO_CHANGE");
  }

  static Answer reordered(Oracle user, Write write) {
    boolean now = user.assumed(Assumption.PRIORITY_CHANGE_EFFECT).equals("immediate");
    Effect.Kind when = now ? Effect.Kind.NEW_ORDER_NOW : Effect.Kind.NEW_ORDER_AT_NEXT_WRITE;
    return Answer.of("APPLIED").with(when, write.by());
  }
}

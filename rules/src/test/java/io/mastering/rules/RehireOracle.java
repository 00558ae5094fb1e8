package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.Rehire;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.Optional;

/** The return of a user to a source (L4). */
record RehireOracle(Oracle user, Write write) implements LifeOracle {
  @Override
  public Answer answer() {
    Rehire rehire = user.all(Rehire.class).findFirst().orElseThrow();
    UserStatus status = user.user().status();
    boolean suspended = status == UserStatus.SUSPENDED;
    if (!suspended && status != UserStatus.DEPROVISIONED) {
      return Answer.of("NO_CHANGE");
    }
    if (rehire.wouldMaster() == Truth.NO) {
      return Answer.of("IGNORED NOT_THE_MASTER");
    }
    Optional<LifeCycleSettings> settings =
        user.all(LifeCycleSettings.class).filter(it -> it.source().equals(write.by())).findFirst();
    Truth isSet =
        settings
            .map(it -> suspended ? it.reactivatesSuspended() : it.reactivatesDeactivated())
            .orElseThrow();
    if (isSet == Truth.NO) {
      return Answer.of("NO_CHANGE");
    }
    if (suspended) {
      return Answer.of("APPLIED").with(Effect.Kind.BECOME_ACTIVE, write.by());
    }
    return rehire.exactMatch() == Truth.YES
        ? Answer.of("APPLIED")
            .with(Effect.Kind.BECOME_ACTIVE, write.by())
            .with(Effect.Kind.LINK, write.by())
        : Answer.of("APPLIED").with(Effect.Kind.BECOME_PROVISIONED, write.by());
  }
}

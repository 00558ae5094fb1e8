package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.Write;

/** The end of a user in a source, written from the sentences of 4.5. */
final class TerminationOracle implements LifeOracle {
  private final Oracle user;
  private final String source;

  TerminationOracle(Oracle user, Write write) {
    this.user = user;
    this.source = write.by();
  }

  @Override
  public Answer answer() {
    if (user.all(IdpSettings.class).anyMatch(it -> it.idp().equals(source))) {
      return Answer.of("IGNORED");
    }
    boolean among = user.candidates().contains(source);
    if (user.master().equals(Oracle.AMBIGUOUS) && among) {
      return Answer.of("AMBIGUOUS MASTERS");
    }
    if (!user.master().equals(source)) {
      boolean linked = user.all(AppLink.class).anyMatch(it -> it.app().equals(source));
      return Answer.of("IGNORED NOT_THE_MASTER").withIf(linked, Effect.Kind.UNLINK, source);
    }
    return inMaster(settings(), user.user().status());
  }

  private Answer inMaster(LifeCycleSettings settings, UserStatus status) {
    boolean staged = status == UserStatus.STAGED;
    if (settings.onTermination() == OnTermination.DO_NOTHING) {
      return staged && settings.kind().equals("BambooHR") ? deactivated() : Answer.of("NO_CHANGE");
    }
    if (settings.onTermination() == OnTermination.DEACTIVATE || staged) {
      return deactivated();
    }
    boolean usual =
        status == UserStatus.ACTIVE
            || status == UserStatus.PROVISIONED
            || user.assumed(Assumption.SUSPEND_OTHER_STATUS).equals("suspended");
    if (status == UserStatus.SUSPENDED) {
      return Answer.of("NO_CHANGE");
    }
    return usual ? Answer.of("APPLIED").with(Effect.Kind.BECOME_SUSPENDED, source) : deactivated();
  }

  private Answer deactivated() {
    return Answer.of("APPLIED")
        .with(Effect.Kind.BECOME_DEPROVISIONED, source)
        .with(Effect.Kind.UNLINK_ALL, source);
  }

  private LifeCycleSettings settings() {
    return user.all(LifeCycleSettings.class)
        .filter(it -> it.source().equals(source))
        .findFirst()
        .orElseThrow();
  }
}

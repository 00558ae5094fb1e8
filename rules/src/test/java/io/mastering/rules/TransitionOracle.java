package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.Transition;
import io.mastering.model.situation.Write;
import java.util.Set;

/** Changes of status by API or admin, as the table of L6 has them. */
record TransitionOracle(Oracle user, Write write) implements LifeOracle {
  @Override
  public Answer answer() {
    UserStatus status = user.user().status();
    Transition asked = user.all(Transition.class).findFirst().orElseThrow();
    return switch (asked.kind()) {
      case ACTIVATE ->
          status == UserStatus.ACTIVE
              ? Answer.of("REFUSED ALREADY_ACTIVE")
              : from(
                  Set.of(UserStatus.STAGED, UserStatus.DEPROVISIONED), Effect.Kind.BECOME_ACTIVE);
      case SUSPEND -> from(Set.of(UserStatus.ACTIVE), Effect.Kind.BECOME_SUSPENDED);
      case UNSUSPEND -> from(Set.of(UserStatus.SUSPENDED), Effect.Kind.BECOME_ACTIVE);
      case DELETE -> from(Set.of(UserStatus.DEPROVISIONED), Effect.Kind.DELETE_USER);
      case UNLOCK ->
          status == UserStatus.LOCKED_OUT && user.master().equals("okta")
              ? from(Set.of(status), Effect.Kind.BECOME_ACTIVE)
              : Answer.of("REFUSED UNLOCK_NOT_ALLOWED");
      case DEACTIVATE ->
          status == UserStatus.DEPROVISIONED
              ? Answer.of("REFUSED WRONG_STATUS")
              : from(Set.of(status), Effect.Kind.BECOME_DEPROVISIONED)
                  .with(Effect.Kind.UNLINK_ALL, write.by());
    };
  }

  private Answer from(Set<UserStatus> allowed, Effect.Kind effect) {
    return allowed.contains(user.user().status())
        ? Answer.of("APPLIED").with(effect, write.by())
        : Answer.of("REFUSED WRONG_STATUS");
  }
}

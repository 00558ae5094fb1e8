package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Lifecycle;
import io.mastering.model.policy.Step;

/** A change of status by an admin or the API, and what a {@code then} calls it. */
record StatusChange(Step.Transition transition, String calledAs) {
  static StatusChange of(Lifecycle change) {
    return switch (change) {
      case SUSPENDED -> new StatusChange(Step.Transition.SUSPEND, "suspension");
      case UNSUSPENDED -> new StatusChange(Step.Transition.UNSUSPEND, "unsuspension");
      case ACTIVATED -> new StatusChange(Step.Transition.ACTIVATE, "activation");
      case DEACTIVATED -> new StatusChange(Step.Transition.DEACTIVATE, "deactivation");
      case UNLOCKED -> new StatusChange(Step.Transition.UNLOCK, "unlock");
      case DELETED -> new StatusChange(Step.Transition.DELETE, "deletion");
    };
  }
}

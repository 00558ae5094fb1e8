package io.mastering.engine.life;

import io.mastering.model.policy.Step;
import java.util.Optional;

/** The user whom an event needs to be there. */
record UserOf(String org, String user) {
  /** Empty for events that may be about somebody new, or about nobody. */
  static Optional<UserOf> event(Step event) {
    if (event instanceof Step.Edit edit) {
      return Optional.of(new UserOf(edit.org(), edit.user()));
    }
    if (event instanceof Step.AppUserEdit edit) {
      return Optional.of(new UserOf(edit.org(), edit.user()));
    }
    if (event instanceof Step.Terminated gone) {
      return Optional.of(new UserOf(gone.org(), gone.user()));
    }
    if (event instanceof Step.Rehired back) {
      return Optional.of(new UserOf(back.org(), back.user()));
    }
    if (event instanceof Step.Changes changes) {
      return Optional.of(new UserOf(changes.org(), changes.user()));
    }
    if (event instanceof Step.Links links) {
      return Optional.of(new UserOf(links.link().org(), links.user()));
    }
    if (event instanceof Step.Disconnects leaves) {
      return Optional.of(new UserOf(leaves.org(), leaves.user()));
    }
    return Optional.empty();
  }
}

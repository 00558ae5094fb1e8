package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.policy.Step;
import java.util.Optional;

/** The system that an event names, and its org. */
record SystemOf(String org, String system) {
  /** Empty for events that name none. */
  static Optional<SystemOf> event(Step event) {
    if (event instanceof Step.Push push) {
      return Optional.of(new SystemOf(push.org(), push.system()));
    }
    if (event instanceof Step.Retries retries) {
      return Optional.of(new SystemOf(retries.org(), retries.system()));
    }
    if (event instanceof Step.SignsIn signsIn) {
      return Optional.of(new SystemOf(signsIn.org(), signsIn.idp()));
    }
    if (event instanceof Step.Imports imports) {
      return Optional.of(new SystemOf(imports.org(), imports.source()));
    }
    if (event instanceof Step.AppUserEdit edit) {
      return Optional.of(new SystemOf(edit.org(), edit.system()));
    }
    return eventOfLife(event);
  }

  private static Optional<SystemOf> eventOfLife(Step event) {
    if (event instanceof Step.Terminated gone) {
      return Optional.of(new SystemOf(gone.org(), gone.source()));
    }
    if (event instanceof Step.Rehired back) {
      return Optional.of(new SystemOf(back.org(), back.source()));
    }
    if (event instanceof Step.Links links) {
      return Optional.of(new SystemOf(links.link().org(), links.link().system()));
    }
    if (event instanceof Step.Deletes deletes) {
      return Optional.of(new SystemOf(deletes.org(), deletes.system()));
    }
    return Optional.empty();
  }

  boolean isIn(EffectiveOrg settings) {
    return settings.system(system).isPresent() || settings.policy().inbound(system).isPresent();
  }
}

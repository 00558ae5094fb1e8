package io.mastering.rules;

import io.mastering.model.situation.Call;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;

/** Callers that push into the org, and what they are set to do (P4). */
record CallOracle(Oracle user, Write write) implements LifeOracle {
  @Override
  public Answer answer() {
    Call call = user.all(Call.class).findFirst().orElseThrow();
    InboundSettings settings = user.all(InboundSettings.class).findFirst().orElseThrow();
    Truth isSet =
        switch (call.action()) {
          case CREATE -> settings.creates();
          case UPDATE -> settings.updates();
          case DEACTIVATE -> settings.deactivates();
        };
    return Answer.of(isSet == Truth.YES ? "QUEUED" : "SKIPPED NOT_IN_SCOPE");
  }
}

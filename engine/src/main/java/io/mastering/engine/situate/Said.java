package io.mastering.engine.situate;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.situation.Truth;
import java.util.Optional;

/**
 * Settles what one system's setting is: the policy says it, else the snapshot, else the console's
 * documented default. Where policy and snapshot differ, the policy counts and the drift is
 * reported.
 */
record Said(Settling settling, String system, Optional<Span> span) {

  /**
   * @param shown absent: there is no such object in a snapshot; UNKNOWN: it does not show the
   *     setting
   * @param byDefault what the console sets when nobody says
   */
  Truth of(String setting, Optional<Boolean> declared, Optional<Truth> shown, boolean byDefault) {
    if (declared.isEmpty()) {
      return shown.orElse(Truth.of(byDefault));
    }
    Truth says = Truth.of(declared.get());
    if (shown.isPresent() && shown.get() != Truth.UNKNOWN && shown.get() != says) {
      settling.drift(span, system, setting, word(says), word(shown.get()));
    }
    return says;
  }

  Truth active(Optional<OrgSystem> declared, Optional<Optional<String>> status) {
    return of(
        "active",
        declared.flatMap(OrgSystem::active),
        status.map(s -> Truth.of(s.map("ACTIVE"::equals))),
        true);
  }

  private static String word(Truth truth) {
    return truth == Truth.YES ? "yes" : "no";
  }
}

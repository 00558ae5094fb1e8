package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.situation.MappedFrom;
import io.mastering.model.situation.Truth;
import java.util.List;
import java.util.Optional;

/** What would mend the text of a policy so that a finding of its settings is gone. */
final class FindingFix {
  private FindingFix() {}

  /** Okta allows one push status beside whether an IdP masters (F7): that one is meant. */
  static Optional<Fix> of(Found found) {
    List<Found.Place> places = found.places();
    if (found.code() != Code.MST207 || places.isEmpty() || places.get(0).end().isEmpty()) {
      return Optional.empty();
    }
    boolean always =
        found.reasons(MappedFrom.class).stream().anyMatch(m -> m.always() == Truth.YES);
    String words = always ? "on create" : "always";
    return Optional.of(
        Fix.safe("write `" + words + "`", new Edit(places.get(0).end().get(), words)));
  }
}

package io.mastering.engine.report;

import io.mastering.model.decision.Remedy;
import java.util.List;

/** Says a way out as an admin would do it. */
final class RemedyText {
  private RemedyText() {}

  /**
   * As a request.
   *
   * @param about the systems or attributes that it changes
   */
  static String of(Remedy remedy, List<String> about) {
    return of(remedy, String.join(", ", about));
  }

  /** The same, with the first few named and the others counted. */
  static String shortened(Remedy remedy, List<String> about, int named) {
    int more = about.size() - named;
    return more > 0
        ? of(remedy, String.join(", ", about.subList(0, named)) + " and " + more + " more")
        : of(remedy, about);
  }

  private static String of(Remedy remedy, String about) {
    return switch (remedy) {
      case R1 -> "switch off \"update existing users\" on " + about;
      case R2 -> "disconnect the user from " + about + "; then retry the failed tasks";
      case R3 -> "let Okta own (inherit from okta): " + about;
      case R4, R5, R6 -> remedy.words();
    };
  }
}

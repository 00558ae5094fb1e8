package io.mastering.engine.scenario;

import io.mastering.model.policy.Expectation;

/** Which user an expectation is about. */
final class UserOf {
  private UserOf() {}

  static String expectation(Expectation expectation) {
    if (expectation instanceof Expectation.MasteredBy by) {
      return by.user();
    }
    if (expectation instanceof Expectation.MasterOpen open) {
      return open.user();
    }
    if (expectation instanceof Expectation.OwnedBy owned) {
      return owned.user();
    }
    if (expectation instanceof Expectation.HasValue has) {
      return has.user();
    }
    if (expectation instanceof Expectation.StatusIs is) {
      return is.user();
    }
    if (expectation instanceof Expectation.LinkedTo to) {
      return to.user();
    }
    if (expectation instanceof Expectation.Assumes assumes) {
      return assumes.user();
    }
    throw new IllegalArgumentException("about no user: " + expectation);
  }
}

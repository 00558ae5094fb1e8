package io.mastering.engine.scenario;

import io.mastering.model.policy.Expectation;

/** The user whom an expectation is about. */
record AboutUser(String user) {
  /** Of an expectation that is about a user. */
  static AboutUser of(Expectation expectation) {
    if (expectation instanceof Expectation.MasteredBy by) {
      return new AboutUser(by.user());
    }
    if (expectation instanceof Expectation.MasterOpen open) {
      return new AboutUser(open.user());
    }
    if (expectation instanceof Expectation.OwnedBy owned) {
      return new AboutUser(owned.user());
    }
    if (expectation instanceof Expectation.HasValue has) {
      return new AboutUser(has.user());
    }
    if (expectation instanceof Expectation.StatusIs is) {
      return new AboutUser(is.user());
    }
    if (expectation instanceof Expectation.LinkedTo to) {
      return new AboutUser(to.user());
    }
    if (expectation instanceof Expectation.IsSnapshot golden) {
      return new AboutUser(golden.user());
    }
    return new AboutUser(((Expectation.Assumes) expectation).user());
  }
}

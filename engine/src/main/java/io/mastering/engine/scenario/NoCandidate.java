package io.mastering.engine.scenario;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Gate;
import io.mastering.model.decision.GateShut;
import io.mastering.model.policy.Expectation;
import java.util.Comparator;
import java.util.Optional;

/** Why a linked system that is expected to master or to own does not even stand for it. */
public final class NoCandidate {
  private NoCandidate() {}

  /** Of what an expectation names; empty where it is a candidate, or not linked. */
  static Optional<String> why(Expectation expectation, Decision decision) {
    return expected(expectation).flatMap(holder -> why(holder, decision));
  }

  private static Optional<String> why(String system, Decision decision) {
    return decision.conclusions().stream()
        .filter(GateShut.class::isInstance)
        .map(GateShut.class::cast)
        .filter(shut -> shut.system().equals(system))
        .min(Comparator.comparing(GateShut::gate))
        .map(NoCandidate::words);
  }

  /** With what the language says where it is otherwise. */
  public static String words(GateShut shut) {
    return shut.sentence()
        + (shut.gate() == Gate.UPDATED_BY_SIGN_IN
            ? " (`linked to " + shut.system() + " updated by sign-in` says that one has)"
            : "");
  }

  private static Optional<String> expected(Expectation expectation) {
    if (expectation instanceof Expectation.MasteredBy by && !by.negated()) {
      return Optional.of(by.holder());
    }
    if (expectation instanceof Expectation.OwnedBy owned) {
      return Optional.of(owned.holder());
    }
    return expectation instanceof Expectation.HasValue has ? has.holder() : Optional.empty();
  }
}

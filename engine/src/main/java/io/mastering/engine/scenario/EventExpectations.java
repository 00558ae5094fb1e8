package io.mastering.engine.scenario;

import io.mastering.engine.scenario.CaseResult.Failure;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Expectation;
import java.util.Optional;
import java.util.TreeSet;

/** Compares what a scenario expects of its last event with what became of it. */
final class EventExpectations {
  private EventExpectations() {}

  static Optional<Failure> check(Expectation.OutcomeIs expected, Event event) {
    WriteDecision write = event.write();
    if (!event.words().contains(expected.event())) {
      return Failure.of(
          expected.span(),
          "an outcome of the event " + expected.event(),
          "the last event is of the kind " + String.join(" or ", new TreeSet<>(event.words())));
    }
    boolean same =
        write.outcome() == expected.outcome()
            && (expected.reason().isEmpty() || expected.reason().equals(write.reason()));
    String message = Message.of(write, event.user());
    if (same && expected.text().filter(text -> !message.contains(text)).isEmpty()) {
      return Optional.empty();
    }
    String text = expected.text().map(t -> " with \"" + t + "\"").orElse("");
    return Optional.of(
        new Failure(
            expected.span(),
            words(expected.outcome().word(), expected.reason()) + text,
            words(write.outcome().word(), write.reason())
                + (same ? " with \"" + message + "\"" : attributes(write)),
            write.owner(),
            Optional.of(Expectations.words(write.rule()))));
  }

  static Optional<Failure> check(Expectation.RefusalNames names, Event event) {
    WriteDecision write = event.write();
    boolean met =
        names.owner().filter(owner -> !write.owner().equals(Optional.of(owner))).isEmpty()
            && write.attributes().containsAll(names.attributes());
    if (met) {
      return Optional.empty();
    }
    String expected =
        "a refusal that names "
            + names.owner().map(owner -> "owner " + owner + " ").orElse("")
            + String.join(", ", names.attributes());
    String actual =
        words(write.outcome().word(), write.reason())
            + write.owner().map(owner -> ", owner " + owner).orElse("")
            + attributes(write);
    return Optional.of(
        new Failure(
            names.span(),
            expected.strip(),
            actual,
            write.owner(),
            Optional.of(Expectations.words(write.rule()))));
  }

  private static String attributes(WriteDecision write) {
    return write.attributes().isEmpty()
        ? ""
        : ", attributes " + String.join(", ", write.attributes());
  }

  private static String words(String outcome, Optional<Reason> reason) {
    return outcome + reason.map(r -> " as " + r.word()).orElse("");
  }
}

package io.mastering.engine.scenario;

import io.mastering.engine.life.Answer;
import io.mastering.engine.life.Plan;
import io.mastering.engine.life.Turn;
import io.mastering.engine.scenario.CaseResult.Failure;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.Expectation.WayOut;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what a scenario expects of its last event with what became of it. */
final class AboutEvents {
  private final Stage stage;

  AboutEvents(Stage stage) {
    this.stage = stage;
  }

  static boolean isAbout(Expectation expectation) {
    return expectation instanceof Expectation.OutcomeIs
        || expectation instanceof Expectation.RefusalNames
        || expectation instanceof Expectation.RemediesInclude;
  }

  Optional<Failure> check(Expectation expectation) {
    Optional<Turn> turn = stage.last();
    if (turn.isEmpty() || turn.get().answers().isEmpty()) {
      return Failure.of(expectation.span(), "an event", "nothing has happened");
    }
    if (expectation instanceof Expectation.OutcomeIs outcome) {
      return check(outcome, turn.get());
    }
    Answer answer = turn.get().last().orElseThrow();
    return expectation instanceof Expectation.RefusalNames names
        ? check(names, answer)
        : check((Expectation.RemediesInclude) expectation, answer);
  }

  private static Optional<Failure> check(Expectation.OutcomeIs expected, Turn turn) {
    Optional<Answer> called = turn.called(expected.event());
    if (called.isEmpty()) {
      TreeSet<String> words = new TreeSet<>();
      turn.answers().forEach(answer -> words.addAll(answer.words()));
      return Failure.of(
          expected.span(),
          "an outcome of the event " + expected.event(),
          "the last event is of the kind " + String.join(" or ", words));
    }
    WriteDecision write = called.get().write();
    boolean same =
        write.outcome() == expected.outcome()
            && (expected.reason().isEmpty() || expected.reason().equals(write.reason()));
    String message = called.get().message();
    if (same && expected.text().filter(text -> !message.contains(text)).isEmpty()) {
      return Optional.empty();
    }
    String text = expected.text().map(t -> " with \"" + t + "\"").orElse("");
    return Optional.of(
        new Failure(
            expected.span(),
            words(expected.outcome().word(), expected.reason()) + text,
            words(write.outcome().word(), write.reason())
                + (same ? " with \"" + message + "\"" : attributes(write))
                + settlers(write),
            write.owner(),
            Optional.of(Expectations.words(write.rule()))));
  }

  private static Optional<Failure> check(Expectation.RefusalNames names, Answer answer) {
    WriteDecision write = answer.write();
    boolean met =
        names.owner().filter(owner -> !write.owner().equals(Optional.of(owner))).isEmpty()
            && write.attributes().containsAll(names.attributes())
            && names.rule().filter(rule -> !write.rule().name().equals(rule)).isEmpty();
    if (met) {
      return Optional.empty();
    }
    String expected =
        "a refusal that names "
            + names.owner().map(owner -> "owner " + owner + " ").orElse("")
            + String.join(", ", names.attributes())
            + names.rule().map(rule -> " rule " + rule).orElse("");
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

  /** Some plan has these steps, in this order; it may have others between them. */
  private Optional<Failure> check(Expectation.RemediesInclude remedies, Answer answer) {
    List<Plan> plans = stage.plans();
    if (plans.stream().anyMatch(plan -> holds(plan, remedies.waysOut()))) {
      return Optional.empty();
    }
    String offered =
        plans.isEmpty()
            ? "no way out is known"
            : plans.stream()
                .map(plan -> WayOutWords.of(plan.steps()))
                .collect(Collectors.joining("; or "));
    return Optional.of(
        new Failure(
            remedies.span(),
            WayOutWords.of(remedies.waysOut()),
            offered,
            answer.write().owner(),
            Optional.of(Expectations.words(answer.write().rule()))));
  }

  private static boolean holds(Plan plan, List<WayOut> wanted) {
    Iterator<WayOut> left = wanted.iterator();
    WayOut next = left.next();
    for (WayOut step : plan.steps()) {
      if (WayOutWords.means(step, next)) {
        if (!left.hasNext()) {
          return true;
        }
        next = left.next();
      }
    }
    return false;
  }

  private static String settlers(WriteDecision write) {
    return write.settledBy().isEmpty()
        ? ""
        : "; to settle it: " + String.join("; ", write.settledBy());
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

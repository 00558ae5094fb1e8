package io.mastering.engine.scenario;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * How one case went.
 *
 * @param failures what was expected and did not come
 * @param notRun the step that cannot be run, when there is one
 */
public record CaseResult(Scenario scenario, List<Failure> failures, Optional<NotRun> notRun) {
  public CaseResult {
    failures = List.copyOf(failures);
  }

  public boolean passed() {
    return failures.isEmpty() && notRun.isEmpty();
  }

  /**
   * An expectation that was not met.
   *
   * @param rule the rule that decided, with its sentence
   * @param because why the system that is expected is no candidate, where it is linked
   * @param step the event before it, in the words of the language; absent before the first
   */
  public record Failure(
      Span span,
      String expected,
      String actual,
      Optional<String> owner,
      Optional<String> rule,
      Optional<String> because,
      Optional<String> step) {

    /** One of which it is not said yet which event came before it. */
    Failure(
        Span span, String expected, String actual, Optional<String> owner, Optional<String> rule) {
      this(span, expected, actual, owner, rule, Optional.empty(), Optional.empty());
    }

    /** The same, after this event. */
    Failure after(Optional<String> event) {
      return new Failure(span, expected, actual, owner, rule, because, event);
    }

    Failure because(Optional<String> why) {
      return new Failure(span, expected, actual, owner, rule, why, step);
    }

    /** The same, naming the order of events that it came up in. */
    Failure inOrder(String order) {
      return new Failure(
          span, expected, actual + ", in the order: " + order, owner, rule, because, step);
    }

    static Optional<Failure> of(Span span, String expected, String actual) {
      return Optional.of(new Failure(span, expected, actual, Optional.empty(), Optional.empty()));
    }
  }

  /** A step that the engine cannot run, and what it would take. */
  public record NotRun(Span span, String words, String reason) {}
}

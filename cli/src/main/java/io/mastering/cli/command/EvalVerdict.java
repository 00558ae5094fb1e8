package io.mastering.cli.command;

import io.mastering.cli.output.ExitCode;
import io.mastering.engine.report.CallerCount;
import io.mastering.engine.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an evaluation answers yes or no, and why.
 *
 * @param drifts whether policy and snapshot contradict each other
 */
record EvalVerdict(FailOn failOn, Summary summary, boolean drifts) {

  ExitCode code() {
    return fails(failOn) ? ExitCode.NO : ExitCode.FINE;
  }

  private boolean fails(FailOn from) {
    return switch (from) {
      case ERROR -> summary.breaksDemand() || summary.hasErrors();
      case WARNING -> summary.breaksDemand() || summary.warns() || drifts;
      case NEVER -> false;
    };
  }

  /** Whether the exit code is 0, unasked, although there is something to warn of. */
  boolean isLenient() {
    return failOn == FailOn.ERROR && !fails(FailOn.ERROR) && fails(FailOn.WARNING);
  }

  /** The exit code and why it is this one, as lines for the end of the summary. */
  String sentence() {
    return "Exit code "
        + code().number()
        + ": "
        + switch (failOn) {
          case NEVER -> "--fail-on never asks for no other.";
          case ERROR ->
              fails(FailOn.ERROR)
                  ? broken()
                  : "no demand is broken and no finding is an error" + stricter();
          case WARNING ->
              fails(FailOn.ERROR)
                  ? broken()
                  : fails(FailOn.WARNING)
                      ? "there is something to warn of (--fail-on warning)" + unseen()
                      : "there is nothing to warn of.";
        };
  }

  /** What the summary itself does not show. */
  private String unseen() {
    return drifts && !summary.warns() ? ": policy and snapshot contradict each other." : ".";
  }

  private String stricter() {
    return isLenient()
        ? ".\n"
            + although().map(what -> "But " + what + ".\n").orElse("")
            + "A build that shall stop at warnings runs with --fail-on warning, which makes it 1."
        : ", nor is there anything to warn of.";
  }

  /** What a reader of the exit code alone would miss. */
  private Optional<String> although() {
    List<String> what = new ArrayList<>();
    summary.callers().stream()
        .filter(caller -> caller.fails() > 0)
        .findFirst()
        .map(this::failing)
        .ifPresent(what::add);
    if (drifts) {
      what.add("policy and snapshot contradict each other");
    }
    return what.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", what));
  }

  private String failing(CallerCount caller) {
    return String.format(
        java.util.Locale.ROOT,
        "the push by %s would fail for %s of %,d users",
        caller.caller(),
        summary.failing(caller),
        caller.pushes());
  }

  private String broken() {
    return summary.breaksDemand() ? "a demand is broken." : "a finding is an error.";
  }
}

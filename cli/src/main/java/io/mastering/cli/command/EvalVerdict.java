package io.mastering.cli.command;

import io.mastering.cli.output.ExitCode;
import io.mastering.engine.report.Summary;

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

  /** The exit code and why it is this one, as a line for the end of the summary. */
  String sentence() {
    String why =
        switch (failOn) {
          case NEVER -> "--fail-on never asks for no other.";
          case ERROR ->
              fails(FailOn.ERROR)
                  ? broken()
                  : "no demand is broken and no finding is an error"
                      + (fails(FailOn.WARNING)
                          ? "; --fail-on warning would make it 1."
                          : ", nor is there anything to warn of.");
          case WARNING ->
              fails(FailOn.ERROR)
                  ? broken()
                  : fails(FailOn.WARNING)
                      ? "there is something to warn of (--fail-on warning)."
                      : "there is nothing to warn of.";
        };
    return "Exit code " + code().number() + ": " + why;
  }

  private String broken() {
    return summary.breaksDemand() ? "a demand is broken." : "a finding is an error.";
  }
}

package io.mastering.cli.output;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;

/** A diagnostic as a workflow command, which GitHub shows beside the changed line. */
final class DiagnosticGithub {
  private DiagnosticGithub() {}

  static String line(Diagnostic diagnostic) {
    String place = diagnostic.span().map(DiagnosticGithub::place).orElse("");
    String text = diagnostic.message() + diagnostic.help().map(h -> "\n" + h).orElse("");
    return "::"
        + level(diagnostic.severity())
        + " "
        + place
        + "title="
        + diagnostic.code().name()
        + "::"
        + GithubCommand.data(text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String place(Span span) {
    String lines = "file=" + GithubCommand.property(span.file()) + ",line=" + span.line();
    // GitHub takes columns only for a place within one line, and counts the last one in.
    String columns =
        span.endLine() == span.line()
            ? ",col="
                + span.column()
                + ",endColumn="
                + Math.max(span.column(), span.endColumn() - 1)
            : ",endLine=" + span.endLine();
    return lines + columns + ",";
  }
}

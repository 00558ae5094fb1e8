package io.mastering.spark.command;

import io.mastering.model.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.List;

/** Where the program speaks: results go to one stream, messages to the other. */
record Words(PrintStream out, PrintStream err) {

  void result(String text) {
    out.print(text);
    out.flush();
  }

  void complain(String sentence, String help) {
    err.println("error: " + line(sentence));
    if (!help.isEmpty()) {
      err.println("  help: " + line(help));
    }
  }

  void tell(List<Diagnostic> diagnostics) {
    for (Diagnostic each : diagnostics) {
      String place = each.span().map(span -> span + ": ").orElse("");
      err.println(line(place + each.severity().word() + " " + each.code() + ": " + each.message()));
      each.help().ifPresent(help -> err.println("  help: " + line(help)));
    }
  }

  /** Texts of others do not steer a terminal. */
  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}

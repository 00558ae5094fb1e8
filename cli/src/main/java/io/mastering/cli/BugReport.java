package io.mastering.cli;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is left of a run that failed through a bug of ours: a file for us, a sentence for them. */
record BugReport(Throwable bug, List<String> arguments) {

  ExitCode write(PrintStream err) {
    if (bug instanceof OutOfMemoryError) {
      err.println("error: the memory that Java was given is not enough.");
      err.println("  help: give it more, for example with MASTERING_JAVA_OPTS=-Xmx2g.");
      return ExitCode.BUG;
    }
    err.println(
        "error: mastering stopped because of a mistake of its own; your files are as they were.");
    try {
      Path file = Files.createTempFile("mastering-bug-", ".txt");
      Files.writeString(file, text());
      err.println(
          "  help: the report is in "
              + file
              + "; read it before you pass it on, it names your arguments.");
    } catch (IOException e) {
      err.println("  help: the report could not be written either; the mistake is: " + bug);
    }
    return ExitCode.BUG;
  }

  private String text() {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace, true));
    return String.join(
        "\n",
        // an address of a database may hold a password
        "arguments: " + arguments.stream().map(a -> a.replaceAll("jdbc:.*", "jdbc:...")).toList(),
        "java: " + System.getProperty("java.vm.version"),
        "system: " + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        "",
        trace.toString());
  }
}

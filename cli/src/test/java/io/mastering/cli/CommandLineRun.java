package io.mastering.cli;

import io.mastering.cli.output.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What one command line answered, run in memory. */
public record CommandLineRun(ExitCode code, String out, String err) {

  public static CommandLineRun of(String... arguments) {
    return in(Map.of(), arguments);
  }

  public static CommandLineRun in(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    ExitCode code =
        new Session(new ByteArrayInputStream(new byte[0]), outStream, errStream, environment)
            .run(arguments);
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package io.mastering.cli;

import io.mastering.cli.output.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What one command line answered, run in memory. */
public record CommandLineRun(ExitCode code, String out, String err) {

  public static CommandLineRun of(String... arguments) {
    return in(Map.of(), arguments);
  }

  public static CommandLineRun in(Map<String, String> environment, String... arguments) {
    return in(environment, Path.of(""), arguments);
  }

  /** Run as if in this folder, as far as settings files go. */
  public static CommandLineRun in(
      Map<String, String> environment, Path folder, String... arguments) {
    return run(InputStream.nullInputStream(), environment, folder, arguments);
  }

  /** Run with this text as the standard input. */
  public static CommandLineRun fed(String input, String... arguments) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return run(new ByteArrayInputStream(bytes), Map.of(), Path.of(""), arguments);
  }

  private static CommandLineRun run(
      InputStream in, Map<String, String> environment, Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    ExitCode code =
        new Session(in, outStream, errStream, environment, SettingsFile.above(folder))
            .run(arguments);
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

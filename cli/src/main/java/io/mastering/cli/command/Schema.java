package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of an output. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of an output, or list the outputs that have one.")
public final class Schema implements Verb {
  private static final List<String> NAMES =
      List.of(
          "decision/1",
          "diagnostics/1",
          "inspect/1",
          "passage/1",
          "rejected/1",
          "situation/1",
          "story/1",
          "summary/1",
          "test/1",
          "version/1",
          "why/1");

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "As in the field \"schema\" of an output: decision/1 or mastering/decision/1.")
  String name = "";

  @Option(names = "--list", description = "List the names instead.")
  boolean list;

  /** The names of all schemas, sorted. */
  static List<String> names() {
    return NAMES;
  }

  /** The text of one of {@link #names()}. */
  static String text(String name) {
    return Resources.text("schemas/" + name.replace('/', '-') + ".json");
  }

  @Override
  public ExitCode run(Console console) {
    if (list || name.isEmpty()) {
      NAMES.forEach(console::result);
      return ExitCode.FINE;
    }
    String wanted = name.startsWith("mastering/") ? name.substring("mastering/".length()) : name;
    String versioned = wanted.contains("/") ? wanted : wanted + "/1";
    if (!NAMES.contains(versioned)) {
      console.complain(
          "There is no schema named \"" + name + "\".",
          "`mastering schema --list` names them all.");
      return ExitCode.USAGE;
    }
    console.result(text(versioned).strip());
    return ExitCode.FINE;
  }
}

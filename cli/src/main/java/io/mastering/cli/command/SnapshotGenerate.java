package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a synthetic org. */
@Command(
    name = "generate",
    description =
        "Make a synthetic org of any size: a snapshot and its policy. Same arguments, same bytes.")
public final class SnapshotGenerate implements Verb {
  @Parameters(paramLabel = "DIR", description = "The folder to write into.")
  Path folder = Path.of("");

  @Option(
      names = "--users",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many users; default 1000.")
  long users = 1000;

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      defaultValue = "typical",
      description = "typical: users share situations; adversarial: hardly two do; default typical.")
  Shape shape = Shape.TYPICAL;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Other seeds give other people; default 1.")
  long seed = 1;

  @Option(
      names = "--force",
      description = "Write even if the folder is not empty; files of the same names are replaced.")
  boolean force;

  @Override
  public ExitCode run(Console console) {
    if (users < 0) {
      console.complain("No org has " + users + " users.", "--users takes 0 or more.");
      return ExitCode.USAGE;
    }
    try {
      if (!force && FreeFolder.isTaken(folder)) {
        console.complain(
            "\"" + folder + "\" is there already and is not an empty folder.",
            "Name another folder, or say --force to replace the org in it; nothing was written.");
        return ExitCode.USAGE;
      }
      new Generator(shape, users, seed).writeTo(folder);
    } catch (IOException e) {
      console.complain(
          "The org cannot be written: " + e.getMessage() + ".",
          "Look at the place and its permissions.");
      return ExitCode.USAGE;
    }
    console.message(
        "Wrote "
            + users
            + " users to "
            + folder
            + ". Try: mastering eval "
            + folder.resolve("hub.mastering")
            + " --snapshot "
            + folder);
    return ExitCode.FINE;
  }
}

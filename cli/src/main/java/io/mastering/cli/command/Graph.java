package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws how values flow: from sources over attributes to apps, and from org to org. */
@Command(
    name = "graph",
    description =
        "Draw how values flow: from the sources over the attributes to the apps, and from one org"
            + " into another.")
public final class Graph implements Verb {
  /** How it is drawn. */
  enum Format {
    MERMAID,
    SVG;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "POLICY", description = "A .mastering file.")
  Path policy = Path.of("");

  @Option(
      names = "--snapshot",
      paramLabel = "[ORG=]PLACE",
      description =
          "Take what the policy leaves out from the settings of a snapshot: a folder, a .zip or a"
              + " .tar.gz. May repeat, one for each org.")
  List<String> snapshots = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "mermaid",
      description = "${COMPLETION-CANDIDATES}: a diagram in text, or a picture; default mermaid.")
  Format format = Format.MERMAID;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of stdout.")
  Optional<Path> output = Optional.empty();

  @Override
  public ExitCode run(Console console) {
    return new PolicyWriting(console, Engine.start(), output)
        .write(
            policy,
            snapshots,
            account ->
                switch (format) {
                  case MERMAID -> account.mermaid();
                  case SVG -> account.svg();
                });
  }
}

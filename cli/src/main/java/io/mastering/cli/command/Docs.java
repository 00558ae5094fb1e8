package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Engine;
import io.mastering.engine.FindingRules;
import io.mastering.engine.page.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a policy as a page to read, with decision tables that the rules themselves fill. */
@Command(
    name = "docs",
    description =
        "Write a policy as a page: who masters users, who owns which attribute, what sign-ins and"
            + " pushes do, demands, assumptions and findings, with decision tables that the rules"
            + " themselves fill.")
public final class Docs implements Verb {
  /** How the page is written. */
  enum Format {
    MD,
    HTML;

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
      defaultValue = "md",
      description = "${COMPLETION-CANDIDATES}: Markdown, or one HTML file; default md.")
  Format format = Format.MD;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of stdout.")
  Optional<Path> output = Optional.empty();

  @Override
  public ExitCode run(Console console) {
    Engine engine = Engine.start();
    FindingRules findings = FindingRules.startForSettings();
    return new PolicyWriting(console, engine, output)
        .write(
            policy,
            snapshots,
            account -> {
              Page page = account.page(findings);
              return switch (format) {
                case MD -> page.markdown();
                case HTML -> page.html();
              };
            });
  }
}

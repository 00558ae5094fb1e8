package io.mastering.cli.command;

import io.mastering.cli.output.ColourChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The word {@code mastering} itself, with the options that every verb understands. */
@Command(
    name = "mastering",
    synopsisSubcommandLabel = "VERB",
    description =
        "Who masters this user, who owns this attribute, will this push succeed, why not, and what"
            + " fixes it?",
    sortOptions = false,
    optionListHeading = "%nOptions of every verb:%n",
    commandListHeading = "%nVerbs:%n",
    footer = {"", "`mastering VERB --help` explains a verb."})
public final class Root {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      defaultValue = "auto",
      description = "Colours: ${COMPLETION-CANDIDATES}. Auto means on a terminal without NO_COLOR.")
  ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print results and errors only.")
  boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help.")
  boolean help;

  public ColourChoice colour() {
    return colour;
  }

  public boolean quiet() {
    return quiet;
  }
}

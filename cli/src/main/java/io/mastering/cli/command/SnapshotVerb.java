package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import picocli.CommandLine.Command;

/** What can be done with snapshots. */
@Command(
    name = "snapshot",
    description = "Look at a snapshot, or make a synthetic one.",
    subcommands = {SnapshotInspect.class, SnapshotGenerate.class})
public final class SnapshotVerb implements Verb {
  @Override
  public ExitCode run(Console console) {
    console.complain(
        "`mastering snapshot` needs a second word: inspect or generate.",
        "`mastering snapshot --help` explains both.");
    return ExitCode.USAGE;
  }
}

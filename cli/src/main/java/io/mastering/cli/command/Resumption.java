package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.engine.checkpoint.CheckpointFile;
import io.mastering.engine.checkpoint.Head;
import io.mastering.engine.checkpoint.UnreadableCheckpoint;
import io.mastering.engine.report.UnusableDraft;
import io.mastering.engine.report.WholeFile;
import io.mastering.engine.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option to go on with a run that was killed, and how a run begins with or without it. */
final class Resumption {
  private static final String AT_THE_START = "This run begins at the start.";

  /** With fewer bytes of users a run is over before there is anything to keep. */
  private static final long SMALL = 16 << 20;

  @Option(
      names = "--resume",
      description =
          "Go on where a run with the same files and options was killed; what comes out is the same"
              + " as of one run.")
  boolean resume;

  private static boolean canBe(EvalPlaces places, boolean onStdout, Snapshot snapshot) {
    return !onStdout
        && places.areFiles()
        && snapshot.usersOnDisk().filter(Files::isRegularFile).isPresent();
  }

  /**
   * Opens the files of a run.
   *
   * @param begunWith what the run is begun with
   * @return empty when the reader was told why it cannot go on
   */
  Optional<EvalCheckpoints> begin(
      EvalPlaces places, boolean onStdout, Snapshot snapshot, BegunWith begunWith, Console console)
      throws IOException {
    boolean possible = canBe(places, onStdout, snapshot);
    if (resume && !possible) {
      console.complain(
          "--resume needs outputs and users that are files: what went through a pipe or to stdout"
              + " cannot be gone on with.",
          "Write decisions with --output ndjson:FILE, or leave --resume out.");
      return Optional.empty();
    }
    boolean goesOn = resume && Files.exists(places.checkpoint());
    if (!goesOn && isBusy(places, console)) {
      return Optional.empty();
    }
    boolean isSmall = snapshot.bytesOfUsers() < SMALL && EvalCheckpoints.areUsual();
    if (!possible || isSmall && !resume) {
      return Optional.of(EvalCheckpoints.never(places));
    }
    Map<String, String> all =
        begunWith
            .files(places.words())
            .snapshot(snapshot, snapshot.usersOnDisk().orElseThrow())
            .all();
    if (goesOn) {
      return goOn(places, all, console);
    }
    if (resume) {
      console.message("There is nothing to resume beside the outputs. " + AT_THE_START);
    } else if (Files.exists(places.checkpoint())) {
      console.message(
          "An earlier run to the same files was stopped; --resume would have gone on with it. "
              + AT_THE_START);
    }
    return Optional.of(EvalCheckpoints.atTheStart(places, all));
  }

  /** Two runs to the same files at once: the one that ends later would win, whichever it is. */
  private static boolean isBusy(EvalPlaces places, Console console) throws IOException {
    for (EvalOutput output : places.files()) {
      if (WholeFile.isBusy(output.file())) {
        console.complain(
            "Another run is writing " + output.file() + ".",
            "Wait until it ends, or write to another file.");
        return true;
      }
    }
    return false;
  }

  private static Optional<EvalCheckpoints> goOn(
      EvalPlaces places, Map<String, String> begunWith, Console console) throws IOException {
    try {
      return goOn(CheckpointFile.open(places.checkpoint()), places, begunWith, console);
    } catch (UnreadableCheckpoint e) {
      console.warn(
          "The checkpoint " + places.checkpoint() + " " + e.getMessage() + ".", AT_THE_START);
    } catch (UnusableDraft e) {
      if (e.isBusy()) {
        console.complain(
            "The run to go on with is not over: " + e.getMessage() + ".", "Wait until it ends.");
        return Optional.empty();
      }
      console.warn("The earlier run cannot be gone on with: " + e.getMessage() + ".", AT_THE_START);
    }
    return Optional.of(EvalCheckpoints.atTheStart(places, begunWith));
  }

  private static Optional<EvalCheckpoints> goOn(
      CheckpointFile earlier, EvalPlaces places, Map<String, String> begunWith, Console console)
      throws IOException {
    Head head = earlier.head();
    List<String> differences = head.differences(begunWith);
    if (!differences.isEmpty()) {
      earlier.close();
      console.complain(
          "The run to go on with was begun with another "
              + String.join(" and another ", differences)
              + ".",
          "Begin again without --resume, or go on with what it was begun with.");
      return Optional.empty();
    }
    try {
      EvalFiles files = EvalFiles.from(head, places);
      console.message("Going on where an earlier run was stopped.");
      return Optional.of(EvalCheckpoints.from(earlier, places, begunWith, files));
    } catch (IOException e) {
      earlier.close();
      throw e;
    }
  }
}

package io.mastering.cli.command;

import io.mastering.engine.checkpoint.CheckpointFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where an evaluation writes to. */
record EvalPlaces(List<EvalOutput> outputs, EvalTables tables, Path rejected) {

  /** What is written as it comes: outputs that are no tables, and the lines that tables need. */
  List<EvalOutput> files() {
    List<EvalOutput> files = new ArrayList<>(tables.drafts());
    outputs.stream().filter(output -> !output.kind().isTables()).forEach(files::add);
    return files;
  }

  /** Where the checkpoint of a run lies that writes to these. */
  Path checkpoint() {
    return CheckpointFile.beside(files().isEmpty() ? rejected : files().get(0).file());
  }

  /** Whether all are ordinary files, or will be. */
  boolean areFiles() {
    return isFile(rejected) && files().stream().allMatch(output -> isFile(output.file()));
  }

  private static boolean isFile(Path place) {
    return !Files.exists(place) || Files.isRegularFile(place);
  }

  /** A text that is another one for other files. */
  String words() {
    StringBuilder words = new StringBuilder(rejected.toAbsolutePath().normalize().toString());
    for (EvalOutput output : files()) {
      words.append(' ').append(name(output));
    }
    return words.toString();
  }

  /** The same for the same file, wherever it is called from. */
  static String name(EvalOutput output) {
    return output.kind() + ":" + output.file().toAbsolutePath().normalize();
  }
}

package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.engine.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an evaluation reads: no output may take the place of any of it. */
final class EvalInputs {
  private static final String OF_SNAPSHOT = "a file of the snapshot";

  private final Path snapshot;
  private final Map<Path, String> files = new LinkedHashMap<>();

  EvalInputs(Path policy, Path snapshot, Optional<Path> key) {
    this.snapshot = snapshot;
    files.put(policy, "the policy");
    key.ifPresent(file -> files.put(file, "the key of the pseudonyms"));
    settings().ifPresent(file -> files.put(file, "the settings of mastering"));
    if (!Files.isDirectory(snapshot)) {
      files.put(snapshot, "the snapshot");
    }
  }

  private static Optional<Path> settings() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(WatchedFiles.SETTINGS);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Adds the files that the policy is made of. */
  void policy(Collection<String> sources) {
    sources.forEach(file -> files.putIfAbsent(Path.of(file), "a file that the policy uses"));
  }

  /** Whether all of it stays as it is; else the reader was told what would not. */
  boolean areSpared(List<OutputPlace> outputs, Console console) {
    for (OutputPlace output : outputs) {
      Optional<String> hit = hit(output);
      if (hit.isPresent()) {
        console.complain(
            output.argument() + " would take the place of " + hit.get() + ".",
            "Name a file that the run does not read.");
        return false;
      }
    }
    return true;
  }

  private Optional<String> hit(OutputPlace output) {
    return files.entrySet().stream()
        .filter(input -> output.is(input.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> isOfSnapshot(output) ? Optional.of(OF_SNAPSHOT) : Optional.empty());
  }

  /** Also where there is no file of that name yet: the next run would take it for one. */
  private boolean isOfSnapshot(OutputPlace output) {
    if (!Files.isDirectory(snapshot)) {
      return false;
    }
    return Snapshot.fileNames().stream()
        .map(snapshot::resolve)
        .anyMatch(file -> output.is(file) || Files.isDirectory(file) && isBelow(output, file));
  }

  /** Users that are Parquet may be a folder of files. */
  private static boolean isBelow(OutputPlace output, Path folder) {
    return output.real().startsWith(new OutputPlace("", folder).real());
  }
}

package io.mastering.cli.command;

import io.mastering.dsl.Loaded;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import io.mastering.model.policy.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folders that a run has read from: those of the policies, of the files that they use, of their
 * records and of the snapshots that their scenarios name.
 */
final class WatchedFiles {
  private static final int DEEP = 16;
  static final String SETTINGS = "mastering.toml";

  /** Folders of policies, to look through as a whole; of those only policies count. */
  private final Set<Path> trees = new TreeSet<>();

  /** The same without what is below them. */
  private final Set<Path> folders = new TreeSet<>();

  /** Folders of which every file counts. */
  private final Set<Path> whole = new TreeSet<>();

  /** Files that count by themselves. */
  private final Set<Path> files = new TreeSet<>();

  /** A path as the user gave it: a folder with all below it, or the folder of a file. */
  void asked(Path path) {
    if (Files.isDirectory(path)) {
      trees.add(plain(path));
    } else {
      beside(path);
    }
  }

  /** The files that a policy was read from. */
  void read(Loaded loaded) {
    loaded.sources().keySet().forEach(file -> beside(Path.of(file)));
    loaded.policy().ifPresent(this::snapshots);
  }

  private void snapshots(Policy policy) {
    for (Scenario scenario : policy.scenarios()) {
      Path file = Path.of(scenario.span().file());
      whole.add(plain(file.resolveSibling("golden")));
      scenario.steps().stream()
          .filter(Step.GivenSnapshotUser.class::isInstance)
          .map(step -> ((Step.GivenSnapshotUser) step).folder())
          .forEach(folder -> snapshot(file.resolveSibling(folder)));
    }
  }

  private void snapshot(Path place) {
    if (Files.isDirectory(place)) {
      whole.add(plain(place));
    } else {
      files.add(plain(place));
      beside(place);
    }
  }

  private void beside(Path file) {
    Path parent = plain(file).getParent();
    if (parent != null) {
      folders.add(parent);
    }
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Everything that is to be told about changes: folders that are there. */
  Set<Path> places() {
    Set<Path> places = new TreeSet<>();
    folders.stream().filter(Files::isDirectory).forEach(places::add);
    for (Set<Path> below : List.of(trees, whole)) {
      for (Path tree : below) {
        each(tree, DEEP, path -> Files.isDirectory(path) && places.add(path));
      }
    }
    return places;
  }

  /** Each file with its size and time: two that differ mean that something has changed. */
  Map<Path, String> state() {
    Map<Path, String> state = new TreeMap<>();
    folders.forEach(folder -> each(folder, 1, path -> isRead(path) && note(path, state)));
    trees.forEach(tree -> each(tree, DEEP, path -> isRead(path) && note(path, state)));
    whole.forEach(tree -> each(tree, DEEP, path -> note(path, state)));
    files.forEach(file -> note(file, state));
    return state;
  }

  /** Anything else in a folder, a log of this very run say, is not read. */
  private static boolean isRead(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(PolicyPaths.ENDING) || name.equals(SETTINGS);
  }

  /** Whether a policy was written in this time: a run that was going on may have read it before. */
  boolean policyWritten(Instant from, Instant to) {
    return state().keySet().stream()
        .filter(path -> path.toString().endsWith(PolicyPaths.ENDING))
        .map(Path::toFile)
        .map(file -> Instant.ofEpochMilli(file.lastModified()))
        .anyMatch(written -> written.isAfter(from) && written.isBefore(to));
  }

  private interface Visit {
    boolean of(Path path);
  }

  private static void each(Path folder, int deep, Visit visit) {
    try (Stream<Path> below = Files.walk(folder, deep)) {
      below.forEach(visit::of);
    } catch (IOException | UncheckedIOException gone) {
      // It went away while it was looked through: the next look will tell.
      return;
    }
  }

  private static boolean note(Path path, Map<Path, String> state) {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isRegularFile()) {
        state.put(path, file.size() + " " + file.lastModifiedTime().toInstant());
      }
      return true;
    } catch (IOException gone) {
      return false;
    }
  }
}

package io.mastering.dsl.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The policies that the tests read: the examples of this module and the samples of the project. */
public final class Policies {
  private static final Path EXAMPLES = Path.of("src/test/resources/language");
  private static final Path CHECKED = Path.of("src/test/resources/policies");
  private static final Path TWO_ORGS = Path.of("src/test/resources/two-orgs");
  private static final Path SAMPLES = Path.of("../samples");

  private Policies() {}

  public static List<Path> examples() {
    return under(EXAMPLES);
  }

  public static List<Path> all() {
    List<Path> all = new ArrayList<>(examples());
    all.addAll(under(CHECKED));
    all.addAll(under(TWO_ORGS));
    all.addAll(Files.isDirectory(SAMPLES) ? under(SAMPLES) : List.of());
    return all;
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".mastering")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

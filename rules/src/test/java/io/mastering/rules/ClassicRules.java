package io.mastering.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** The same rule files, compiled at run time and not to an executable model. */
final class ClassicRules {
  private static final Path FILES = Path.of("src/main/resources/io/mastering/rules");

  private ClassicRules() {}

  static KieBase compile() {
    return compile(files());
  }

  static KieBase compileFindings() {
    return compile(findings());
  }

  private static KieBase compile(List<Path> files) {
    KieHelper helper = new KieHelper();
    for (Path file : files) {
      helper.addContent(text(file), ResourceType.DRL);
    }
    return helper.build();
  }

  /** The rules that decide. */
  static List<Path> files() {
    return in(FILES);
  }

  /** The rules that look for findings. */
  static List<Path> findings() {
    return in(FILES.resolve("findings"));
  }

  /** All of them. */
  static List<Path> all() {
    return Stream.concat(files().stream(), findings().stream()).toList();
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}

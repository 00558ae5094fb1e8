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
    KieHelper helper = new KieHelper();
    for (Path file : files()) {
      helper.addContent(text(file), ResourceType.DRL);
    }
    return helper.build();
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + FILES, e);
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

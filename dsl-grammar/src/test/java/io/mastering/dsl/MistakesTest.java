package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One folder for each mistake: {@code hit.mastering} makes it, {@code expected.txt} is all that is
 * said of it, {@code near-miss.mastering} nearly makes it. {@code -Dgolden.update=true} writes what
 * is said now.
 */
class MistakesTest {
  private static final Path FOLDERS = Path.of("src", "test", "resources", "mistakes");

  @TestFactory
  Stream<DynamicTest> everyMistakeIsNamedAsExpected() {
    return folders().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> hit(f)));
  }

  @TestFactory
  Stream<DynamicTest> noNearMissIsBlamed() {
    return folders()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> nearMiss(f)));
  }

  @Test
  void everyCodeOfTheChecksHasAFolder() {
    List<String> shown = folders().map(MistakesTest::code).distinct().toList();

    assertThat(shown)
        .containsAll(
            Arrays.stream(Code.values())
                .map(Code::name)
                .filter(name -> name.matches("MST(1|2[34]|4)\\d+"))
                .toList());
  }

  private static void hit(Path folder) throws IOException {
    Loaded loaded = PolicyFiles.load(folder.resolve("hit.mastering"));
    String said =
        loaded.diagnostics().stream().map(MistakesTest::shown).collect(Collectors.joining());
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected)).contains(code(folder));
    boolean error = loaded.diagnostics().stream().anyMatch(Diagnostic::isError);
    assertThat(loaded.policy().isPresent()).isNotEqualTo(error);
  }

  private static void nearMiss(Path folder) {
    Loaded loaded = PolicyFiles.load(folder.resolve("near-miss.mastering"));

    assertThat(loaded.diagnostics())
        .noneMatch(d -> d.code().name().equals(code(folder)))
        .noneMatch(Diagnostic::isError);
    assertThat(loaded.policy()).isPresent();
  }

  private static String shown(Diagnostic d) {
    StringBuilder text = new StringBuilder();
    d.span().ifPresent(span -> text.append(span.line() + ":" + span.column() + "-"));
    d.span().ifPresent(span -> text.append(span.endLine() + ":" + span.endColumn() + " "));
    text.append(d.severity().word() + " " + d.code() + " " + d.message() + "\n");
    d.help().ifPresent(help -> text.append("  help: " + help + "\n"));
    for (Related related : d.related()) {
      text.append("  " + related.span().line() + ":" + related.span().column());
      text.append(" " + related.message() + "\n");
    }
    d.fix().ifPresent(fix -> text.append("  fix: " + fix.title() + "\n"));
    return text.toString();
  }

  private static String code(Path folder) {
    return folder.getFileName().toString().substring(0, 6);
  }

  private static Stream<Path> folders() {
    try (Stream<Path> all = Files.list(FOLDERS)) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

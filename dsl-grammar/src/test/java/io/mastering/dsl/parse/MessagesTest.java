package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The messages of each folder under {@code messages}: {@code policy.mastering} gives {@code
 * expected.txt}. {@code -Dgolden.update=true} writes what is said now.
 */
class MessagesTest {
  private static final Path CASES = Path.of("src/test/resources/messages");
  private static final List<String> FOREIGN =
      List.of("token", "EOF", "null", "Exception", "WORD", "viable", "mismatched", "extraneous");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void messagesSayWhatToDo(Path folder) throws IOException {
    String said = said(Parser.parse("policy.mastering", read(folder)).diagnostics());
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected)).doesNotContain(FOREIGN);
  }

  private static String read(Path folder) throws IOException {
    return Files.readString(folder.resolve("policy.mastering"));
  }

  private static String said(List<Diagnostic> diagnostics) {
    StringBuilder said = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      String place = diagnostic.span().orElseThrow().toString();
      said.append(place).append(' ').append(diagnostic.code()).append(' ');
      said.append(diagnostic.message()).append('\n');
      diagnostic.help().ifPresent(help -> said.append("  help: ").append(help).append('\n'));
      diagnostic.fix().ifPresent(fix -> said.append("  fix: ").append(shown(fix)).append('\n'));
    }
    return said.toString();
  }

  private static String shown(Fix fix) {
    StringBuilder shown = new StringBuilder(fix.title());
    for (Edit edit : fix.edits()) {
      String to = ":" + edit.span().endLine() + ":" + edit.span().endColumn();
      String text = edit.replacement().replace("\n", "\\n");
      shown.append(" [").append(edit.span()).append(" to ").append(to.substring(1));
      shown.append(": '").append(text).append("']");
    }
    return shown.toString();
  }
}

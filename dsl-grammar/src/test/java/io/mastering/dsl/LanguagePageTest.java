package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every policy in {@code docs/language.md} is one of the language. */
class LanguagePageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```mastering[^\n]*\n(.*?)```", Pattern.DOTALL);

  static Stream<String> examples() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "language.md"));
    return EXAMPLE.matcher(page).results().map(MatchResult::group).map(LanguagePageTest::body);
  }

  private static String body(String block) {
    return block.substring(block.indexOf('\n') + 1, block.length() - 3);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadWithoutAMessage(String text) {
    Loaded loaded = PolicyFiles.load("page", text);

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.policy()).isPresent();
  }
}

package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.KindPage;
import io.mastering.model.kind.Kind.Role;
import io.mastering.model.kind.Kinds;
import io.mastering.model.kind.Peculiarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/kinds.md} says what the kind files say; {@code -Dgolden.update=true} writes it. */
class KindsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "kinds.md");
  private static final String MARK = "<!-- From here on written from the kind files. -->\n";

  @Test
  void pageIsWrittenFromTheFiles() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).contains(MARK);
    String expected = page.substring(0, page.indexOf(MARK)) + MARK + KindPage.all();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
      return;
    }
    assertThat(page).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyKindIsExplained(Role role) {
    for (String word : Kinds.words(role)) {
      CommandLineRun run = CommandLineRun.of("explain", word);
      assertThat(run.code()).isEqualTo(ExitCode.FINE);
      assertThat(run.out())
          .contains("# " + word + ": ")
          .contains("- default mappings into Okta: ", "https://");
    }
  }

  @Test
  void wordOfTwoRolesIsExplainedInBothAndCaseDoesNotMatter() {
    assertThat(CommandLineRun.of("explain", "Org2Org").out()).contains("(`app`)", "(`idp`)");
    assertThat(CommandLineRun.of("explain", "workday").out()).contains("# Workday: Workday");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void pageOfTheLanguageNamesEveryKind(Role role) throws IOException {
    String language = Files.readString(Path.of("..", "docs", "language.md"));
    assertThat(Kinds.words(role)).allMatch(word -> language.contains("`" + word + "`"));
  }

  @Test
  void rulesThatPeculiaritiesNameHavePages() {
    for (Role role : Role.values()) {
      Kinds.all(role).stream()
          .flatMap(kind -> kind.peculiarities().stream())
          .map(Peculiarity::rules)
          .forEach(
              rules ->
                  assertThat(rules)
                      .allMatch(
                          rule -> Files.exists(Path.of("..", "docs", "rules", rule + ".md"))));
    }
  }
}

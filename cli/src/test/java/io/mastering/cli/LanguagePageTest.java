package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import io.mastering.model.policy.Assumption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every policy in {@code docs/language.md} holds what the page says of it. */
class LanguagePageTest {
  /** Scenarios with steps that not every version can run: they must load, and must not fail. */
  private static final String MAY_NOT_RUN = "may not run";

  @TempDir Path folder;

  static List<FencedBlock> policies() {
    return FencedBlock.of("language.md").stream()
        .filter(block -> block.language().equals("mastering"))
        .toList();
  }

  static List<FencedBlock> scenarios() {
    return policies().stream().filter(block -> block.text().contains("\nscenario ")).toList();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void policyIsWithoutAComplaint(FencedBlock block) {
    CommandLineRun run = CommandLineRun.of("check", write(block).toString());
    // A page shows parts of a policy; what their settings risk is the matter of other pages.
    assertThat(run.out()).as("page line %d", block.line()).doesNotContainPattern("MST(?!2[012])");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void scenariosPass(FencedBlock block) {
    CommandLineRun run = CommandLineRun.of("test", write(block).toString());
    assertThat(run.out()).as("page line %d", block.line()).contains(" 0 failed");
    if (!block.note().equals(MAY_NOT_RUN)) {
      assertThat(run.out()).matches("\\d+ cases?: \\d+ passed, 0 failed\\s*");
      assertThat(run.code()).isEqualTo(ExitCode.FINE);
    }
  }

  @Test
  void everyAssumptionIsOnThePageWithItsValues() {
    String page = FencedBlock.page("language.md");
    assertThat(Arrays.asList(Assumption.values()))
        .allSatisfy(
            assumption ->
                assertThat(page)
                    .contains(
                        "| `"
                            + assumption.word()
                            + "` | **`"
                            + String.join("`**, `", first(assumption), rest(assumption))
                            + "` |"));
  }

  private static String first(Assumption assumption) {
    return assumption.defaultValue();
  }

  private static String rest(Assumption assumption) {
    List<String> choices = assumption.choices();
    return String.join("`, `", choices.subList(1, choices.size()));
  }

  private Path write(FencedBlock block) {
    return block.into(folder, "page.mastering");
  }
}

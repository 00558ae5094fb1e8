package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages of the codes: each code has one, and its examples show what it says. */
class DiagnosticPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "diagnostics");
  private static final Pattern EXAMPLE = Pattern.compile("```mastering\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> everyCodeHasAPage() {
    return Arrays.stream(Code.values())
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> hasPage(code)));
  }

  @TestFactory
  Stream<DynamicTest> theExamplesOfAPageAreWrongAndRight() {
    return Arrays.stream(Code.values())
        .filter(code -> !isFinding(code))
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> examplesHold(code)));
  }

  /** Findings need the rules: their examples are run with the command line. */
  private static boolean isFinding(Code code) {
    return code.name().matches("MST(2[012]|3)\\d+");
  }

  private static void hasPage(Code code) throws IOException {
    String page = page(code);

    assertThat(page).startsWith("# " + code + ": " + code.title() + "\n");
    assertThat(page).contains("Severity: " + code.severity().word() + ".");
    assertThat(page).contains("## What it means", "## Why it matters", "## Wrong", "## Right");
    assertThat(page.contains("## Scenario")).isEqualTo(isFinding(code));
  }

  private static void examplesHold(Code code) throws IOException {
    List<String> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(page(code));
    while (matcher.find()) {
      examples.add(matcher.group(1));
    }
    // Files that are missing or too long cannot be shown as one small text.
    assertThat(examples.size()).isIn(0, 2);
    if (!examples.isEmpty()) {
      assertThat(PolicyFiles.load("wrong", examples.get(0)).diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(code);
      assertThat(PolicyFiles.load("right", examples.get(1)).diagnostics()).isEmpty();
    }
  }

  private static String page(Code code) throws IOException {
    return Files.readString(PAGES.resolve(code + ".md"));
  }
}

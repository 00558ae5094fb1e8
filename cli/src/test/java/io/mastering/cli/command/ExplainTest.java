package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import io.mastering.model.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
  @TempDir Path folder;

  @Test
  void everyCodeIsExplained() {
    for (Code code : Code.values()) {
      CommandLineRun run = CommandLineRun.of("explain", code.name());
      assertThat(run.code()).isEqualTo(ExitCode.FINE);
      assertThat(run.out()).contains(code.name()).hasSizeGreaterThan(20);
    }
  }

  static List<String> shown() {
    List<String> names = new ArrayList<>();
    for (String line : CommandLineRun.of("explain", "--list").out().lines().toList()) {
      String name = line.split(" ")[0];
      String page = CommandLineRun.of("explain", name).out();
      if (page.contains("```mastering\n") && !page.contains("No scenario shows it")) {
        names.add(name);
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("shown")
  void scenarioShowsWhatItIsPrintedFor(String name) throws IOException {
    CommandLineRun run = CommandLineRun.of("explain", name, "--scenario");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    String policy = Files.writeString(folder.resolve("shown.mastering"), run.out()).toString();
    CommandLineRun test = CommandLineRun.of("test", policy);
    // The scenarios of findings expect them; what they prove is looked at by FindingPagesTest.
    if (name.startsWith("MST") && !run.out().contains("findings include " + name)) {
      String said = CommandLineRun.of("check", "--format", "json", policy).out();
      assertThat(said + test.out()).contains(name);
    } else {
      assertThat(test.code()).isEqualTo(ExitCode.FINE);
    }
  }

  @Test
  void mostCodesHaveAScenario() {
    assertThat(shown()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MST119"})
  void whatNoPolicyShowsIsSaidSo(String code) {
    CommandLineRun run = CommandLineRun.of("explain", code, "--scenario");
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("No single policy shows " + code + ".");
  }

  @Test
  void caseOfTheCodeDoesNotMatter() {
    assertThat(CommandLineRun.of("explain", "mst001").out())
        .isEqualTo(CommandLineRun.of("explain", "MST001").out());
  }

  @Test
  void unknownCodeIsWrongUse() {
    CommandLineRun run = CommandLineRun.of("explain", "MST000");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("MST000").contains("--list");
  }

  @Test
  void listHasALineForEachCodeAndEachRule() {
    List<String> lines = CommandLineRun.of("explain", "--list").out().lines().toList();
    assertThat(lines).first().asString().startsWith("MST001  error");
    assertThat(lines.stream().filter(line -> line.startsWith("MST"))).hasSize(Code.values().length);
    List<String> rules =
        lines.stream().filter(line -> !line.startsWith("MST")).map(l -> l.split(" ")[0]).toList();
    assertThat(rules).contains("M2", "P4", "A10", "R5").doesNotHaveDuplicates();
    assertThat(rules)
        .allSatisfy(
            rule -> assertThat(CommandLineRun.of("explain", rule).code()).isEqualTo(ExitCode.FINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mastered-elsewhere",
        "wrong-status",
        "refused",
        "unknown",
        "override-fallback",
        "E0000023",
        "e0000038",
        "Mastered-Elsewhere"
      })
  void wordOfAnOutputIsExplained(String word) {
    CommandLineRun run = CommandLineRun.of("explain", word);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).containsIgnoringCase(word).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"E0000001", "mastered", "override", "yes"})
  void whatIsNoWordOfAnOutputIsNotExplained(String word) {
    assertThat(CommandLineRun.of("explain", word).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void assumptionNamesAllItsValuesAndTheDefault() {
    assertThat(CommandLineRun.of("explain", "override-fallback").out())
        .contains("- `master` (the default): ", "- `okta`: ", "- `nobody`: ")
        .contains("`assume override-fallback: okta`");
  }

  @Test
  void pageNamesOtherPagesAndHasNoLinkThatLeadsNowhere() {
    for (String name : List.of("MST310", "F10", "P4", "R5", "MST002")) {
      assertThat(CommandLineRun.of("explain", name).out()).doesNotContain(".md)");
    }
    assertThat(CommandLineRun.of("explain", "MST310").out()).contains("F10 (`explain F10`)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P4", "p4", "m2", "E3", "R1", "r2", "R3", "R4", "R5", "R6"})
  void ruleOrWayOutIsExplainedByItsPage(String rule) {
    CommandLineRun run = CommandLineRun.of("explain", rule);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("# " + rule.toUpperCase(Locale.ROOT));
  }
}

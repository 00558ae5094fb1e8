package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.cli.SmallestScenario.Shown;
import io.mastering.cli.output.ExitCode;
import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.engine.Engine;
import io.mastering.engine.coverage.Coverage;
import io.mastering.model.decision.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code explain RULE --scenario}: what it prints passes, and the rule speaks in it. Most were made
 * from the samples; one that is missing is made anew with {@code -Dgolden.update=true}.
 */
class RuleScenariosTest {
  private static final Path SCENARIOS = Transcript.root().resolve("docs/rules/scenarios");

  /** Rules that no scenario can show, and why. */
  private static final Map<Rule, String> WITHOUT =
      Map.of(
          Rule.M7, "it says what does not matter",
          Rule.J5, "groups are not decided");

  /** What a scenario speaks of that shows the rule, and not only needs it on its way. */
  private static final Map<Rule, String> ABOUT =
      Map.ofEntries(
          Map.entry(Rule.M1, "is mastered by okta"),
          Map.entry(Rule.M2, "without external id"),
          Map.entry(Rule.M3, "through a group.*is not mastered by|through a group.*is mastered by"),
          Map.entry(Rule.M4, "linked to \\w+, .*is mastered by"),
          Map.entry(Rule.M5, "ambiguous"),
          Map.entry(Rule.M6, "is (not )?mastered by"),
          Map.entry(Rule.M8, "(DEPROVISIONED|deactivated).*mastered by"),
          Map.entry(Rule.A1, "has \\w+ (\"[^\"]*\" )?from"),
          Map.entry(Rule.A2, "has \\w+ (\"[^\"]*\" )?from okta"),
          Map.entry(Rule.A3, "has \\w+ (\"[^\"]*\" )?from"),
          Map.entry(Rule.A4, "assumes override-fallback"),
          Map.entry(Rule.A5, "assumes override-empty"),
          Map.entry(Rule.A6, "has \\w+ (\"[^\"]*\" )?from"),
          Map.entry(Rule.A7, "push is|app user"),
          Map.entry(Rule.A8, "user type is.*has \\w+ (\"[^\"]*\" )?from"),
          Map.entry(Rule.A9, "by self.*edit is refused"),
          Map.entry(Rule.A10, "login is.*rejected"),
          Map.entry(Rule.A11, "create-writes"),
          Map.entry(Rule.A12, "values-after-owner-change|from"),
          Map.entry(Rule.P1, "push is skipped as not-in-scope"),
          Map.entry(Rule.P2, "push is"),
          Map.entry(Rule.P3, "push is"),
          Map.entry(Rule.P4, "push is refused as mastered-elsewhere"),
          Map.entry(Rule.P5, "retries"),
          Map.entry(Rule.P6, "push is|any order"),
          Map.entry(Rule.P7, "creates.*push is created"),
          Map.entry(Rule.E1, "edit is refused as mastered-elsewhere"),
          Map.entry(Rule.E2, "app user.*edit is refused"),
          Map.entry(Rule.E3, "wrong-status"),
          Map.entry(Rule.E4, "edit is rejected"),
          Map.entry(Rule.J1, "sign-in is (created|denied as jit-off|<)"),
          Map.entry(Rule.J2, "sign-in is (linked|denied as account-link-off)"),
          Map.entry(Rule.J3, "signs in through.*is mastered by"),
          Map.entry(Rule.J4, "sign-in is (denied as (deprovisioned|suspended)|<)"),
          Map.entry(Rule.J6, "signs in through.*from"),
          Map.entry(Rule.J7, "status"),
          Map.entry(Rule.I1, "import is (pending|linked|created|<)"),
          Map.entry(Rule.I2, "imports.*imports"),
          Map.entry(Rule.I3, "import is skipped as not-owner|imports"),
          Map.entry(Rule.I4, "import is rejected"),
          Map.entry(Rule.I5, "imports"),
          Map.entry(Rule.I6, "incrementally imports"),
          Map.entry(Rule.I7, "import is halted"),
          Map.entry(Rule.I8, "imports|disconnected"),
          Map.entry(Rule.L1, "(is terminated in|deactivates).*(ignored|has status)"),
          Map.entry(Rule.L2, "is terminated in.*has status"),
          Map.entry(Rule.L3, "STAGED.*terminat"),
          Map.entry(Rule.L4, "is rehired in.*has status"),
          Map.entry(Rule.L5, "status"),
          Map.entry(Rule.L6, "(activation|suspension|unlock|deletion|unsuspension) is refused"),
          Map.entry(Rule.X1, "is disconnected from.*is mastered by"),
          Map.entry(Rule.X2, "is disconnected from.*(signs in through|imports)"),
          Map.entry(Rule.X3, "is deleted.*is mastered by"),
          Map.entry(Rule.X4, "is disabled.*is mastered by"),
          Map.entry(Rule.X5, "is disconnected from"),
          Map.entry(Rule.X6, "priority becomes"));

  @TempDir Path folder;

  private static boolean isAbout(Rule rule, String text) {
    return Pattern.compile(ABOUT.getOrDefault(rule, ""), Pattern.DOTALL)
        .matcher(text.substring(text.indexOf("\nscenario")))
        .find();
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasAScenarioInWhichItSpeaks() {
    return Coverage.decidingRules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> speaks(rule)));
  }

  private void speaks(Rule rule) throws IOException {
    CommandLineRun shown = CommandLineRun.of("explain", rule.name(), "--scenario");
    if (WITHOUT.containsKey(rule)) {
      assertThat(shown.code()).isEqualTo(ExitCode.NO);
      return;
    }
    assertThat(shown.out()).startsWith("mastering 1\n").contains("# " + rule.name() + ": ");
    assertThat(isAbout(rule, shown.out())).isTrue();
    Path policy = Files.writeString(folder.resolve("p.mastering"), shown.out());
    CommandLineRun run =
        CommandLineRun.of("test", policy.toString(), "--format", "json", "--coverage");
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
    assertThat(new ObjectMapper().readTree(run.out()).at("/coverage/rules/" + rule).asInt())
        .isPositive();
    assertThat(CommandLineRun.of("fmt", "--check", policy.toString()).code())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void aFindingIsShownByTheScenarioOfItsCode() {
    assertThat(CommandLineRun.of("explain", "F1", "--scenario").out())
        .isEqualTo(CommandLineRun.of("explain", "MST301", "--scenario").out());
  }

  @Test
  void thePageOfARuleSaysThatThereIsOne() {
    assertThat(CommandLineRun.of("explain", "M4").out())
        .endsWith("`mastering explain M4 --scenario` prints a scenario in which it speaks.\n");
  }

  /** Each rule by the scenario in which the fewest others speak. */
  @Test
  void missingScenariosAreMade() throws IOException {
    List<Rule> missing =
        Coverage.decidingRules().stream()
            .filter(rule -> !WITHOUT.containsKey(rule))
            .filter(rule -> !Files.exists(SCENARIOS.resolve(rule + ".mastering")))
            .toList();
    Assumptions.assumeTrue(
        Boolean.getBoolean("golden.update") && !missing.isEmpty(), "nothing is to be made");
    Engine engine = Engine.startForScenarios();
    List<Shown> shown = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Transcript.root().resolve("samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mastering")).sorted().toList()) {
        Loaded loaded = PolicyFiles.load(file);
        shown.addAll(SmallestScenario.of(engine, loaded, file.toString()));
      }
    }
    for (Rule rule : missing) {
      Optional<Shown> fewest =
          shown.stream()
              .filter(one -> one.rules().contains(rule) && isAbout(rule, one.text()))
              .min(
                  Comparator.comparingInt((Shown one) -> one.rules().size())
                      .thenComparingInt(Shown::length));
      if (fewest.isPresent()) {
        Files.createDirectories(SCENARIOS);
        Files.writeString(
            SCENARIOS.resolve(rule + ".mastering"),
            new SmallestScenario(engine, rule, text -> isAbout(rule, text)).smallest(fewest.get()));
      }
    }
  }
}

package io.mastering.dsl.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.PolicyFiles;
import io.mastering.dsl.fix.Fixer.Fixed;
import io.mastering.model.diagnostic.Certainty;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Fix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FixerTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** Every policy that the golden messages are about. */
  static List<Path> policies() {
    return Stream.of("messages", "mistakes").flatMap(FixerTest::below).toList();
  }

  private static Stream<Path> below(String folder) {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".mastering")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fixed(String text) {
    return Fixer.fix("p", "mastering 1\n" + text, false).text().substring("mastering 1\n".length());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyFixOfAGoldenMessageClearsIt(Path file) throws IOException {
    String text = Files.readString(file);
    for (Diagnostic said : PolicyFiles.load(file.toString(), text).diagnostics()) {
      if (said.fix().isPresent()) {
        String after = new Edits(text).apply(said.fix().get().edits());
        long before = count(said, PolicyFiles.load(file.toString(), text).diagnostics());
        List<Diagnostic> left = PolicyFiles.load(file.toString(), after).diagnostics();
        assertThat(count(said, left)).as(said + "\n" + after + "\n" + left).isLessThan(before);
      }
    }
  }

  private static long count(Diagnostic like, List<Diagnostic> among) {
    return among.stream()
        .filter(d -> d.code() == like.code() && d.message().equals(like.message()))
        .count();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void afterwardsNothingIsLeftToFix(Path file) throws IOException {
    for (boolean guesses : List.of(false, true)) {
      String text = Files.readString(file);
      Fixed once = Fixer.fix(file.toString(), text, guesses);
      assertThat(once.left())
          .isEqualTo(PolicyFiles.load(file.toString(), once.text()).diagnostics());
      assertThat(Fixer.fix(file.toString(), once.text(), guesses).text()).isEqualTo(once.text());
      assertThat(errorsOfTheSyntax(once.left()))
          .isLessThanOrEqualTo(
              errorsOfTheSyntax(PolicyFiles.load(file.toString(), text).diagnostics()));
      if (once.fixed().isEmpty()) {
        assertThat(once.text()).isEqualTo(text);
      }
    }
  }

  private static long errorsOfTheSyntax(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.code().name().startsWith("MST0")).count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "sorce W { masters users: yes }!source W { masters users: yes }",
        "Source W { masters users: yes }!source W { masters users: yes }",
        "source W { masters users yes }!source W { masters users: yes }",
        "source W { masters users = on; }!source W { masters users : yes }",
        "source Corporate AD { masters users: TRUE }!source \"Corporate AD\" { masters users: yes }",
        "source Workday {}\\npriority Workdy!source Workday {}\\npriority Workday",
        "source A {}\\nsource B {}\\npriority A, B , A!source A {}\\nsource B {}\\npriority A, B",
        "source A {\\n  allow MST236 because \"x\"\\n}!source A {\\n}",
        "attribute priority inherit from okta!attribute \"priority\" inherit from okta",
        "define X as \"a\\d\"!define X as \"a\\\\d\"",
      })
  void safeFixesAreApplied(String text, String expected) {
    assertThat(fixed(text.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "source AD1 {}\\npriority AD2",
        "source Workday {}\\npriority Wrkdy",
        "source Cat {}\\nsource Bat {}\\npriority Rat",
        "source W { kind \"Workday }",
        "org A {\\nsource W {}",
      })
  void guessesAreNotAppliedUnlessAskedFor(String text) {
    String policy = "mastering 1\n" + text.replace("\\n", "\n");
    assertThat(Fixer.fix("p", policy, false).text()).isEqualTo(policy);
    assertThat(Fixer.fix("p", policy, true).text()).isNotEqualTo(policy);
  }

  @Test
  void certainFixesAreShownWithTheirCertainty() {
    List<Diagnostic> said =
        PolicyFiles.load("p", "mastering 1\nsource AD1 {}\npriority AD2").diagnostics();
    assertThat(said)
        .extracting(d -> d.fix().map(Fix::certainty).orElseThrow())
        .containsExactly(Certainty.MAYBE);
  }

  @Test
  void lineEndsStay() {
    assertThat(Fixer.fix("p", "source W {}\r\n", false).text())
        .isEqualTo("mastering 1\r\n\r\nsource W {}\r\n");
  }

  @Test
  void whatTheFixesDoNotMeanStays() {
    String odd = "sorce  W{masters   users:yes}   # sorce\n\n\n\n  priority    W";
    assertThat(fixed(odd)).isEqualTo(odd.replaceFirst("sorce", "source"));
  }

  @Test
  void manyMistakesAreFixedTogether() {
    String lines =
        Stream.generate(() -> "  masters users on;\n").limit(1).collect(Collectors.joining());
    String sources =
        Stream.iterate(0, i -> i + 1)
            .limit(150)
            .map(i -> "Source S" + i + " {\n" + lines + "}\n")
            .collect(Collectors.joining());
    Fixed done = Fixer.fix("p", "mastering 1\n" + sources, false);
    assertThat(done.left()).isEmpty();
    assertThat(done.fixed()).extracting(Diagnostic::code).contains(Code.MST007, Code.MST006);
  }
}

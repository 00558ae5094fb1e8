package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a policy on its way: it loads or it is explained, and nothing is thrown. */
class LoadingNeverThrowsTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final List<String> TEXTS = texts();

  @Property(tries = 600)
  void aMutatedPolicyIsLoadedOrExplained(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
    Random random = new Random(seed);
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    for (int i = 0; i < changes; i++) {
      text = mutated(text, random);
    }

    Loaded loaded = PolicyFiles.load("mutated.mastering", text);

    boolean error = loaded.diagnostics().stream().anyMatch(Diagnostic::isError);
    assertThat(loaded.policy().isPresent()).isNotEqualTo(error);
    assertThat(loaded.diagnostics()).isSorted().doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void swappedWordsAreLoadedOrExplained(@ForAll long seed) {
    Random random = new Random(seed);
    String[] words = TEXTS.get(random.nextInt(TEXTS.size())).split("(?<=\\s)");
    for (int i = 0; i < 3; i++) {
      int one = random.nextInt(words.length);
      int other = random.nextInt(words.length);
      String word = words[one];
      words[one] = words[other];
      words[other] = word;
    }

    Loaded loaded = PolicyFiles.load("swapped.mastering", String.join("", words));

    boolean error = loaded.diagnostics().stream().anyMatch(Diagnostic::isError);
    assertThat(loaded.policy().isPresent()).isNotEqualTo(error);
  }

  private static String mutated(String text, Random random) {
    if (text.isEmpty()) {
      return "x";
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(20));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(from);
      case 2 -> text.substring(0, from) + strange(random) + text.substring(from);
      default -> text.substring(0, from) + strange(random) + text.substring(to);
    };
  }

  private static String strange(Random random) {
    List<String> all =
        List.of("{", "}", "\"", "<x>", "|", ",", " and ", " is ", "okta", "\n", "\u0000", "\uD83D");
    return all.get(random.nextInt(all.size()));
  }

  private static List<String> texts() {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(file -> file.toString().endsWith(".mastering"))
          .sorted()
          .map(LoadingNeverThrowsTest::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

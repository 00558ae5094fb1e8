package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.PolicyFiles;
import io.mastering.dsl.parse.Mutation.Kind;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CommonToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What one slip of the hand costs: the figures of {@code docs/messages.md}, as floors. {@code
 * -Dmutations.step=1} tries every slip at every word instead of a sample.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MutationsTest {
  private static final int STEP = Integer.getInteger("mutations.step", 13);
  private static final Set<Kind> PLAIN =
      Set.of(Kind.LEFT_OUT, Kind.TWICE, Kind.MISSPELT, Kind.SWAPPED);
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| ([a-z ]+) \\| (\\d+) % \\| (\\d+) % \\| (\\d+) % \\|$", Pattern.MULTILINE);

  private final Map<Kind, Tally> tallies = tallies();

  /** What became of the slips of one kind; those that leave a policy without a mistake are none. */
  private static final class Tally {
    private int mistakes;
    private int one;
    private int few;
    private int kept;

    void add(List<Diagnostic> said, boolean nothingLost) {
      mistakes++;
      one += said.size() == 1 ? 1 : 0;
      few += said.size() <= 2 ? 1 : 0;
      kept += nothingLost ? 1 : 0;
    }

    List<Integer> shares() {
      return List.of(100 * one / mistakes, 100 * few / mistakes, 100 * kept / mistakes);
    }

    @Override
    public String toString() {
      return mistakes + " mistakes: " + shares();
    }
  }

  private static Map<Kind, Tally> tallies() {
    Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    for (Path file : Policies.all()) {
      String text = Policies.text(file);
      if (PolicyFiles.load(file.toString(), text).diagnostics().isEmpty()) {
        mutate(file, text, tallies);
      }
    }
    return tallies;
  }

  private static void mutate(Path file, String text, Map<Kind, Tally> tallies) {
    List<CommonToken> words = Mutation.words(text);
    Parsed whole = Parser.parse("p", text);
    for (int i = 0; i < words.size(); i++) {
      for (Mutation mutation : Mutation.at(text, words, i)) {
        if ((i + 5 * mutation.kind().ordinal()) % STEP == 0) {
          List<Diagnostic> said = PolicyFiles.load(file.toString(), mutation.text()).diagnostics();
          if (!said.isEmpty()) {
            boolean kept = nothingIsLost(whole, text, mutation);
            tallies.computeIfAbsent(mutation.kind(), kind -> new Tally()).add(said, kept);
          }
        }
      }
    }
  }

  /** Whether every declaration behind the slip is there, as in the text without it. */
  private static boolean nothingIsLost(Parsed whole, String text, Mutation mutation) {
    Places places = new Places("p", text);
    int line = places.line(mutation.last());
    int column = places.column(mutation.last());
    Set<Object> found = new HashSet<>();
    Parser.parse("p", mutation.text())
        .tree()
        .all()
        .forEach(statement -> found.add(Reading.placeless(statement)));
    return whole.tree().statements().stream()
        .filter(
            s -> s.span().line() > line || s.span().line() == line && s.span().column() > column)
        .map(Reading::placeless)
        .allMatch(found::contains);
  }

  private static Map<String, List<Integer>> promised() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "messages.md"));
    return ROW.matcher(page)
        .results()
        .collect(Collectors.toMap(row -> row.group(1), MutationsTest::shares));
  }

  private static List<Integer> shares(MatchResult row) {
    return List.of(
        Integer.parseInt(row.group(2)),
        Integer.parseInt(row.group(3)),
        Integer.parseInt(row.group(4)));
  }

  @Test
  void aSlipCostsNoMoreThanThePageSays() throws IOException {
    Map<String, List<Integer>> promised = promised();
    for (Kind kind : Kind.values()) {
      assertThat(promised).containsKey(kind.words);
      Tally tally = tallies.get(kind);
      for (int i = 0; i < 3; i++) {
        assertThat(tally.shares().get(i))
            .as(kind.words + ": " + tally)
            .isGreaterThanOrEqualTo(promised.get(kind.words).get(i));
      }
    }
  }

  @Test
  void thePagePromisesEnough() throws IOException {
    Map<String, List<Integer>> promised = promised();
    for (Kind kind : PLAIN) {
      List<Integer> shares = promised.get(kind.words);
      assertThat(shares.get(0)).as("exactly one").isGreaterThanOrEqualTo(85);
      assertThat(shares.get(1)).as("at most two").isGreaterThanOrEqualTo(97);
      assertThat(shares.get(2)).as("nothing later lost").isGreaterThanOrEqualTo(97);
    }
  }
}

package io.mastering.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.format.Formatter.Formatted;
import io.mastering.dsl.format.Formatter.Outcome;
import io.mastering.dsl.parse.Piece;
import io.mastering.dsl.parse.Piece.Sort;
import io.mastering.dsl.parse.Pieces;
import io.mastering.dsl.parse.Policies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments and blanks are put into every gap of every policy of the project. */
class CommentsAreKeptTest {
  private static final int STRIDE = 10;

  static List<Path> policies() {
    return Policies.all();
  }

  private static List<Piece> pieces(Path file) {
    return Pieces.of("p", Policies.text(file)).pieces();
  }

  /** Where a row of a table begins and ends, line ends have a meaning. */
  private static boolean isInRow(List<Piece> pieces, int gap) {
    int at = gap - 1;
    while (at >= 0 && pieces.get(at).sort() != Sort.END_OF_ROW) {
      if (pieces.get(at).sort() == Sort.TABLE) {
        return pieces.get(gap).sort() != Sort.BAR && at != gap - 1;
      }
      if (pieces.get(at).sort() == Sort.BAR) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** A text with these words and something of our choice in each gap. */
  private static String text(List<Piece> pieces, IntFunction<String> gaps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean free = i == 0 || !isInRow(pieces, i);
      boolean comment = i > 0 && pieces.get(i - 1).sort() == Sort.COMMENT;
      boolean row = piece.sort() == Sort.END_OF_ROW;
      String line = comment && !row ? "\n" : "";
      text.append(line).append(free && !row ? gaps.apply(i) : " ");
      text.append(row ? "\n" : piece.text());
    }
    return text.append("\n").toString();
  }

  private static void isKept(String text) {
    Formatted once = Formatter.format("p", text);
    assertThat(once.diagnostics()).as(text).isEmpty();
    assertThat(once.outcome()).as(text).isEqualTo(Outcome.FORMATTED);
    assertThat(comments(once.text())).isEqualTo(comments(text));
    assertThat(Formatter.format("p", once.text()).text()).isEqualTo(once.text());
  }

  private static List<String> comments(String text) {
    return Pieces.of("p", text).pieces().stream()
        .filter(piece -> piece.sort() == Sort.COMMENT)
        .map(Piece::text)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void commentBehindAnyWordIsKept(Path file) {
    List<Piece> pieces = pieces(file);
    for (int first = 0; first < STRIDE; first++) {
      int rest = first;
      isKept(text(pieces, gap -> gap % STRIDE == rest ? " # before " + gap + "\n" : " "));
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void commentOnALineOfItsOwnIsKeptBetweenAnyWords(Path file) {
    List<Piece> pieces = pieces(file);
    for (int first = 0; first < STRIDE; first++) {
      int rest = first;
      isKept(text(pieces, gap -> gap % STRIDE == rest ? "\n\n# before " + gap + "\n\n" : "\n"));
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void commentsInAllGapsAtOnceAreKept(Path file) {
    isKept(text(pieces(file), gap -> " # before " + gap + "\n"));
  }

  @Property(tries = 60, seed = "4711")
  void anyLayoutIsFormattedForGood(@ForAll @IntRange(max = 1_000_000) int seed) {
    List<Path> files = Policies.all();
    Random random = new Random(seed);
    List<Piece> pieces = pieces(files.get(random.nextInt(files.size())));
    List<String> gaps =
        new ArrayList<>(List.of(" ", "  ", "\n", "\r\n", "\t", "\n\n\n", "#c\n", " # d \n#e\n"));
    isKept(text(pieces, gap -> gaps.get(random.nextInt(gaps.size()))));
  }

  @Property(tries = 60, seed = "4711")
  void layoutOfSimplePoliciesDoesNotMatter(@ForAll @IntRange(max = 1_000_000) int seed) {
    Random random = new Random(seed);
    List<Piece> pieces = pieces(Policies.all().get(0)).stream().toList();
    List<String> words = List.of(" ", "  ", "\t");
    String one = text(pieces, gap -> words.get(random.nextInt(words.size())));
    String other = text(pieces, gap -> " ");
    assertThat(Formatter.format("p", one).text()).isEqualTo(Formatter.format("p", other).text());
  }
}

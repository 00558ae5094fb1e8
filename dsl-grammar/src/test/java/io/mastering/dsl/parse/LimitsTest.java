package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are too much: each ends in a message. */
class LimitsTest {
  private static final int DEEP = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {"(", "{", "not ", "org A {", "cases {", "not ( "})
  void nestingTooDeepIsSaidOnce(String opening) {
    String text = "mastering 1\nwhen (" + opening.repeat(DEEP);
    assertThat(Parser.parse("p", text).diagnostics())
        .filteredOn(d -> d.code() == Code.MST015)
        .hasSize(1);
  }

  @Test
  void whatFollowsDeepNestingIsRead() {
    String deep = "when (" + "(".repeat(DEEP) + "a is \"x\"" + ")".repeat(DEEP) + ") { }";
    Parsed parsed = Parser.parse("p", "mastering 1\n" + deep + "\npriority Workday\n");
    assertThat(parsed.diagnostics()).hasSizeLessThanOrEqualTo(2);
    assertThat(parsed.tree().statements()).isNotEmpty();
  }

  @Test
  void aFileTooLongIsNotRead() {
    assertThat(Parser.parse("p", "garbage ".repeat(1_250_000)).diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(Code.MST016));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x ",
        "x\n",
        "\"",
        "\"\n",
        "{ ",
        "} ",
        "a: ",
        "@",
        "<x> ",
        "| ",
        "cases {\n| a |\n"
      })
  void garbageOfOneSortIsReported(String piece) {
    assertThat(Parser.parse("p", piece.repeat(200_000 / piece.length())).diagnostics())
        .isNotEmpty();
  }

  @Test
  void randomGarbageIsReportedWithinBounds() {
    String garbage =
        new Random(7)
            .ints(300_000, 1, 0x3000)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertThat(Parser.parse("p", garbage).diagnostics()).hasSizeBetween(1, 1_500);
  }

  @Test
  void aWordLeftOutBeforeABraceLeftOutIsSaidWithIt() {
    String text = "mastering 1\nsource A {\n  map a\npriority A\n";
    assertThat(Parser.parse("p", text).diagnostics())
        .extracting(d -> d.code())
        .contains(Code.MST001, Code.MST004);
  }
}

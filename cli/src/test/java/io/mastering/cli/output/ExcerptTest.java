package io.mastering.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void placeBeyondTheLineIsMarkedAtItsEnd() {
    Excerpt excerpt = Excerpt.of(new Span("x", 1, 9, 1, 9), "abc");
    assertThat(excerpt).isEqualTo(new Excerpt("abc", "   ", "^"));
  }

  @Test
  void placeOverSeveralLinesIsUnderlinedToTheEndOfTheFirst() {
    Excerpt excerpt = Excerpt.of(new Span("x", 1, 3, 4, 2), "org Hub {");
    assertThat(excerpt.underline()).isEqualTo("^".repeat(7));
  }

  @Test
  void longLineIsCutAroundThePlace() {
    String line = "a".repeat(5000) + "HERE" + "b".repeat(5000);
    Excerpt excerpt = Excerpt.of(new Span("x", 1, 5001, 1, 5005), line);
    assertThat(excerpt.text()).hasSizeLessThan(200).contains("HERE");
    assertThat(excerpt.text().indexOf("HERE")).isEqualTo(excerpt.indent().length());
    assertThat(excerpt.underline()).isEqualTo("^^^^");
  }

  @Property
  void everyPlaceOfEveryLineCanBeShown(
      @ForAll String line, @ForAll @IntRange(min = 1, max = 400) int column) {
    Excerpt excerpt = Excerpt.of(new Span("x", 1, column, 1, column + 1), line);
    assertThat(excerpt.underline()).isNotEmpty();
  }
}

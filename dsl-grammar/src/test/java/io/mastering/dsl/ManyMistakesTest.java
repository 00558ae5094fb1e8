package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.told.Told;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of very many mistakes the first are told, and how many more there are (MST020). */
class ManyMistakesTest {
  private static final int MANY = Told.MOST + 200;

  private static Loaded load(String first, int lines, IntFunction<String> line) {
    String text = IntStream.range(0, lines).mapToObj(line).collect(Collectors.joining("\n"));
    return PolicyFiles.load("p", "mastering 1\n" + first + text + "\n");
  }

  private static List<Diagnostic> of(Loaded loaded, Code code) {
    return loaded.diagnostics().stream().filter(d -> d.code() == code).toList();
  }

  @Test
  void firstOfTheMistakesAreToldAndTheOthersAreCounted() {
    Loaded loaded = load("", MANY, i -> "never attribute email is owned by Missing" + i);

    assertThat(of(loaded, Code.MST103)).hasSize(Told.MOST);
    Diagnostic rest = of(loaded, Code.MST020).get(0);
    assertThat(rest.message()).isEqualTo("500 mistakes are told; at least 200 more are not.");
    assertThat(rest.span()).hasValueSatisfying(span -> assertThat(span.line()).isEqualTo(502));
    assertThat(loaded.policy()).isEmpty();
  }

  @Test
  void mistakesOfTheSyntaxAreCountedToo() {
    Loaded loaded = load("", MANY, i -> "leave cn unmapped ;");

    assertThat(loaded.diagnostics()).filteredOn(Diagnostic::isError).hasSize(Told.MOST);
    assertThat(of(loaded, Code.MST020)).hasSize(1);
  }

  @Test
  void fewerAreAllTold() {
    Loaded loaded = load("", Told.MOST, i -> "never attribute email is owned by Missing" + i);

    assertThat(of(loaded, Code.MST103)).hasSize(Told.MOST);
    assertThat(of(loaded, Code.MST020)).isEmpty();
  }

  @Test
  void warningsNeverTakeThePlaceOfAMistake() {
    Loaded loaded =
        load(
            "never attribute email is owned by Missing\n",
            MANY,
            i -> "define Unused" + i + " as \"x\"");

    assertThat(of(loaded, Code.MST245)).hasSize(MANY);
    assertThat(of(loaded, Code.MST103)).hasSize(1);
    assertThat(loaded.policy()).isEmpty();
  }
}

package io.mastering.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> WORDS = List.of("source", "scenario", "signs", "map");

  @Test
  void aSlipOfTheHandIsNear() {
    assertThat(Nearest.to("sorce", WORDS)).contains("source");
    assertThat(Nearest.to("sings", WORDS)).contains("signs");
    assertThat(Nearest.to("SOURCE", WORDS)).contains("source");
  }

  @Test
  void anotherWordIsNotNear() {
    assertThat(Nearest.to("workday", WORDS)).isEmpty();
    assertThat(Nearest.to("mop", List.of("map", "cap"))).contains("map");
    assertThat(Nearest.to("xy", WORDS)).isEmpty();
    assertThat(Nearest.to("s".repeat(100_000), WORDS)).isEmpty();
  }

  @Test
  void ofEqualsTheFirstByAlphabet() {
    assertThat(Nearest.to("bat", List.of("cat", "bar"))).contains("bar");
  }
}

package io.mastering.cli;

import static io.mastering.cli.SampleSummary.find;
import static io.mastering.cli.SampleSummary.policy;
import static io.mastering.cli.SampleSummary.spoke;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a summary says of assumptions is so: tried with the other value. */
class AssumptionsOfASummaryTest {
  @TempDir Path folder;

  private JsonNode eval(String policy) throws IOException {
    return SampleSummary.under(policy, folder);
  }

  private static String assuming(String choice) throws IOException {
    String word = choice.substring(0, choice.indexOf(':'));
    return policy().replaceAll("assume " + word + ": .*", "") + "\nassume " + choice + "\n";
  }

  @Test
  void refusalsLeanOnTheRefusalOfUnchangedValues() throws IOException {
    JsonNode summary = eval(policy());
    JsonNode lean =
        find(summary.at("/assumptions"), "assumption", "unchanged-value-refused").orElseThrow();
    assertThat(lean.at("/users").asLong())
        .isPositive()
        .isEqualTo(spoke(summary).at("/refused").asLong());
    long told =
        Files.readAllLines(folder.resolve("decisions.ndjson")).stream()
            .filter(line -> line.contains("mastered-elsewhere"))
            .peek(line -> assertThat(line).contains("\"unchanged-value-refused\""))
            .count();
    assertThat(told).isEqualTo(lean.at("/users").asLong());
  }

  @Test
  void whereOnlyChangesAreRefusedItIsOpenWhatAPushOfBothDoes() throws IOException {
    long refused = spoke(eval(policy())).at("/refused").asLong();
    JsonNode summary = eval(assuming("unchanged-value-refused: no"));
    assertThat(spoke(summary).at("/refused").asLong()).isZero();
    assertThat(spoke(summary).at("/waysOut")).isEmpty();
    JsonNode open = summary.at("/settledBy/0");
    assertThat(open.at("/what").asText()).contains("what the push by SpokePush changes");
    assertThat(open.at("/users").asLong()).isEqualTo(refused);
  }

  /** What a push changes does not matter where Okta owns nothing of what it sends. */
  @Test
  void pushOfNothingThatOktaOwnsIsRefusedUnderEitherValue() throws IOException {
    String title = "sends: title";
    JsonNode yes = eval(policy().replace("sends: all attributes", title));
    JsonNode no =
        eval(assuming("unchanged-value-refused: no").replace("sends: all attributes", title));
    assertThat(spoke(yes).at("/refused").asLong()).isPositive();
    assertThat(spoke(no).at("/refused")).isEqualTo(spoke(yes).at("/refused"));
    assertThat(find(yes.at("/assumptions"), "assumption", "unchanged-value-refused")).isEmpty();
  }
}

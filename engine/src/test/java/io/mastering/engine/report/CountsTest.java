package io.mastering.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.engine.Decided;
import io.mastering.model.decision.Decision;
import io.mastering.model.policy.Assumption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of decisions, and how they are written. */
class CountsTest {
  private static final List<Decided> DECIDED = Decided.byChance(7, 200);

  private static Tally tally() {
    Tally tally = new Tally(Assumption::defaultValue);
    for (int i = 0; i < DECIDED.size(); i++) {
      Decision decision = DECIDED.get(i).decision();
      String user = DECIDED.get(i).user().id();
      tally.users(1);
      tally.ofUser(decision).add(1, i, user);
      tally.ofGrounds(decision.assumes(), Tally.settlers(decision)).add(1, i, user);
    }
    return tally;
  }

  @Test
  void everyUserCountsOnceForMasterAndForEachAttribute() {
    Tally tally = tally();
    assertThat(tally.users()).isEqualTo(DECIDED.size());
    assertThat(tally.lines(Line.Kind.MASTER).stream().mapToLong(e -> e.getValue().users()).sum())
        .isEqualTo(DECIDED.size());
    Map<String, Long> byAttribute =
        tally.lines(Line.Kind.OWNER).stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.getKey().parts().get(0),
                    Collectors.summingLong(e -> e.getValue().users())));
    assertThat(byAttribute.values()).containsOnly((long) DECIDED.size());
    assertThat(tally.attributes()).isEqualTo(byAttribute.keySet()).hasSizeGreaterThan(5);
  }

  @Test
  void piecesPutTogetherAreTheMembersOfTheDecision() throws IOException {
    for (Decided one : DECIDED) {
      Decision decision = one.decision();
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      try (JsonGenerator json = new JsonFactory().createGenerator(whole)) {
        json.writeStartObject();
        DecisionJson.members(json, decision);
        json.writeEndObject();
      }
      ByteArrayOutputStream pieces = new ByteArrayOutputStream();
      pieces.write('{');
      pieces.writeBytes(DecisionPieces.head(decision));
      pieces.writeBytes(DecisionPieces.writes(decision.writes()));
      pieces.write(']');
      pieces.writeBytes(DecisionPieces.assumes(decision.assumes()));
      pieces.write('}');
      assertThat(pieces.toString(StandardCharsets.UTF_8))
          .isEqualTo(whole.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyWriteOfEveryUserIsCounted() {
    long writes = DECIDED.stream().mapToLong(one -> one.decision().writes().size()).sum();
    assertThat(tally().lines(Line.Kind.WRITE).stream().mapToLong(e -> e.getValue().users()).sum())
        .isEqualTo(writes);
  }

  @Test
  void assumptionsAreCountedByUserAndNotByAttribute() {
    for (Map.Entry<Line, Counter> lean : tally().lines(Line.Kind.ASSUMPTION)) {
      String word = lean.getKey().parts().get(0);
      long leaning =
          DECIDED.stream()
              .filter(one -> one.decision().assumes().stream().anyMatch(a -> a.word().equals(word)))
              .count();
      assertThat(lean.getValue().users()).as(word).isEqualTo(leaning);
    }
  }

  @Test
  void witnessIsTheFirstUserOfTheInput() {
    for (Map.Entry<Line, Counter> master : tally().lines(Line.Kind.MASTER)) {
      String first =
          DECIDED.stream()
              .filter(
                  one ->
                      Tally.words(one.decision().mastery().master())
                          .equals(master.getKey().parts().get(0)))
              .map(one -> one.user().id())
              .findFirst()
              .orElseThrow();
      assertThat(master.getValue().witness()).isEqualTo(first);
    }
  }

  @Test
  void lineWithMostUsersComesFirst() {
    assertThat(tally().lines(Line.Kind.OWNER).stream().map(e -> -e.getValue().users()).toList())
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00u1",
        "a\"b",
        "a\\b",
        "a\nb",
        "\u0000",
        "\u00e9\ud83d\ude00",
        "\u007f",
        " ",
        "{}"
      })
  void idIsWrittenAsJsonWhateverItHolds(String id) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(DecisionLines.start());
    out.writeBytes(DecisionLines.id(id));
    out.write('"');
    out.writeBytes(DecisionLines.ending(Set.of()));
    String line = out.toString(StandardCharsets.UTF_8);
    assertThat(line).endsWith("}\n");
    assertThat(line.lines()).hasSize(1);
    JsonNode read = new ObjectMapper().readTree(line);
    assertThat(read.at("/user").asText()).isEqualTo(id);
  }
}

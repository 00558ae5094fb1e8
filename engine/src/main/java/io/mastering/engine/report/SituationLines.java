package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WayOut;
import io.mastering.model.situation.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes {@code mastering/situation/1}: each situation once, with its facts and its derivation, so
 * that a decision can refer to it.
 */
public final class SituationLines {
  private static final JsonFactory JSON =
      new JsonFactory().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

  private SituationLines() {}

  public static void write(OutputStream out, String situation, List<Fact> facts, Decision decision)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "mastering/situation/1");
      json.writeStringField("situation", situation);
      DecisionJson.strings(json, "facts", facts.stream().map(Fact::sentence).toList());
      DecisionJson.members(json, decision);
      json.writeArrayFieldStart("derivation");
      for (Conclusion conclusion : decision.conclusions()) {
        if (!(conclusion instanceof WayOut)) {
          line(json, conclusion);
        }
      }
      json.writeEndArray();
      waysOut(json, decision);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void line(JsonGenerator json, Conclusion conclusion) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", conclusion.rule().name());
    json.writeStringField("says", conclusion.sentence());
    json.writeEndObject();
  }

  private static void waysOut(JsonGenerator json, Decision decision) throws IOException {
    json.writeArrayFieldStart("waysOut");
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof WayOut way) {
        json.writeStartObject();
        json.writeStringField("write", way.write());
        json.writeStringField("remedy", way.remedy().name());
        json.writeStringField("words", way.remedy().words());
        json.writeStringField("about", way.about());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}

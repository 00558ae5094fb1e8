package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.coverage.Coverage.Share;
import io.mastering.engine.coverage.Part;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Coverage for programs, as a member of what {@code test} writes. */
public final class CoverageJson {
  private final JsonGenerator json;
  private final Coverage coverage;

  private CoverageJson(JsonGenerator json, Coverage coverage) {
    this.json = json;
    this.coverage = coverage;
  }

  /** Writes the member {@code coverage} into the object that is open. */
  public static void write(JsonGenerator json, Coverage coverage) throws IOException {
    new CoverageJson(json, coverage).write();
  }

  private void write() throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("cases", coverage.cases());
    share("statements", coverage.share(false));
    share("sides", coverage.share(true));
    share("together", coverage.share());
    json.writeArrayFieldStart("parts");
    for (Part part : coverage.parts()) {
      part(part);
    }
    json.writeEndArray();
    counts("rules", Coverage.decidingRules(), Rule::name, coverage::cases);
    counts("outcomes", List.of(Outcome.values()), Outcome::word, coverage::cases);
    counts("reasons", List.of(Reason.values()), Reason::word, coverage::cases);
    json.writeEndObject();
  }

  private void share(String name, Share share) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("needed", share.needed());
    json.writeNumberField("all", share.all());
    json.writeEndObject();
  }

  private void part(Part part) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", part.span().file());
    json.writeNumberField("line", part.span().line());
    json.writeNumberField("column", part.span().column());
    json.writeStringField("words", part.words());
    json.writeBooleanField("side", part.kind().isSide());
    json.writeNumberField("cases", coverage.needed(part));
    json.writeEndObject();
  }

  private <T> void counts(String name, List<T> all, Function<T, String> word, ToIntFunction<T> of)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (T each : all) {
      json.writeNumberField(word.apply(each), of.applyAsInt(each));
    }
    json.writeEndObject();
  }
}

package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.Gap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a summary as {@code mastering/summary/1}. */
public final class SummaryJson {
  private final JsonGenerator json;

  private SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  public static String of(Summary summary) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
      new SummaryJson(json).write(summary);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return out.append('\n').toString();
  }

  private void write(Summary summary) throws IOException {
    json.writeStartObject();
    head(summary);
    problems(summary.problems());
    gaps(summary.gaps());
    drift(summary.around().drift());
    counts("masters", "master", summary.masters());
    counts("unmatched", "source", summary.unmatched().sources());
    json.writeArrayFieldStart("owners");
    for (Summary.OwnerCount owner : summary.owners()) {
      json.writeStartObject();
      json.writeStringField("attribute", owner.attribute());
      counts("owners", "owner", owner.owners());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pushes");
    for (Summary.WriteCount write : summary.writes()) {
      write(write);
    }
    json.writeEndArray();
    callers(summary.callers());
    findings(summary.findings());
    json.writeArrayFieldStart("demands");
    for (Summary.DemandCount demand : summary.demands()) {
      demand(demand);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("assumptions");
    for (Summary.Lean lean : summary.assumptions()) {
      json.writeStartObject();
      lean(lean);
      json.writeEndObject();
    }
    json.writeEndArray();
    counts("settledBy", "what", summary.settlers());
    json.writeEndObject();
  }

  private void head(Summary summary) throws IOException {
    json.writeStringField("schema", "mastering/summary/1");
    if (summary.around().takenAt().isPresent()) {
      json.writeStringField("takenAt", summary.around().takenAt().get());
    }
    json.writeNumberField("users", summary.users());
    json.writeNumberField("rejected", summary.rejected());
    json.writeNumberField("situations", summary.situations());
    strings("notLookedAt", summary.around().notLookedAt());
  }

  private void lean(Summary.Lean lean) throws IOException {
    json.writeStringField("assumption", lean.assumption().word());
    json.writeStringField("value", lean.value());
    json.writeStringField("means", lean.means());
    json.writeArrayFieldStart("otherwise");
    for (String other : lean.others()) {
      json.writeStartObject();
      json.writeStringField("value", other);
      json.writeStringField("means", lean.otherwise(other));
      json.writeEndObject();
    }
    json.writeEndArray();
    users(lean.users(), lean.witness());
  }

  private void problems(List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("consequence", problem.consequence().word());
      json.writeStringField("says", problem.says());
      if (problem.witness().isPresent()) {
        json.writeNumberField("cases", problem.cases());
        json.writeStringField("witness", problem.witness().get());
      }
      strings("why", problem.why());
      json.writeStringField("first", problem.first());
      strings("price", problem.price());
      strings("also", problem.also());
      strings("told", problem.told());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void callers(List<CallerCount> callers) throws IOException {
    json.writeArrayFieldStart("callers");
    for (CallerCount caller : callers) {
      json.writeStartObject();
      json.writeStringField("inbound", caller.caller());
      json.writeNumberField("pushes", caller.pushes());
      json.writeNumberField("fails", caller.fails());
      json.writeNumberField("refused", caller.refused());
      json.writeNumberField("passes", caller.passes());
      strings("sends", caller.sends());
      strings("refusedAttributes", caller.refusedAttributes());
      json.writeArrayFieldStart("waysOut");
      for (CallerCount.Way way : caller.waysOut()) {
        json.writeStartObject();
        strings("remedies", way.remedies().stream().map(Enum::name).toList());
        json.writeNumberField("clears", way.clears());
        if (!way.obstructed().isEmpty()) {
          json.writeArrayFieldStart("stillFail");
          for (CallerCount.Obstructed obstructed : way.obstructed()) {
            json.writeStartObject();
            json.writeStringField("cause", obstructed.cause());
            json.writeNumberField("users", obstructed.users());
            json.writeEndObject();
          }
          json.writeEndArray();
        }
        json.writeStringField("does", way.does());
        strings("changes", way.changes());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void gaps(List<Gap> gaps) throws IOException {
    json.writeArrayFieldStart("gaps");
    for (Gap gap : gaps) {
      json.writeStartObject();
      json.writeStringField("what", gap.what());
      json.writeStringField("settle", gap.settle());
      json.writeNumberField("users", gap.users());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void drift(List<Diagnostic> drift) throws IOException {
    json.writeArrayFieldStart("drift");
    for (Diagnostic each : drift) {
      json.writeStartObject();
      json.writeStringField("code", each.code().name());
      json.writeStringField("says", each.message());
      if (each.span().isPresent()) {
        json.writeStringField("file", each.span().get().file());
        json.writeNumberField("line", each.span().get().line());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts(String name, String what, List<Summary.Count> counts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Summary.Count count : counts) {
      json.writeStartObject();
      json.writeStringField(what, count.what());
      users(count.users(), count.witness());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void users(long users, String witness) throws IOException {
    json.writeNumberField("users", users);
    json.writeStringField("witness", witness);
  }

  private void write(Summary.WriteCount write) throws IOException {
    json.writeStartObject();
    json.writeStringField(write.inbound() ? "inbound" : "app", write.system());
    json.writeStringField("outcome", write.outcome());
    if (write.reason().isPresent()) {
      json.writeStringField("reason", write.reason().get());
    }
    json.writeStringField("means", write.means());
    if (write.fails() && write.clears().isPresent()) {
      json.writeStringField("clears", write.clears().get());
    }
    json.writeStringField("cause", write.cause());
    json.writeStringField("rule", write.rule());
    users(write.users(), write.witness());
    json.writeArrayFieldStart("waysOut");
    for (Summary.Remedy way : write.waysOut()) {
      json.writeStartObject();
      json.writeStringField("remedy", way.remedy());
      json.writeStringField("about", way.about());
      json.writeNumberField("users", way.users());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void findings(List<FindingCount> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (FindingCount finding : findings) {
      finding(finding);
    }
    json.writeEndArray();
  }

  private void finding(FindingCount finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code().name());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("consequence", finding.consequence().word());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("subject", finding.subject());
    if (!finding.counterpart().isEmpty()) {
      json.writeStringField("counterpart", finding.counterpart());
    }
    json.writeStringField("says", finding.says());
    json.writeStringField("clears", finding.clears());
    if (finding.users() > 0) {
      json.writeNumberField("users", finding.users());
    }
    if (finding.witness().isPresent()) {
      json.writeStringField("witness", finding.witness().get());
    }
    if (finding.place().isPresent()) {
      json.writeStringField("file", finding.place().get().file());
      json.writeNumberField("line", finding.place().get().line());
    }
    json.writeEndObject();
  }

  private void demand(Summary.DemandCount demand) throws IOException {
    json.writeStartObject();
    json.writeNumberField("demand", demand.number());
    json.writeStringField("file", demand.demand().span().file());
    json.writeNumberField("line", demand.demand().span().line());
    json.writeNumberField("broken", demand.broken());
    json.writeNumberField("unknown", demand.unknown());
    if (demand.witness().isPresent()) {
      json.writeStringField("witness", demand.witness().get());
    }
    json.writeEndObject();
  }
}

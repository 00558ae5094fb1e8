package io.mastering.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import java.io.IOException;
import java.util.List;

/** Diagnostics as a SARIF 2.1.0 log, the exchange format of code scanning. */
final class DiagnosticSarif {
  private DiagnosticSarif() {}

  static String write(List<Diagnostic> diagnostics) {
    return Json.object(
        json -> {
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          tool(diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList(), json);
          // Our columns count code points, which SARIF does not assume by itself.
          json.writeStringField("columnKind", "unicodeCodePoints");
          json.writeArrayFieldStart("results");
          for (Diagnostic diagnostic : diagnostics) {
            result(diagnostic, json);
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static void tool(List<Code> codes, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "mastering");
    json.writeArrayFieldStart("rules");
    for (Code code : codes) {
      json.writeStartObject();
      json.writeStringField("id", code.name());
      text("shortDescription", code.title(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().name());
    json.writeStringField("level", level(diagnostic.severity()));
    String help = diagnostic.help().map(h -> "\n" + h).orElse("");
    text("message", diagnostic.message() + help, json);
    if (diagnostic.span().isPresent()) {
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      location(diagnostic.span().get(), json);
      json.writeEndObject();
      json.writeEndArray();
    }
    if (!diagnostic.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Related related : diagnostic.related()) {
        json.writeStartObject();
        location(related.span(), json);
        text("message", related.message(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void location(Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", span.file().replace('\\', '/').replace(" ", "%20"));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}

package io.mastering.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import java.io.IOException;
import java.util.List;

/** Diagnostics as one object of the schema {@code mastering/diagnostics/1}. */
final class DiagnosticJson {
  private DiagnosticJson() {}

  static String write(List<Diagnostic> diagnostics) {
    DiagnosticCounts counts = DiagnosticCounts.of(diagnostics);
    return Json.document(
        "diagnostics",
        json -> {
          json.writeNumberField("errors", counts.errors());
          json.writeNumberField("warnings", counts.warnings());
          json.writeNumberField("infos", counts.infos());
          json.writeArrayFieldStart("diagnostics");
          for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, json);
          }
          json.writeEndArray();
        });
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().name());
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("message", diagnostic.message());
    if (diagnostic.span().isPresent()) {
      span(diagnostic.span().get(), json);
    }
    if (diagnostic.help().isPresent()) {
      json.writeStringField("help", diagnostic.help().get());
    }
    if (!diagnostic.related().isEmpty()) {
      json.writeArrayFieldStart("related");
      for (Related related : diagnostic.related()) {
        json.writeStartObject();
        json.writeStringField("message", related.message());
        span(related.span(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (diagnostic.fix().isPresent()) {
      fix(diagnostic.fix().get(), json);
    }
    json.writeEndObject();
  }

  private static void fix(Fix fix, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("fix");
    json.writeStringField("title", fix.title());
    json.writeStringField("certainty", fix.certainty().word());
    json.writeArrayFieldStart("edits");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      span(edit.span(), json);
      json.writeStringField("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void span(Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("span");
    json.writeStringField("file", span.file());
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    json.writeEndObject();
  }
}

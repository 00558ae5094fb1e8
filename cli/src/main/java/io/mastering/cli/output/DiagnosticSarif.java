package io.mastering.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
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
    if (diagnostic.fix().isPresent()) {
      json.writeArrayFieldStart("fixes");
      fix(diagnostic.fix().get(), json);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A change of one file or of several, each with its edits. */
  private static void fix(Fix fix, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text("description", fix.title(), json);
    json.writeArrayFieldStart("artifactChanges");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      artifact(edit.span(), json);
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      region("deletedRegion", edit.span(), json);
      text("insertedContent", edit.replacement(), json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
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
    artifact(span, json);
    region("region", span, json);
    json.writeEndObject();
  }

  private static void artifact(Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(span.file()));
    json.writeEndObject();
  }

  /** A path as the path of a URI: a relative one stays relative. */
  private static String uri(String file) {
    try {
      String path = new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
      return path.startsWith("/") ? "file://" + path : path;
    } catch (URISyntaxException noPath) {
      return file;
    }
  }

  private static void region(String field, Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    json.writeEndObject();
  }

  private static void text(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}

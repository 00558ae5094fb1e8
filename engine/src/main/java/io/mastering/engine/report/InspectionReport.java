package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.engine.snapshot.Inspection;
import io.mastering.model.identity.Gap;
import io.mastering.model.identity.UserStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Tells what a snapshot lacks and holds, as text or as {@code mastering/inspect/1}. */
public final class InspectionReport {
  private InspectionReport() {}

  public static String text(Inspection inspection) {
    StringBuilder out = new StringBuilder();
    line(out, inspection.gaps().isEmpty() ? "The snapshot lacks nothing." : "What it lacks");
    for (Gap gap : inspection.gaps()) {
      line(out, "  " + gap.what() + String.format(Locale.ROOT, " (%,d users)", gap.users()));
      line(out, "    to close it: " + gap.settle());
    }
    line(out, "");
    line(
        out,
        String.format(Locale.ROOT, "What it holds: %,d users", inspection.users())
            + (inspection.rejected() > 0 ? ", " + inspection.rejected() + " rejected lines" : "")
            + inspection.takenAt().map(at -> ", taken at " + at).orElse(""));
    inspection.statuses().forEach((status, users) -> line(out, count(users, status.name())));
    for (Inspection.SystemCount system : inspection.systems()) {
      String masters =
          system.masters().map(m -> m ? ", may master" : "").orElse(", may master: not shown");
      line(
          out,
          count(system.links(), (system.idp() ? "IdP " : "app ") + system.name())
              + " ("
              + system.status().orElse("status not shown")
              + masters
              + ")");
    }
    for (Inspection.TypeCount type : inspection.types()) {
      line(
          out,
          count(type.users(), "of user type " + type.title().orElse(type.type()))
              + " ("
              + type.attributes()
              + " attributes, "
              + type.overridden()
              + " overridden)");
    }
    return out.toString();
  }

  private static String count(long number, String what) {
    return String.format(Locale.ROOT, "  %,9d  %s", number, what);
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append('\n');
  }

  public static String json(Inspection inspection) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "mastering/inspect/1");
      if (inspection.name().isPresent()) {
        json.writeStringField("name", inspection.name().get());
      }
      json.writeNumberField("users", inspection.users());
      json.writeNumberField("rejected", inspection.rejected());
      json.writeArrayFieldStart("gaps");
      for (Gap gap : inspection.gaps()) {
        json.writeStartObject();
        json.writeStringField("what", gap.what());
        json.writeStringField("settle", gap.settle());
        json.writeNumberField("users", gap.users());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("statuses");
      for (Map.Entry<UserStatus, Long> status : inspection.statuses().entrySet()) {
        json.writeNumberField(status.getKey().name(), status.getValue());
      }
      json.writeEndObject();
      systems(json, inspection);
      json.writeEndObject();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return out.append('\n').toString();
  }

  private static void systems(JsonGenerator json, Inspection inspection) throws IOException {
    json.writeArrayFieldStart("systems");
    for (Inspection.SystemCount system : inspection.systems()) {
      json.writeStartObject();
      json.writeStringField(system.idp() ? "idp" : "app", system.name());
      json.writeStringField("id", system.id());
      json.writeNumberField("links", system.links());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

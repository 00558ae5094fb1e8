package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes what lies between two snapshots of a user, as {@code mastering/passage/1}. */
public final class PassageJson {
  private PassageJson() {}

  public static String of(Passage passage) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("schema", "mastering/passage/1");
      json.writeStringField("user", passage.user());
      json.writeStringField("masterBefore", passage.masterBefore());
      json.writeStringField("masterNow", passage.masterNow());
      json.writeStringField("ruleBefore", passage.ruleBefore());
      json.writeStringField("ruleNow", passage.ruleNow());
      DecisionJson.strings(json, "causes", passage.causes());
      changes(json, "owners", passage.owners());
      changes(json, "values", passage.values());
      json.writeEndObject();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return out.append('\n').toString();
  }

  private static void changes(JsonGenerator json, String name, List<Passage.Change> changes)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Passage.Change change : changes) {
      json.writeStartObject();
      json.writeStringField("attribute", change.attribute());
      json.writeStringField("before", change.before());
      json.writeStringField("now", change.now());
      if (!change.owner().isEmpty()) {
        json.writeStringField("owner", change.owner());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

package io.mastering.engine.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.engine.generate.SyntheticOrg.SyntheticApp;
import io.mastering.engine.generate.SyntheticOrg.SyntheticAttribute;
import java.io.IOException;

/** Writes the mappings of a synthetic org: every attribute, to and from every app that can. */
final class MappingsFile {
  private final SyntheticOrg org;
  private final JsonGenerator json;

  MappingsFile(SyntheticOrg org, JsonGenerator json) {
    this.org = org;
    this.json = json;
  }

  void write() throws IOException {
    json.writeStartArray();
    for (SyntheticApp app : org.apps()) {
      if (app.can(SyntheticOrg.PUSHES)) {
        json.writeStartObject();
        json.writeStringField("id", SyntheticOrg.id("prm", "to" + app.label()));
        user("source");
        app("target", app);
        properties("user.");
      }
      if (app.can(SyntheticOrg.MASTERS)) {
        json.writeStartObject();
        json.writeStringField("id", SyntheticOrg.id("prm", "from" + app.label()));
        app("source", app);
        user("target");
        properties("appuser.");
      }
    }
    json.writeEndArray();
  }

  private void user(String end) throws IOException {
    end(end, SyntheticOrg.USER_TYPE, "user", "user");
  }

  private void app(String end, SyntheticApp app) throws IOException {
    end(end, app.id(), app.name(), "appuser");
  }

  private void end(String end, String id, String name, String type) throws IOException {
    json.writeObjectFieldStart(end);
    json.writeStringField("id", id);
    json.writeStringField("name", name);
    json.writeStringField("type", type);
    json.writeEndObject();
  }

  private void properties(String from) throws IOException {
    json.writeObjectFieldStart("properties");
    for (SyntheticAttribute attribute : org.attributes()) {
      json.writeObjectFieldStart(attribute.name());
      json.writeStringField("expression", from + attribute.name());
      json.writeStringField("pushStatus", "PUSH");
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}

package io.mastering.engine.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.mastering.engine.generate.SyntheticOrg.SyntheticApp;
import io.mastering.engine.generate.SyntheticOrg.SyntheticAttribute;
import io.mastering.engine.generate.SyntheticOrg.SyntheticIdp;
import io.mastering.engine.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the settings of a synthetic org as Okta's API would return them. */
final class SettingsFiles {
  static final String AT = "2026-10-05T06:30:00.000Z";

  private final SyntheticOrg org;
  private final Path folder;

  SettingsFiles(SyntheticOrg org, Path folder) {
    this.org = org;
    this.folder = folder;
  }

  /** Writes one JSON file. */
  @FunctionalInterface
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  void write() throws IOException {
    file("org.json", SettingsFiles::org);
    file("apps.json", this::apps);
    file("idps.json", this::idps);
    file("schemas.json", this::schemas);
    file("mappings.json", json -> new MappingsFile(org, json).write());
  }

  private void file(String name, Content content) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    try (WholeFile file = WholeFile.at(folder.resolve(name))) {
      JsonGenerator json = new JsonFactory().createGenerator(file.stream());
      json.setPrettyPrinter(printer);
      content.write(json);
      json.writeRaw('\n');
      json.flush();
      file.commit();
    }
  }

  private static void org(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "mastering/snapshot/1");
    json.writeStringField("name", "Hub");
    json.writeStringField("takenAt", AT);
    json.writeBooleanField("jit", true);
    json.writeEndObject();
  }

  private void apps(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (SyntheticApp app : org.apps()) {
      json.writeStartObject();
      json.writeStringField("id", app.id());
      json.writeStringField("name", app.name());
      json.writeStringField("label", app.label());
      json.writeStringField("status", app.active() ? "ACTIVE" : "INACTIVE");
      json.writeStringField("lastUpdated", AT);
      json.writeFieldName("features");
      String[] features = app.features().toArray(new String[0]);
      json.writeArray(features, 0, features.length);
      if (app.signOnMode().isPresent()) {
        json.writeStringField("signOnMode", app.signOnMode().get());
      } else {
        json.writeNullField("signOnMode");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void idps(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (SyntheticIdp idp : org.idps()) {
      json.writeStartObject();
      json.writeStringField("id", idp.id());
      json.writeStringField("type", idp.kind());
      json.writeStringField("name", idp.name());
      json.writeStringField("status", "ACTIVE");
      json.writeObjectFieldStart("policy");
      json.writeObjectFieldStart("provisioning");
      json.writeStringField("action", "AUTO");
      json.writeBooleanField("profileMaster", idp.updates());
      json.writeEndObject();
      json.writeObjectFieldStart("accountLink");
      json.writeStringField("action", "AUTO");
      json.writeEndObject();
      json.writeObjectFieldStart("subject");
      json.writeStringField("matchType", "USERNAME");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void schemas(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart(SyntheticOrg.USER_TYPE);
    json.writeStringField("name", "user");
    json.writeStringField("title", "Everybody");
    json.writeObjectFieldStart("definitions");
    for (boolean custom : new boolean[] {false, true}) {
      json.writeObjectFieldStart(custom ? "custom" : "base");
      json.writeObjectFieldStart("properties");
      for (SyntheticAttribute attribute : org.attributes()) {
        if (attribute.custom() == custom) {
          attribute(json, attribute);
        }
      }
      json.writeEndObject();
      json.writeFieldName("required");
      String[] required = custom ? new String[0] : new String[] {"login", "email"};
      json.writeArray(required, 0, required.length);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void attribute(JsonGenerator json, SyntheticAttribute attribute) throws IOException {
    json.writeObjectFieldStart(attribute.name());
    json.writeStringField("type", "string");
    json.writeStringField("mutability", "READ_WRITE");
    json.writeArrayFieldStart("permissions");
    json.writeStartObject();
    json.writeStringField("principal", "SELF");
    json.writeStringField("action", "READ_ONLY");
    json.writeEndObject();
    json.writeEndArray();
    if (attribute.inheritance().equals("null")) {
      json.writeNullField("master");
    } else if (!attribute.inheritance().isEmpty()) {
      master(json, attribute);
    }
    json.writeEndObject();
  }

  private void master(JsonGenerator json, SyntheticAttribute attribute) throws IOException {
    json.writeObjectFieldStart("master");
    json.writeStringField("type", attribute.inheritance());
    if (!attribute.sources().isEmpty()) {
      json.writeArrayFieldStart("priority");
      for (String source : attribute.sources()) {
        json.writeStartObject();
        json.writeStringField("type", org.isIdp(source) ? "IDP" : "APP");
        json.writeStringField("value", org.idOf(source));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}

package io.mastering.stores;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Goes through lines of JSON, one object at a time. */
final class Lines {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** Takes a line, whose object has just begun. */
  @FunctionalInterface
  interface Line {
    void read(JsonParser object) throws IOException, SQLException;
  }

  /** Takes a member of an object, whose value stands before the reader. */
  @FunctionalInterface
  interface Member {
    void read(String name, JsonParser value) throws IOException;
  }

  private Lines() {}

  static void each(Path file, Line line) throws IOException, SQLException {
    try (JsonParser parser = JSON.createParser(Files.newInputStream(file))) {
      while (parser.nextToken() != null) {
        line.read(parser);
      }
    }
  }

  /** The members of the object that has just begun; what is not read of a value is passed over. */
  static void members(JsonParser object, Member member) throws IOException {
    while (object.nextToken() != JsonToken.END_OBJECT) {
      String name = object.currentName();
      JsonToken value = object.nextToken();
      member.read(name, object);
      if (object.currentToken() == value) {
        object.skipChildren();
      }
    }
  }

  /** The list of texts that has just begun. */
  static List<String> texts(JsonParser list) throws IOException {
    List<String> texts = new ArrayList<>();
    while (list.nextToken() != JsonToken.END_ARRAY) {
      texts.add(list.getText());
    }
    return texts;
  }

  /** The value that stands before the reader, as JSON. */
  static String json(JsonParser value) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.copyCurrentStructure(value);
    }
    return text.toString();
  }
}

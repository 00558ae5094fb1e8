package io.mastering.stores;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads how DuckDB writes a type. */
final class TypeText {
  private static final String STRUCT = "STRUCT(";
  private static final String MAP = "MAP(";

  private final String text;
  private int at;

  TypeText(String text) {
    this.text = text;
  }

  ColumnType type() {
    ColumnType type;
    if (text.startsWith(STRUCT, at)) {
      at += STRUCT.length();
      type = struct();
    } else if (text.startsWith(MAP, at)) {
      at += MAP.length();
      type();
      pass(", ");
      type = new ColumnType.MapOf(type());
      pass(")");
    } else {
      type = plain();
    }
    while (at < text.length() && text.charAt(at) == '[') {
      at = text.indexOf(']', at) + 1;
      type = new ColumnType.ListOf(type);
    }
    return type;
  }

  private ColumnType struct() {
    Map<String, ColumnType> members = new LinkedHashMap<>();
    while (text.charAt(at - 1) != ')') {
      String name = name();
      pass(" ");
      members.put(name, type());
      at += text.charAt(at) == ',' ? ", ".length() : 1;
    }
    return new ColumnType.StructOf(members);
  }

  private String name() {
    if (text.charAt(at) != '"') {
      int from = at;
      at = text.indexOf(' ', at);
      return text.substring(from, at);
    }
    StringBuilder name = new StringBuilder();
    for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
      name.append(text.charAt(at));
      at += text.charAt(at) == '"' ? 1 : 0;
    }
    at++;
    return name.toString();
  }

  /**
   * One or more words, perhaps with numbers in brackets: DECIMAL(9,2), TIMESTAMP WITH TIME ZONE.
   */
  private ColumnType plain() {
    int from = at;
    int open = 0;
    while (at < text.length() && (open > 0 || ",)[".indexOf(text.charAt(at)) < 0)) {
      open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    return new ColumnType.Plain(text.substring(from, at));
  }

  private void pass(String expected) {
    if (!text.startsWith(expected, at)) {
      throw new IllegalArgumentException("no type of DuckDB: " + text + " at " + at);
    }
    at += expected.length();
  }
}

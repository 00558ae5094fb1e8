package io.mastering.stores;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row as {@code COPY ... FROM STDIN} takes it, in its format of text. */
final class CopyRow {
  private final StringBuilder text = new StringBuilder();

  CopyRow add(String value) {
    if (text.length() > 0) {
      text.append('\t');
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c);
      }
    }
    return this;
  }

  CopyRow add(Optional<String> value) {
    if (value.isPresent()) {
      return add(value.get());
    }
    text.append(text.length() > 0 ? "\t" : "").append("\\N");
    return this;
  }

  CopyRow add(long value) {
    return add(Long.toString(value));
  }

  /** A list, as an array of text. */
  CopyRow add(List<String> values) {
    return add(
        values.stream()
            .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .collect(Collectors.joining(",", "{", "}")));
  }

  /** Whether it holds a character that PostgreSQL cannot keep. */
  boolean hasNul() {
    return text.indexOf("\0") >= 0;
  }

  @Override
  public String toString() {
    return text + "\n";
  }
}

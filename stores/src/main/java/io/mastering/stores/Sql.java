package io.mastering.stores;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of SQL: those that this module keeps as files, and values in them. */
final class Sql {
  private Sql() {}

  /** A text of this module, without its comments. */
  static String text(String name) {
    try (InputStream in = Sql.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("--"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The statements of a text of this module. */
  static List<String> statements(String name) {
    return Arrays.stream(text(name).split(";\\R?"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  /** A value as SQL writes it. */
  static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A file as SQL writes it; absolute, so that it is never taken for an address. */
  static String literal(Path file) {
    return literal(file.toAbsolutePath().normalize().toString());
  }

  /** A name as SQL writes it. */
  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}

package io.mastering.stores;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.mastering.engine.store.RunFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Fills the tables of a database of PostgreSQL with what lines tell; each goes over its lines. */
final class PostgresTables {
  private final Connection connection;

  PostgresTables(Connection connection) {
    this.connection = connection;
  }

  void run(RunFacts facts) throws SQLException {
    try (CopyTable table = CopyTable.of(connection, "run")) {
      table.add(
          new CopyRow()
              .add(facts.version())
              .add(facts.policy())
              .add(facts.snapshot())
              .add(facts.takenAt())
              .add(facts.users())
              .add(facts.rejected())
              .add(facts.situations())
              .add(facts.summary()));
      table.end();
    }
  }

  void decisions(Path lines) throws IOException, SQLException {
    try (CopyTable table = CopyTable.of(connection, "decisions")) {
      Lines.each(lines, line -> decision(line, table));
      table.end();
    }
  }

  private static void decision(JsonParser line, CopyTable table) throws IOException, SQLException {
    Map<String, String> words = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    List<Holding> master = new ArrayList<>();
    Lines.members(
        line,
        (name, value) -> {
          switch (name) {
            case "user", "situation" -> words.put(name, value.getText());
            case "master" -> master.add(Holding.read(value));
            case "assumes", "findings" -> lists.put(name, Lines.texts(value));
            default -> value.skipChildren();
          }
        });
    CopyRow row = new CopyRow().add(word(words, "user"));
    master.get(0).add(row);
    row.add(list(lists, "assumes")).add(list(lists, "findings"));
    table.add(row.add(word(words, "situation")));
  }

  void demands(Path lines) throws IOException, SQLException {
    try (CopyTable table = CopyTable.of(connection, "demands")) {
      Lines.each(
          lines,
          line -> {
            Map<String, String> words = new HashMap<>();
            List<Map<String, String>> demands = new ArrayList<>();
            Lines.members(
                line,
                (name, value) -> {
                  switch (name) {
                    case "user" -> words.put(name, value.getText());
                    case "demands" -> demands.addAll(objects(value));
                    default -> value.skipChildren();
                  }
                });
            for (Map<String, String> demand : demands) {
              table.add(
                  new CopyRow()
                      .add(word(words, "user"))
                      .add(word(demand, "demand"))
                      .add(word(demand, "line"))
                      .add(word(demand, "kept")));
            }
          });
      table.end();
    }
  }

  private static List<Map<String, String>> objects(JsonParser list) throws IOException {
    List<Map<String, String>> objects = new ArrayList<>();
    while (list.nextToken() != JsonToken.END_ARRAY) {
      Map<String, String> words = new HashMap<>();
      Lines.members(list, (name, value) -> words.put(name, value.getText()));
      objects.add(words);
    }
    return objects;
  }

  void situations(Path lines) throws IOException, SQLException {
    try (CopyTable table = CopyTable.of(connection, "situations")) {
      Lines.each(
          lines,
          line -> {
            Map<String, String> words = new HashMap<>();
            Map<String, List<String>> lists = new HashMap<>();
            Lines.members(
                line,
                (name, value) -> {
                  switch (name) {
                    case "situation" -> words.put(name, value.getText());
                    case "facts", "assumes" -> lists.put(name, Lines.texts(value));
                    case "derivation", "waysOut" -> words.put(name, Lines.json(value));
                    default -> value.skipChildren();
                  }
                });
            table.add(
                new CopyRow()
                    .add(word(words, "situation"))
                    .add(list(lists, "facts"))
                    .add(list(lists, "assumes"))
                    .add(Optional.of(words.getOrDefault("derivation", "[]")))
                    .add(word(words, "waysOut")));
          });
      table.end();
    }
  }

  void owners(Path lines) throws IOException, SQLException {
    ofSituations(
        lines,
        "owners",
        (owners, into) ->
            Lines.members(
                owners,
                (of, held) -> {
                  Holding holding = Holding.read(held);
                  into.add(row -> holding.add(row.add(of)));
                }));
  }

  void pushes(Path lines) throws IOException, SQLException {
    ofSituations(
        lines, "pushes", (pushes, into) -> pushesOf(pushes).forEach(push -> into.add(push::add)));
  }

  /** Reads a member of a situation: what each row of it adds to its situation and its number. */
  @FunctionalInterface
  private interface Cells {
    void read(JsonParser member, List<Consumer<CopyRow>> into) throws IOException;
  }

  /** Fills the table of what all users of a situation share, a row for each of several. */
  private void ofSituations(Path lines, String member, Cells cells)
      throws IOException, SQLException {
    try (CopyTable table = CopyTable.of(connection, "situation_" + member)) {
      Lines.each(
          lines,
          line -> {
            Map<String, String> words = new HashMap<>();
            List<Consumer<CopyRow>> rows = new ArrayList<>();
            Lines.members(
                line,
                (name, value) -> {
                  if (name.equals("situation")) {
                    words.put(name, value.getText());
                  } else if (name.equals(member)) {
                    cells.read(value, rows);
                  } else {
                    value.skipChildren();
                  }
                });
            int position = 0;
            for (Consumer<CopyRow> each : rows) {
              CopyRow row = new CopyRow().add(word(words, "situation")).add(++position);
              each.accept(row);
              table.add(row);
            }
          });
      table.end();
    }
  }

  private static List<PushLine> pushesOf(JsonParser list) throws IOException {
    List<PushLine> pushes = new ArrayList<>();
    while (list.nextToken() != JsonToken.END_ARRAY) {
      pushes.add(PushLine.read(list));
    }
    return pushes;
  }

  private static Optional<String> word(Map<String, String> words, String name) {
    return Optional.ofNullable(words.get(name));
  }

  private static List<String> list(Map<String, List<String>> lists, String name) {
    return lists.getOrDefault(name, List.of());
  }
}

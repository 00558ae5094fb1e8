package io.mastering.stores;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The type of a column, as DuckDB describes it, as far as it matters how its values are told. */
sealed interface ColumnType {

  /** Whether points in time are in it. */
  boolean hasTime();

  /**
   * The SQL that tells a value of this type.
   *
   * @param value the SQL that names the value
   * @param depth how many lists it is within
   */
  String told(String value, int depth);

  /** Reads a type such as {@code STRUCT(a VARCHAR, b TIMESTAMP[])[]}. */
  static ColumnType of(String text) {
    return new TypeText(text).type();
  }

  /** Text, a number, a point in time. */
  record Plain(String name) implements ColumnType {
    @Override
    public boolean hasTime() {
      return name.startsWith("TIMESTAMP");
    }

    @Override
    public String told(String value, int depth) {
      return hasTime() ? "strftime(" + value + ", '%Y-%m-%dT%H:%M:%S.%gZ')" : value;
    }
  }

  /** A list of values. */
  record ListOf(ColumnType element) implements ColumnType {
    @Override
    public boolean hasTime() {
      return element.hasTime();
    }

    @Override
    public String told(String value, int depth) {
      String each = "e" + depth;
      return hasTime()
          ? "[" + element.told(each, depth + 1) + " FOR " + each + " IN " + value + "]"
          : value;
    }
  }

  /** Values by name, whichever names there are. */
  record MapOf(ColumnType element) implements ColumnType {
    @Override
    public boolean hasTime() {
      return element.hasTime();
    }

    @Override
    public String told(String value, int depth) {
      String each = "e" + depth;
      return hasTime()
          ? "map_from_entries([{k: "
              + each
              + ".key, v: "
              + element.told(each + ".value", depth + 1)
              + "} FOR "
              + each
              + " IN map_entries("
              + value
              + ")])"
          : value;
    }
  }

  /** Values by name, always the same names. */
  record StructOf(Map<String, ColumnType> members) implements ColumnType {
    public StructOf {
      members = new LinkedHashMap<>(members);
    }

    @Override
    public boolean hasTime() {
      return members.values().stream().anyMatch(ColumnType::hasTime);
    }

    @Override
    public String told(String value, int depth) {
      if (!hasTime()) {
        return value;
      }
      String told =
          members.entrySet().stream()
              .map(
                  member ->
                      Sql.literal(member.getKey())
                          + ": "
                          + member
                              .getValue()
                              .told(
                                  "struct_extract("
                                      + value
                                      + ", "
                                      + Sql.literal(member.getKey())
                                      + ")",
                                  depth))
              .collect(Collectors.joining(", ", "{", "}"));
      return "CASE WHEN " + value + " IS NULL THEN NULL ELSE " + told + " END";
    }
  }
}

package io.mastering.stores;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables and views of a database, with what is said of each in the database itself. */
enum TableName {
  RUN("what was evaluated, and the summary as JSON"),
  DECISIONS("one row a user: master, owners, pushes, findings, demands, situation"),
  SITUATIONS("one row a situation: its facts and how it was decided"),
  OWNERS("one row a user and attribute: who owns it"),
  PUSHES("one row a user and push: what becomes of it, and why"),
  FINDINGS("one row a user and finding"),
  DEMANDS("one row a user and demand that does not hold for him");

  /**
   * What a comment of a table begins with that mastering has made, in this version of the tables.
   */
  static final String MARK = "mastering/tables/1: ";

  /** What it begins with in whatever version. */
  static final String ANY_MARK = "mastering/tables/";

  private final String holds;

  TableName(String holds) {
    this.holds = holds;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The comment by which the table is known again. */
  String comment() {
    return MARK + holds;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(TableName::word).toList();
  }
}

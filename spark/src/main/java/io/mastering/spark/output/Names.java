package io.mastering.spark.output;

/** The names of the files that a part writes. */
public final class Names {
  public static final String DECISIONS = "decisions.ndjson";
  public static final String ROWS = "decisions.parquet";
  public static final String SITUATIONS = "situations.ndjson";
  public static final String REJECTED = "rejected";
  public static final String IDS = "ids";
  public static final String SITUATION_NAMES = "situation-names";

  private Names() {}
}

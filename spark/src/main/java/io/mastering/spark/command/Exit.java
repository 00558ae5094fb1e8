package io.mastering.spark.command;

/** What the program tells the shell: the numbers of {@code mastering}. */
final class Exit {
  static final int FINE = 0;
  static final int NO = 1;
  static final int USAGE = 2;
  static final int POLICY = 3;
  static final int DATA = 4;

  private Exit() {}
}

package io.mastering.spark.encoding;

/** What a value begins with: its ordinal as one byte. */
enum Tag {
  /** UTF-8, after the number of its bytes. */
  TEXT,
  /** The number of a text that came before. */
  TEXT_AGAIN,
  INT,
  LONG,
  FALSE,
  TRUE,
  EMPTY,
  /** An optional value, which follows. */
  PRESENT,
  /** Their number, then the elements. */
  LIST,
  SET,
  /** Their number, then keys and values in turn. */
  MAP,
  /** The name of the class, then the name of the constant. */
  CONSTANT,
  /** The name of the class, then the components in their order. */
  RECORD,
  /** The number of a record that ended before. */
  RECORD_AGAIN;

  private static final Tag[] ALL = values();

  static Tag of(int code) {
    if (code < 0 || code >= ALL.length) {
      throw new IllegalArgumentException("no value begins with " + code);
    }
    return ALL[code];
  }
}

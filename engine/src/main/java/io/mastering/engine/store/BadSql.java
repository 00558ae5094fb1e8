package io.mastering.engine.store;

import java.util.List;

/** A question that the database does not understand, or may not answer. */
public final class BadSql extends StoreFailure {
  private static final long serialVersionUID = 1;

  private final transient List<String> excerpt;

  /**
   * @param excerpt the place in the SQL, as lines; empty when there is none
   */
  public BadSql(String sentence, List<String> excerpt, String help, Throwable cause) {
    super(sentence, help, cause);
    this.excerpt = List.copyOf(excerpt);
  }

  /** The place in the SQL, as lines. */
  public List<String> excerpt() {
    return excerpt;
  }
}

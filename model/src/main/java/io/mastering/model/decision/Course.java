package io.mastering.model.decision;

import java.util.List;

/** Whom a sign-in or an import is about, and so what it does if nothing stops it (J1 to J3, I1). */
public record Course(String write, Kind kind, Rule rule, List<Object> because)
    implements Conclusion {
  /** Whom it is about. */
  public enum Kind {
    LINKED_USER("a user who is linked already"),
    USER_TO_LINK("a user who is to be linked"),
    NEW_USER("a new user");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  @Override
  public String sentence() {
    return write + " is about " + kind.words;
  }
}

package io.mastering.model.situation;

/** A change of status that the API or an admin asks for (L6). */
public record Transition(String write, Kind kind) implements Fact {
  /** What is asked for. */
  public enum Kind {
    ACTIVATE,
    DEACTIVATE,
    SUSPEND,
    UNSUSPEND,
    UNLOCK,
    DELETE
  }

  @Override
  public String sentence() {
    return write + " asks to " + kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}

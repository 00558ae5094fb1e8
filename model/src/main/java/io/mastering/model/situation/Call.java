package io.mastering.model.situation;

import java.util.Locale;

/** What a caller that pushes into the org wants to do (P4). */
public record Call(String write, Action action) implements Fact {
  /** What it wants. */
  public enum Action {
    CREATE,
    UPDATE,
    DEACTIVATE
  }

  @Override
  public String sentence() {
    return write + " asks to " + action.name().toLowerCase(Locale.ROOT) + " a user";
  }
}

package io.mastering.model.policy;

import java.util.List;

/**
 * Where the value of an attribute comes from.
 *
 * @param sources the list of an override, in order; empty for the other modes
 */
public record Inheritance(Mode mode, List<String> sources) {
  public static final Inheritance FROM_MASTER = new Inheritance(Mode.FROM_MASTER, List.of());
  public static final Inheritance FROM_OKTA = new Inheritance(Mode.FROM_OKTA, List.of());

  /** The three modes of the console, with their API words. */
  public enum Mode {
    /** PROFILE_MASTER, the default. */
    FROM_MASTER,
    /** OKTA. */
    FROM_OKTA,
    /** OVERRIDE. */
    OVERRIDE
  }

  public Inheritance {
    sources = List.copyOf(sources);
  }
}

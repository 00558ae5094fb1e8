package io.mastering.model.decision;

import java.util.List;

/**
 * What a write does to the user and his links, for the engine to apply.
 *
 * @param about the system that it concerns; for a change of status or order, who brings it about
 */
public record Effect(String write, Kind kind, String about, Rule rule, List<Object> because)
    implements Conclusion {
  /** What is done. */
  public enum Kind {
    CREATE_USER("makes the user"),
    LINK("links the user"),
    MARK("marks the link as updated by sign-in"),
    UNLINK("takes the link away, with its mark"),
    UNLINK_ALL("takes every link away"),
    BECOME_ACTIVE("makes the user ACTIVE"),
    BECOME_PROVISIONED("makes the user PROVISIONED"),
    BECOME_SUSPENDED("makes the user SUSPENDED"),
    BECOME_DEPROVISIONED("makes the user DEPROVISIONED"),
    DELETE_USER("deletes the user"),
    /** The sent values stay on the link, whatever becomes of the Okta profile. */
    KEEP_VALUES("keeps the values sent on the link"),
    /** On the new state, ask which of the values sent are written. */
    WRITE_VALUES("writes the values that it owns then"),
    /** On the new state, ask which of the values sent the new user gets. */
    WRITE_FIRST_VALUES("writes the first values"),
    /** The record is gone from the source: ask what its end does. */
    END_RECORD("ends the record"),
    NEW_ORDER_NOW("decides by the new order at once"),
    NEW_ORDER_AT_NEXT_WRITE("decides by the old order until the next write");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  @Override
  public String sentence() {
    return write + " " + kind.words + " (" + about + ")";
  }
}

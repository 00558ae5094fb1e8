package io.mastering.engine.coverage;

import io.mastering.model.diagnostic.Span;

/**
 * A part of a policy that cases can need: a statement, or one side of a condition.
 *
 * @param words the part as a reader would call it
 */
public record Part(Kind kind, String words, Span span) {
  /** What there is, and what it takes to be needed. */
  public enum Kind {
    SYSTEM("no user is linked to it, and no write comes from it or goes to it"),
    INBOUND("it writes nothing"),
    PRIORITY("no two candidates meet under it"),
    ATTRIBUTE("no write sends it and no expectation asks for it while the statement holds"),
    CUSTOM_ATTRIBUTE("no write sends it and no expectation asks for it"),
    MATCHING("no record is imported that still has to find its user"),
    SAFEGUARD("no record is missing from an import"),
    ASSUMPTION("nothing leans on it"),
    HOLDS("there is no user for whom the condition holds"),
    FAILS("there is no user for whom the condition does not hold");

    private final String lack;

    Kind(String lack) {
      this.lack = lack;
    }

    /** Why a part of this kind is not needed, as a clause. */
    public String lack() {
      return lack;
    }

    /** One of the two sides of a condition; else a statement. */
    public boolean isSide() {
      return this == HOLDS || this == FAILS;
    }
  }

  /** What tells it from all other parts. */
  Key key() {
    return new Key(kind, span);
  }

  /** A kind of part at a place. */
  record Key(Kind kind, Span span) {}
}

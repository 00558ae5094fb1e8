package io.mastering.dsl.parse;

/**
 * A word, a sign or a comment of a text, with what its layout depends on.
 *
 * @param text as it is written; a comment without the blanks at its end
 * @param gap how many line ends stand before it: none, one, or more where lines are empty
 */
public record Piece(Sort sort, String text, Role role, int gap) {

  /** What a piece is to its neighbours. */
  public enum Sort {
    WORD,
    COMMA,
    COLON,
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    OPENING_BRACE,
    CLOSING_BRACE,
    /** The head of a table together with its brace. */
    TABLE,
    BAR,
    END_OF_ROW,
    COMMENT
  }

  /** What a piece is in its statement. */
  public enum Role {
    /** Begins a statement, a declaration, a fact, a record, a step or a further part of a step. */
    FIRST,
    /** Joins what follows to what stands before: a long line may be broken before it. */
    JOINT,
    /** Begins the reason of a demand. */
    REASON,
    /** Opens a block that never stands on one line. */
    TALL,
    NONE
  }

  /** Whether it stands on the line of the piece before it. */
  public boolean isOnTheLineBefore() {
    return gap == 0;
  }

  /** Whether an empty line stands before it. */
  public boolean followsAnEmptyLine() {
    return gap > 1;
  }

  /** Whether both say the same, wherever they stand. */
  public boolean saysTheSameAs(Piece other) {
    return sort == other.sort && role == other.role && text.equals(other.text);
  }
}

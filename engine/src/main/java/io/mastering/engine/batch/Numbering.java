package io.mastering.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Numbers for {@link Counts}, and the pieces that have one. Thread-safe. */
final class Numbering {
  private final List<Piece> kept = new ArrayList<>();
  private int next;

  synchronized int next() {
    return next++;
  }

  /**
   * Makes a piece.
   *
   * @param room whether it is kept: otherwise it has no number
   */
  synchronized <P extends Piece> P piece(boolean room, IntFunction<P> make) {
    if (!room) {
      return make.apply(-1);
    }
    P piece = make.apply(next++);
    kept.add(piece);
    return piece;
  }

  /** All pieces that are kept, in the order in which they were made. */
  synchronized List<Piece> kept() {
    return List.copyOf(kept);
  }
}

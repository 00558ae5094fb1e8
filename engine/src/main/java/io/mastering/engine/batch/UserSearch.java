package io.mastering.engine.batch;

import io.mastering.engine.findings.AboutUser;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is searched in users about whom the same was decided, and what was found of them so far.
 * Thread-safe.
 */
final class UserSearch {
  final AboutUser about;

  /** Tells of most of them that nothing is found in their values. */
  final Evenness even;

  /** Equal for equal sign-ins, but for links; negative when none is told. */
  final int signsIn;

  /** What is found without links. */
  final Piece.OfFindings alone;

  private volatile Piece.@Nullable OfFindings[] pushed = new Piece.@Nullable OfFindings[0];

  UserSearch(AboutUser about, Evenness even, int signsIn, Piece.OfFindings alone) {
    this.about = about;
    this.even = even;
    this.signsIn = signsIn;
    this.alone = alone;
  }

  /**
   * What is found of a push that leaves; null when nobody has looked.
   *
   * @param push its number
   */
  Piece.@Nullable OfFindings pushed(int push) {
    Piece.@Nullable OfFindings[] known = pushed;
    return push < known.length ? known[push] : null;
  }

  synchronized Piece.OfFindings keep(int push, Piece.OfFindings found) {
    Piece.@Nullable OfFindings[] more = Arrays.copyOf(pushed, Math.max(push + 1, pushed.length));
    more[push] = found;
    pushed = more;
    return found;
  }
}

package io.mastering.engine.batch;

import io.mastering.engine.findings.AboutLink;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What is searched in links that are alike, and what was found of them so far. Thread-safe. */
final class LinkSearch {
  final AboutLink about;

  /** The numbers of the pushes that leave along them. */
  final int[] pushes;

  /** Equal for links that say the same of who knows the user; negative when they say nothing. */
  final int knows;

  private final AtomicReferenceArray<Piece.@Nullable OfFindings> found =
      new AtomicReferenceArray<>(2);

  LinkSearch(AboutLink about, int[] pushes, int knows) {
    this.about = about;
    this.pushes = pushes;
    this.knows = knows;
  }

  /**
   * What is found of them; null when nobody has looked.
   *
   * @param deactivated whether an app can deactivate the user
   */
  Piece.@Nullable OfFindings found(boolean deactivated) {
    return found.get(deactivated ? 1 : 0);
  }

  Piece.OfFindings keep(boolean deactivated, Piece.OfFindings of) {
    found.set(deactivated ? 1 : 0, of);
    return of;
  }
}

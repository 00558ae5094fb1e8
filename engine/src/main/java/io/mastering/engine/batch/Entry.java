package io.mastering.engine.batch;

import java.util.List;
import java.util.Optional;

/**
 * What is known of all users with one key.
 *
 * @param number its number in {@link Counts}; negative for one that is not kept
 * @param tail what their lines say after the user's id
 * @param pieces what they count for
 * @param search what is searched in each of them; absent when nobody asked for findings
 * @param row what their rows of CSV say; absent when nobody wants them
 * @param derivation the line of the situation; empty when nobody wants it
 */
record Entry(
    int number,
    SituationName name,
    byte[] tail,
    List<Piece> pieces,
    Optional<Searching> search,
    Optional<Row> row,
    byte[] derivation) {

  /** The part of the entry that is about the user himself. */
  Piece.OfUser ofUser() {
    return (Piece.OfUser) pieces.get(0);
  }
}

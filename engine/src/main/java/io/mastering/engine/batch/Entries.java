package io.mastering.engine.batch;

import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.model.identity.User;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what is known of a drafted user, else has it decided. One worker's. */
final class Entries {
  private static final byte[] NOTHING = {};
  private static final byte[] SITUATION = ",\"situation\":\"".getBytes(StandardCharsets.US_ASCII);

  private final Deciding deciding;
  private final Draft draft;
  private final boolean tells;
  private final Optional<Rows> rows;
  private final Composition composition;
  private final Naming naming;
  private final Optional<Finder> finder;
  private final Out out = new Out();

  /**
   * @param tells whether situations are told with their derivation
   * @param rows makes rows of CSV; absent when nobody wants them
   */
  Entries(
      Deciding deciding,
      Draft draft,
      boolean tells,
      Optional<Rows> rows,
      Composition composition,
      Naming naming,
      Optional<Finder> finder) {
    this.deciding = deciding;
    this.draft = draft;
    this.tells = tells;
    this.rows = rows;
    this.composition = composition;
    this.naming = naming;
    this.finder = finder;
  }

  /** The entry of the drafted user. */
  Entry of(Supplier<User> user, Done done) throws UnfitSnapshot {
    long hash = Keys.hash(draft.key, draft.length);
    Entry known = deciding.table().find(draft.key, draft.length, hash);
    if (known != null) {
      return known;
    }
    SituationName name = naming.name(draft);
    done.name(name);
    int number = deciding.table().hasRoom() ? deciding.nextNumber() : -1;
    Entry made =
        tells || deciding.looksAtAll()
            ? deciding.whole(user.get(), name, number, tells, rows, finder)
            : composed(user, name, number);
    if (number < 0) {
      return made;
    }
    deciding.register(made);
    return deciding.table().keep(draft.key, draft.length, hash, made);
  }

  private Entry composed(Supplier<User> user, SituationName name, int number) throws UnfitSnapshot {
    List<Piece> pieces = composition.compose(user);
    Optional<Searching> search =
        finder.map(of -> of.find((Piece.OfUser) pieces.get(0), composition.links(), pieces));
    return new Entry(
        number,
        name,
        tail(out, pieces, NOTHING, name),
        pieces,
        search,
        rows.map(r -> r.row(pieces, List.of(), name)),
        NOTHING);
  }

  /** What lines say after the user's id, put together from pieces. */
  static byte[] tail(Out out, List<Piece> pieces, byte[] demands, SituationName name) {
    out.clear();
    out.add('"');
    out.add(',');
    Piece.OfUser user = (Piece.OfUser) pieces.get(0);
    out.add(user.head);
    boolean more = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.OfLink link) {
        separate(out, more);
        out.add(link.pushes);
        more = true;
      } else if (piece instanceof Piece.OfGrounds grounds) {
        if (user.inbound.length > 0) {
          separate(out, more);
          out.add(user.inbound);
        }
        out.add(']');
        out.add(grounds.bytes);
      }
    }
    out.add(demands);
    out.add(SITUATION);
    out.add(name.bytes());
    out.add('"');
    return out.copy();
  }

  private static void separate(Out out, boolean more) {
    if (more) {
      out.add(',');
    }
  }
}

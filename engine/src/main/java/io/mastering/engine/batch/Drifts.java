package io.mastering.engine.batch;

import io.mastering.engine.snapshot.UserScan;
import io.mastering.model.identity.User;
import java.util.function.Supplier;

/**
 * What is found in the values of users whose owners hold other ones than Okta, by who owns what and
 * by which values are others. One worker's; what is known is shared.
 */
final class Drifts {
  private final Keys<Piece.OfValues> known;
  private final Search search;
  private byte[] key = new byte[64];

  /** Searches the values of one user. */
  interface Search {
    /** A piece for what is found. */
    Piece.OfValues of(Entry entry, User user);
  }

  Drifts(Keys<Piece.OfValues> known, Search search) {
    this.known = known;
    this.search = search;
  }

  /** What is found of the user that was scanned last and drafted. */
  Piece.OfValues of(Entry entry, Draft draft, UserScan scan, Supplier<User> user) {
    int owners = entry.ofUser().number;
    if (owners < 0) {
      return search.of(entry, user.get());
    }
    Evenness even = entry.search().orElseThrow().user().even;
    room(Integer.BYTES + even.mostBytes(draft));
    key[0] = (byte) (owners >>> 24);
    key[1] = (byte) (owners >>> 16);
    key[2] = (byte) (owners >>> 8);
    key[3] = (byte) owners;
    int length = even.states(draft, scan, key, Integer.BYTES);
    long hash = Keys.hash(key, length);
    Piece.OfValues found = known.find(key, length, hash);
    return found != null ? found : known.keep(key, length, hash, search.of(entry, user.get()));
  }

  private void room(int bytes) {
    if (key.length < bytes) {
      key = new byte[bytes * 2];
    }
  }
}

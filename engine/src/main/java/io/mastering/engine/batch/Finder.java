package io.mastering.engine.batch;

import io.mastering.engine.batch.Searches.OfSignIn;
import io.mastering.engine.report.LockOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what is found of a user from what was found of his parts in others. One worker's;
 * what is found is shared.
 */
final class Finder {
  /** Sign-ins that are kept. */
  private static final int KEPT = 1 << 16;

  private final Searches searches;
  private final Keys<OfSignIn> signIns;
  private final Map<Long, Piece.OfKinds> ofKinds = new HashMap<>();
  private final List<Piece.OfFindings> found = new ArrayList<>();
  private byte[] key = new byte[64];

  /** What all workers share. */
  static Keys<OfSignIn> signIns() {
    return new Keys<>(KEPT);
  }

  Finder(Searches searches, Keys<OfSignIn> signIns) {
    this.searches = searches;
    this.signIns = signIns;
  }

  /**
   * Adds the pieces of what is found of a user.
   *
   * @param links all of his, also those without pushes
   */
  Searching find(Piece.OfUser piece, List<Piece.OfLink> links, List<Piece> pieces) {
    UserSearch user = piece.search.orElseThrow();
    List<LinkSearch> searched = new ArrayList<>(links.size());
    found.clear();
    keep(user.alone);
    for (Piece.OfLink each : links) {
      LinkSearch link = each.search.orElseThrow();
      searched.add(link);
      keep(searches.of(user, link));
      for (int push = 0; push < link.pushes.length; push++) {
        keep(searches.of(user, link, push));
      }
    }
    if (user.signsIn >= 0) {
      OfSignIn signIn = signIn(user, searched);
      keep(signIn.found());
      signIn.lockOut().ifPresent(provider -> pieces.add(searches.lockOuts(piece, provider)));
    }
    if (piece.isOktas) {
      lockedOut(links).ifPresent(pieces::add);
    }
    pieces.addAll(found);
    Piece.OfKinds kinds = kinds();
    if (!found.isEmpty()) {
      pieces.add(kinds);
    }
    return new Searching(user, searched, kinds);
  }

  private Optional<Piece.OfLockOuts> lockedOut(List<Piece.OfLink> links) {
    List<LockOut> sources = links.stream().flatMap(link -> link.lockedOut.stream()).toList();
    return sources.isEmpty() ? Optional.empty() : Optional.of(searches.lockOuts(sources));
  }

  private void keep(Piece.OfFindings piece) {
    if (!piece.found.isEmpty()) {
      found.add(piece);
    }
  }

  private Piece.OfKinds kinds() {
    long bits = 0;
    for (Piece.OfFindings piece : found) {
      bits |= piece.kinds;
    }
    Piece.OfKinds known = ofKinds.get(bits);
    if (known == null) {
      known = searches.kinds(bits, found);
      ofKinds.put(bits, known);
    }
    return known;
  }

  private OfSignIn signIn(UserSearch user, List<LinkSearch> links) {
    int length = key(user, links);
    long hash = Keys.hash(key, length);
    OfSignIn known = signIns.find(key, length, hash);
    return known != null ? known : signIns.keep(key, length, hash, searches.signIn(user, links));
  }

  private int key(UserSearch user, List<LinkSearch> links) {
    int room = Integer.BYTES * (links.size() + 1);
    if (key.length < room) {
      key = new byte[room * 2];
    }
    int at = put(0, user.signsIn);
    for (LinkSearch link : links) {
      if (link.knows >= 0) {
        at = put(at, link.knows);
      }
    }
    return at;
  }

  private int put(int at, int number) {
    key[at] = (byte) (number >>> 24);
    key[at + 1] = (byte) (number >>> 16);
    key[at + 2] = (byte) (number >>> 8);
    key[at + 3] = (byte) number;
    return at + Integer.BYTES;
  }
}

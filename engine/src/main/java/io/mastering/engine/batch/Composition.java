package io.mastering.engine.batch;

import io.mastering.engine.batch.Pieces.Decided;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.model.identity.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds the pieces of a decision by the parts of a draft: a user whose situation nobody had before
 * consists of links and holders that others had. One worker's; what is found is shared.
 */
final class Composition {
  private static final int KEPT = 1 << 16;

  private final Pieces pieces;
  private final Shared shared;
  private final Draft draft;
  private byte[] part = new byte[64];
  private final List<Piece.OfLink> links = new ArrayList<>();
  private final List<Piece.OfLink> pushes = new ArrayList<>();
  private final Map<Long, Piece.OfGrounds> grounds = new HashMap<>();

  /** What all workers found. */
  static final class Shared {
    private final Keys<Piece.OfLink> links = new Keys<>(KEPT);
    private final Keys<Piece.OfUser> users = new Keys<>(KEPT);
  }

  Composition(Pieces pieces, Shared shared, Draft draft) {
    this.pieces = pieces;
    this.shared = shared;
    this.draft = draft;
  }

  /** Finds the pieces, the user's own first. Valid until the next call. */
  List<Piece> compose(Supplier<User> user) throws UnfitSnapshot {
    links.clear();
    Piece.OfUser ofUser = draft.showsLinks && findLinks() ? user() : null;
    if (ofUser == null) {
      ofUser = decide(user.get());
    }
    pushes.clear();
    for (int i = 0; i < links.size(); i++) {
      Piece.OfLink link = links.get(i);
      if (link.pushes.length > 0) {
        pushes.add(link);
      }
    }
    sortPushes();
    List<Piece> all = new ArrayList<>(pushes.size() + 8);
    all.add(ofUser);
    all.addAll(pushes);
    all.add(grounds(ofUser));
    return all;
  }

  /** What nothing is open in leans on assumptions only: then their bits tell it. */
  private Piece.OfGrounds grounds(Piece.OfUser ofUser) {
    long leans = ofUser.leans;
    boolean isOpen = ofUser.isOpen;
    for (int i = 0; i < links.size(); i++) {
      Piece.OfLink link = links.get(i);
      leans |= link.leans;
      isOpen |= link.isOpen;
    }
    if (isOpen) {
      return pieces.grounds(ofUser, links);
    }
    Piece.OfGrounds known = grounds.get(leans);
    if (known == null) {
      known = pieces.grounds(ofUser, links);
      grounds.put(leans, known);
    }
    return known;
  }

  /** They are few, and mostly in order. */
  private void sortPushes() {
    for (int i = 1; i < pushes.size(); i++) {
      Piece.OfLink moved = pushes.get(i);
      int at = i - 1;
      while (at >= 0 && pushes.get(at).place > moved.place) {
        pushes.set(at + 1, pushes.get(at));
        at--;
      }
      pushes.set(at + 1, moved);
    }
  }

  /** The pieces of all links of the user who was composed last. */
  List<Piece.OfLink> links() {
    return links;
  }

  private boolean findLinks() {
    for (int i = 0; i < draft.count; i++) {
      int length = linkKey(i);
      Piece.OfLink known = shared.links.find(part, length, Keys.hash(part, length));
      if (known == null) {
        return false;
      }
      links.add(known);
    }
    return true;
  }

  private int linkKey(int place) {
    room(draft.longestCore() + 3);
    int at = draft.core(part);
    part[at] = (byte) draft.code(place);
    part[at + 1] = (byte) (draft.system(place) >>> 8);
    part[at + 2] = (byte) draft.system(place);
    return at + 3;
  }

  private Piece.@org.jspecify.annotations.Nullable OfUser user() {
    int length = userKey();
    return shared.users.find(part, length, Keys.hash(part, length));
  }

  /** Holders depend on what is concluded of links, and on the values of candidates. */
  private int userKey() {
    room(draft.longestCore() + 2 + 4 * draft.count + draft.toldFrom[draft.count]);
    int at = draft.core(part);
    part[at++] = (byte) (draft.provider >>> 8);
    part[at++] = (byte) draft.provider;
    for (int i = 0; i < draft.count; i++) {
      int number = links.get(i).part.number();
      if (number >= 0) {
        part[at++] = (byte) (number >>> 24);
        part[at++] = (byte) (number >>> 16);
        part[at++] = (byte) (number >>> 8);
        part[at++] = (byte) number;
        at = draft.putTold(part, at, i);
      }
    }
    return at;
  }

  private Piece.OfUser decide(User user) throws UnfitSnapshot {
    Decided decided = pieces.decide(user);
    links.clear();
    links.addAll(decided.links());
    if (!draft.showsLinks) {
      return decided.user();
    }
    for (int i = 0; i < draft.count; i++) {
      int length = linkKey(i);
      shared.links.keep(part, length, Keys.hash(part, length), links.get(i));
    }
    int length = userKey();
    return shared.users.keep(part, length, Keys.hash(part, length), decided.user());
  }

  private void room(int bytes) {
    if (part.length < bytes) {
      part = new byte[bytes * 2];
    }
  }
}

package io.mastering.engine.batch;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.decide.StagedDecider.LinkPart;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Situation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Has situations decided by the rules, and keeps the pieces that decisions consist of. Shared. */
final class Pieces {
  /** Pieces of a kind that are kept. */
  private static final int KEPT = 1 << 16;

  private final Situator situator;
  private final StagedDecider decider;
  private final Numbering numbering;
  private final Optional<Searches> searches;
  private final Map<LinkPart, Piece.OfLink> links = new IdentityHashMap<>();
  private final Map<Decision, Piece.OfUser> users = new IdentityHashMap<>();
  private final Map<Grounds, Piece.OfGrounds> grounds = new ConcurrentHashMap<>();

  /** What a decision leans on or waits for. */
  private record Grounds(Set<Assumption> assumes, Set<String> settlers) {}

  /**
   * A situation that the rules decided.
   *
   * @param links in the order of their systems
   */
  record Decided(
      Situation situation,
      StagedDecider.Parts parts,
      Piece.OfUser user,
      List<Piece.OfLink> links) {}

  Pieces(
      Situator situator, StagedDecider decider, Numbering numbering, Optional<Searches> searches) {
    this.situator = situator;
    this.decider = decider;
    this.numbering = numbering;
    this.searches = searches;
  }

  /** Has the rules decide about a user. */
  synchronized Decided decide(User user) throws UnfitSnapshot {
    Situation situation = situation(user);
    StagedDecider.Parts parts = decider.parts(situation);
    List<Piece.OfLink> ofLinks = new ArrayList<>();
    for (LinkPart part : parts.links()) {
      ofLinks.add(link(situation, part));
    }
    return new Decided(situation, parts, user(situation, parts.user()), ofLinks);
  }

  private Situation situation(User user) throws UnfitSnapshot {
    var situated = situator.situate(user);
    if (situated.situation().isEmpty()) {
      throw new UnfitSnapshot(
          Diagnostic.of(
              Code.MST902,
              "The user " + user.id() + " cannot be placed: " + situated.objection().orElseThrow(),
              "Take apps.json, idps.json and users.ndjson from the same org at the same time."));
    }
    return situated.situation().get();
  }

  private Piece.OfLink link(Situation situation, LinkPart part) {
    Piece.OfLink known = links.get(part);
    if (known != null) {
      return known;
    }
    int place = part.pushes().stream().mapToInt(decider::place).min().orElse(Integer.MAX_VALUE);
    Optional<LinkSearch> search =
        searches.map(of -> of.link(situation, part.code(), part.pushes()));
    boolean room = links.size() < KEPT;
    Piece.OfLink piece =
        numbering.piece(room, number -> new Piece.OfLink(number, part, place, search));
    if (room) {
      links.put(part, piece);
    }
    return piece;
  }

  private Piece.OfUser user(Situation situation, Decision decision) {
    Piece.OfUser known = users.get(decision);
    if (known != null) {
      return known;
    }
    Optional<UserSearch> search = searches.map(of -> of.user(situation, decision));
    boolean room = users.size() < KEPT;
    Piece.OfUser piece =
        numbering.piece(room, number -> new Piece.OfUser(number, decision, search));
    if (room) {
      users.put(decision, piece);
    }
    return piece;
  }

  /** All that the pieces of a decision lean on or wait for. */
  Piece.OfGrounds grounds(Piece.OfUser user, List<Piece.OfLink> ofLinks) {
    Set<Assumption> assumes = EnumSet.noneOf(Assumption.class);
    assumes.addAll(user.assumes);
    Set<String> settlers = user.settlers;
    for (Piece.OfLink link : ofLinks) {
      assumes.addAll(link.assumes);
      if (!link.settlers.isEmpty()) {
        settlers = new TreeSet<>(settlers);
        settlers.addAll(link.settlers);
      }
    }
    Grounds all = new Grounds(assumes, settlers);
    Piece.OfGrounds known = grounds.get(all);
    return known != null ? known : ground(all);
  }

  private synchronized Piece.OfGrounds ground(Grounds all) {
    Piece.OfGrounds known = grounds.get(all);
    if (known != null) {
      return known;
    }
    boolean room = grounds.size() < KEPT;
    Piece.OfGrounds piece =
        numbering.piece(room, number -> new Piece.OfGrounds(number, all.assumes(), all.settlers()));
    if (room) {
      grounds.put(all, piece);
    }
    return piece;
  }

  /** Puts a decision together. */
  synchronized Decision whole(Decided decided) {
    return decider.whole(decided.parts());
  }
}

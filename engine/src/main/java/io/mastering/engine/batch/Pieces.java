package io.mastering.engine.batch;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.decide.StagedDecider.LinkPart;
import io.mastering.engine.findings.Found;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Has situations decided by the rules, and keeps the pieces that decisions consist of. Shared. */
final class Pieces {
  /** Pieces of a kind that are kept. */
  private static final int KEPT = 1 << 16;

  private final Situator situator;
  private final StagedDecider decider;
  private final AtomicInteger numbers;
  private final Map<LinkPart, Piece.OfLink> links = new IdentityHashMap<>();
  private final Map<Decision, Piece.OfUser> users = new IdentityHashMap<>();
  private final Map<Grounds, Piece.OfGrounds> grounds = new ConcurrentHashMap<>();
  private final List<Piece> kept = new ArrayList<>();
  private int drifts;

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

  Pieces(Situator situator, StagedDecider decider, AtomicInteger numbers) {
    this.situator = situator;
    this.decider = decider;
    this.numbers = numbers;
  }

  /** Has the rules decide about a user. */
  synchronized Decided decide(User user) throws UnfitSnapshot {
    Situation situation = situation(user);
    StagedDecider.Parts parts = decider.parts(situation);
    List<Piece.OfLink> ofLinks = new ArrayList<>();
    for (LinkPart part : parts.links()) {
      ofLinks.add(link(part));
    }
    return new Decided(situation, parts, user(parts.user()), ofLinks);
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

  private Piece.OfLink link(LinkPart part) {
    Piece.OfLink known = links.get(part);
    if (known != null) {
      return known;
    }
    int place = part.pushes().stream().mapToInt(decider::place).min().orElse(Integer.MAX_VALUE);
    if (links.size() >= KEPT) {
      return new Piece.OfLink(-1, part, place);
    }
    Piece.OfLink piece = new Piece.OfLink(numbers.getAndIncrement(), part, place);
    links.put(part, piece);
    kept.add(piece);
    return piece;
  }

  private Piece.OfUser user(Decision decision) {
    Piece.OfUser known = users.get(decision);
    if (known != null) {
      return known;
    }
    if (users.size() >= KEPT) {
      return new Piece.OfUser(-1, decision);
    }
    Piece.OfUser piece = new Piece.OfUser(numbers.getAndIncrement(), decision);
    users.put(decision, piece);
    kept.add(piece);
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
    if (grounds.size() >= KEPT) {
      return new Piece.OfGrounds(-1, all.assumes(), all.settlers());
    }
    Piece.OfGrounds piece =
        new Piece.OfGrounds(numbers.getAndIncrement(), all.assumes(), all.settlers());
    grounds.put(all, piece);
    kept.add(piece);
    return piece;
  }

  /** A piece for what is found in values. */
  synchronized Piece.OfFindings findings(List<Found> found) {
    if (drifts >= KEPT) {
      return new Piece.OfFindings(-1, List.of(), found, List.of());
    }
    drifts++;
    Piece.OfFindings piece =
        new Piece.OfFindings(numbers.getAndIncrement(), List.of(), found, List.of());
    kept.add(piece);
    return piece;
  }

  /** Puts a decision together. */
  synchronized Decision whole(Decided decided) {
    return decider.whole(decided.parts());
  }

  /** All pieces that are kept. */
  synchronized List<Piece> kept() {
    return List.copyOf(kept);
  }
}

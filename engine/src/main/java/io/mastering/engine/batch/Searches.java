package io.mastering.engine.batch;

import io.mastering.engine.findings.AboutLink;
import io.mastering.engine.findings.AboutUser;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.SignIn;
import io.mastering.engine.report.FoundKinds;
import io.mastering.engine.report.LockOut;
import io.mastering.engine.situate.OwnedValues;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has the rules look for findings, and keeps the pieces that come of it: of users without their
 * links, of links, of pushes along them, of sign-ins. Thread-safe.
 */
final class Searches {
  /** Pieces of a kind that are kept. */
  private static final int KEPT = 1 << 16;

  private final FindingSearch search;
  private final Plan plan;
  private final SituationFacts facts;
  private final Numbering numbering;
  private final OwnedValues owned;
  private final FoundKinds kinds = new FoundKinds();
  private final Piece.OfFindings nothing = new Piece.OfFindings(-1, List.of(), 0);
  private final Map<List<Found>, Piece.OfFindings> pieces = new IdentityHashMap<>();
  private final Map<Long, Piece.OfKinds> ofKinds = new HashMap<>();
  private final Map<Object, Integer> equal = new HashMap<>();
  private final Map<OfDecision, Piece.OfLockOuts> lockOuts = new HashMap<>();
  private final Map<List<LockOut>, Piece.OfLockOuts> ofSources = new HashMap<>();
  private int values;

  /** A decision itself, and the provider that no longer knows its users. */
  private record OfDecision(Piece.OfUser user, String provider) {}

  /** What is found of a sign-in, as a piece. */
  record OfSignIn(Piece.OfFindings found, Optional<String> lockOut) {}

  Searches(FindingSearch search, Plan plan, Numbering numbering) {
    this.search = search;
    this.plan = plan;
    this.facts = plan.facts();
    this.numbering = numbering;
    this.owned = new OwnedValues(plan.org());
  }

  /** What is searched in users about whom this was decided. */
  synchronized UserSearch user(Situation situation, Decision decision) {
    AboutUser about = search.user(situation, decision);
    return new UserSearch(
        about,
        Evenness.of(owned.compared(about.owned()), plan),
        about.signsIn().map(this::number).orElse(-1),
        piece(about.found()));
  }

  /**
   * What is searched in links with this code.
   *
   * @param situation of a user with such a link
   */
  synchronized LinkSearch link(Situation situation, String code, List<WriteDecision> pushes) {
    Situation alone = facts.withOnly(situation, code);
    AboutLink about = search.links(alone, pushes).get(0);
    int[] queued = about.queued().stream().mapToInt(this::number).toArray();
    return new LinkSearch(about, queued, about.knows().map(this::number).orElse(-1));
  }

  /** A number that equal things share. */
  private int number(Object thing) {
    return equal.computeIfAbsent(thing, t -> equal.size());
  }

  /** What is found of a link. */
  Piece.OfFindings of(UserSearch user, LinkSearch link) {
    boolean deactivated = user.about.hasDeactivator();
    Piece.OfFindings known = link.found(deactivated);
    return known != null
        ? known
        : link.keep(deactivated, piece(search.found(user.about, link.about)));
  }

  /**
   * What is found of a push that leaves along a link.
   *
   * @param which of its pushes
   */
  Piece.OfFindings of(UserSearch user, LinkSearch link, int which) {
    Piece.OfFindings known = user.pushed(link.pushes[which]);
    return known != null
        ? known
        : user.keep(
            link.pushes[which],
            piece(search.found(user.about, link.about, link.about.queued().get(which))));
  }

  /** What is found of a sign-in. */
  OfSignIn signIn(UserSearch user, List<LinkSearch> links) {
    SignIn found = search.signIn(user.about, links.stream().map(link -> link.about).toList());
    return new OfSignIn(piece(found.found()), found.lockOut());
  }

  private synchronized Piece.OfFindings piece(List<Found> found) {
    if (found.isEmpty()) {
      return nothing;
    }
    Piece.OfFindings known = pieces.get(found);
    if (known == null) {
      long bits = kinds.of(found);
      boolean room = pieces.size() < KEPT;
      known = numbering.piece(room, number -> new Piece.OfFindings(number, found, bits));
      if (room) {
        pieces.put(found, known);
      }
    }
    return known;
  }

  /**
   * All that is found of a user by its kinds.
   *
   * @param bits their bits
   */
  synchronized Piece.OfKinds kinds(long bits, List<Piece.OfFindings> all) {
    Piece.OfKinds known = ofKinds.get(bits);
    if (known == null) {
      List<Found> found = new ArrayList<>();
      all.forEach(piece -> found.addAll(piece.found));
      known =
          numbering.piece(
              true,
              number -> new Piece.OfKinds(number, found, search.ending(found), search.cell(found)));
      ofKinds.put(bits, known);
    }
    return known;
  }

  /** What the ways out of refusals bring with them, where a provider then no longer knows users. */
  synchronized Piece.OfLockOuts lockOuts(Piece.OfUser user, String provider) {
    OfDecision key = new OfDecision(user, provider);
    Piece.OfLockOuts known = lockOuts.get(key);
    if (known == null) {
      boolean room = user.number >= 0;
      List<LockOut> all = LockOut.of(user.decision, Optional.of(provider));
      known = numbering.piece(room, number -> new Piece.OfLockOuts(number, all));
      if (room) {
        lockOuts.put(key, known);
      }
    }
    return known;
  }

  /** A piece for sources that links lock out. */
  synchronized Piece.OfLockOuts lockOuts(List<LockOut> sources) {
    Piece.OfLockOuts known = ofSources.get(sources);
    if (known == null) {
      boolean room = ofSources.size() < KEPT;
      known = numbering.piece(room, number -> new Piece.OfLockOuts(number, sources));
      if (room) {
        ofSources.put(sources, known);
      }
    }
    return known;
  }

  /** A piece for what is found in values. */
  synchronized Piece.OfValues values(List<Found> found) {
    return numbering.piece(values++ < KEPT, number -> new Piece.OfValues(number, found));
  }
}

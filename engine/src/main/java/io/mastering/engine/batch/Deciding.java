package io.mastering.engine.batch;

import io.mastering.engine.batch.Pieces.Decided;
import io.mastering.engine.decide.Demands;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.report.DecisionLines;
import io.mastering.engine.report.DecisionPieces;
import io.mastering.engine.report.DemandResult;
import io.mastering.engine.report.SituationLines;
import io.mastering.engine.report.Tally;
import io.mastering.engine.situate.Frame;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.UserScan;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.User;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that the workers of one pass over the users share. Thread-safe. */
final class Deciding {
  /** Entries kept in the table: about 1 KB each. */
  static final int ENTRIES = 1 << 15;

  private static final byte[] PLAIN = DecisionLines.ending(Set.of());

  private final Plan plan;
  private final Frame frame;
  private final Situator situator;
  private final SituationFacts facts;
  private final Demands demands;
  private final Optional<FindingSearch> search;
  private final Tally tally;
  private final References references;
  private final Types types;
  private final Providers.Shared providers = new Providers.Shared();
  private final Composition.Shared composed = new Composition.Shared();
  private final Numbering numbering = new Numbering();
  private final Optional<Searches> searches;
  private final Keys<Searches.OfSignIn> signIns = Finder.signIns();
  private final Keys<Entry> table;
  private final Keys<Piece.OfValues> drifts = new Keys<>(ENTRIES);
  private final List<Entry> entries = new ArrayList<>();
  private final Pieces pieces;
  private final Inspector inspector;
  private final Rows rows;

  Deciding(Plan plan, StagedDecider decider, Tally tally, Inspector inspector, int limit) {
    this.plan = plan;
    this.frame = plan.frame();
    this.situator = plan.situator();
    this.facts = plan.facts();
    this.demands = plan.demands();
    this.search = plan.search();
    this.tally = tally;
    this.inspector = inspector;
    this.references = new References(situator);
    this.types = new Types(plan.org());
    this.table = new Keys<>(limit);
    this.searches = search.map(of -> new Searches(of, plan, numbering));
    this.pieces = new Pieces(situator, decider, numbering, searches);
    this.rows = new Rows(plan.org());
  }

  Plan plan() {
    return plan;
  }

  Drafts drafts(Providers ofWorker) {
    return new Drafts(
        frame, situator, references, types, ofWorker, plan.attributes(), plan.members());
  }

  Providers providers() {
    return new Providers(providers);
  }

  Observed observed() {
    return new Observed(references, types, inspector);
  }

  UserScan scan() {
    return new UserScan(plan.attributes(), plan.members(), frame.groups());
  }

  Rows rows() {
    return rows;
  }

  Entries entries(Draft draft, Providers ofWorker, boolean tells, boolean withRows) {
    return new Entries(
        this,
        draft,
        tells,
        withRows ? Optional.of(rows) : Optional.empty(),
        new Composition(pieces, composed, draft),
        new Naming(situator, ofWorker),
        searches.map(of -> new Finder(of, signIns)));
  }

  Keys<Entry> table() {
    return table;
  }

  int nextNumber() {
    return numbering.next();
  }

  synchronized void register(Entry entry) {
    entries.add(entry);
  }

  /** Whether each situation has to be looked at as a whole. */
  boolean looksAtAll() {
    return !demands.demands().isEmpty();
  }

  /** Refuses a user who has no situation. */
  void refuse(User user) throws UnfitSnapshot {
    pieces.decide(user);
    throw new IllegalStateException("a user with a situation was refused: " + user.id());
  }

  /** Decides a situation and all that is asked of it as a whole. */
  Entry whole(
      User user,
      SituationName name,
      int number,
      boolean tells,
      Optional<Rows> withRows,
      Optional<Finder> finder)
      throws UnfitSnapshot {
    Decided decided = pieces.decide(user);
    Decision decision = pieces.whole(decided);
    List<DemandResult> broken = broken(decision, decided.situation());
    List<Piece> all = new ArrayList<>();
    all.add(decided.user());
    decided.links().stream()
        .filter(link -> link.pushes.length > 0)
        .sorted((one, other) -> Integer.compare(one.place, other.place))
        .forEach(all::add);
    all.add(pieces.grounds(decided.user(), decided.links()));
    Optional<Searching> found = finder.map(of -> of.find(decided.user(), decided.links(), all));
    if (!broken.isEmpty()) {
      all.add(new Piece.OfDemands(-1, broken));
    }
    return new Entry(
        number,
        name,
        Entries.tail(new Out(), all, DecisionPieces.demands(broken), name),
        all,
        found,
        withRows.map(r -> r.row(all, broken, name)),
        tells ? derivation(name, decided.situation(), decision) : new byte[0]);
  }

  private byte[] derivation(SituationName name, Situation situation, Decision decision) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      SituationLines.write(line, name.toString(), facts.of(situation), decision);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return line.toByteArray();
  }

  private List<DemandResult> broken(Decision decision, Situation situation) {
    List<Truth> kept = demands.kept(decision, situator.leaves(situation));
    List<DemandResult> broken = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) != Truth.YES) {
        broken.add(new DemandResult(i + 1, demands.demands().get(i), kept.get(i)));
      }
    }
    return broken;
  }

  /** All that is found of a user who is not to be counted. */
  List<Found> allFound(User user) throws UnfitSnapshot {
    Pieces.Decided decided = pieces.decide(user);
    FindingSearch all = search.orElseThrow();
    UserFindings.Look look = all.look(decided.situation(), pieces.whole(decided));
    List<Found> found = new ArrayList<>(all.ofUser(look.user(), user));
    found.addAll(look.found());
    return found;
  }

  /** What one worker knows of users' values. */
  Drifts drifts() {
    return new Drifts(drifts, (entry, user) -> searches.orElseThrow().values(found(entry, user)));
  }

  /** What is found of one user beside what is found of his situation. */
  List<Found> found(Entry entry, User user) {
    return search.orElseThrow().ofUser(entry.search().orElseThrow().user().about, user);
  }

  /** How the line of a user ends. */
  byte[] ending(Entry entry, List<Found> found) {
    if (entry.search().isEmpty()) {
      return PLAIN;
    }
    Piece.OfKinds kinds = entry.search().get().kinds();
    return found.isEmpty() ? kinds.ending : search.orElseThrow().ending(both(kinds, found));
  }

  /** The codes of what was found of a user, as a cell. */
  byte[] codes(Entry entry, List<Found> found) {
    if (entry.search().isEmpty()) {
      return new byte[0];
    }
    Piece.OfKinds kinds = entry.search().get().kinds();
    return found.isEmpty() ? kinds.cell : search.orElseThrow().cell(both(kinds, found));
  }

  private static List<Found> both(Piece.OfKinds kinds, List<Found> found) {
    List<Found> both = new ArrayList<>(kinds.found);
    both.addAll(found);
    return both;
  }

  /** Counts a user for a piece that is not kept. */
  void countNow(Piece piece, long position, String user) {
    synchronized (tally) {
      piece.share(tally).add(1, position, user);
    }
  }

  /** Counts the links of users. */
  void countLinks(Entry entry, long users) {
    entry.search().ifPresent(of -> search.orElseThrow().count(of, users));
  }

  /** Adds what the workers counted to the tally; to be called when all are done. */
  void tally(Counts counts) {
    for (Entry entry : entries) {
      long users = counts.users(entry.number());
      if (users > 0) {
        countLinks(entry, users);
        long first = counts.first(entry.number());
        String witness = counts.witness(entry.number());
        for (Piece piece : entry.pieces()) {
          if (piece.number >= 0) {
            counts.add(piece.number, users, first, witness);
          } else {
            piece.share(tally).add(users, first, witness);
          }
        }
      }
    }
    numbering.kept().stream()
        .filter(piece -> counts.users(piece.number) > 0)
        .sorted(
            java.util.Comparator.<Piece>comparingLong(piece -> counts.first(piece.number))
                .thenComparingInt(Deciding::kind))
        .forEach(
            piece ->
                piece
                    .share(tally)
                    .add(
                        counts.users(piece.number),
                        counts.first(piece.number),
                        counts.witness(piece.number)));
  }

  private static int kind(Piece piece) {
    return piece instanceof Piece.OfUser ? 0 : piece instanceof Piece.OfLink ? 1 : 2;
  }
}

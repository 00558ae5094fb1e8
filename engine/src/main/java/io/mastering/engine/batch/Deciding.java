package io.mastering.engine.batch;

import io.mastering.engine.batch.Pieces.Decided;
import io.mastering.engine.decide.Demands;
import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.report.DecisionLines;
import io.mastering.engine.report.DecisionPieces;
import io.mastering.engine.report.DemandResult;
import io.mastering.engine.report.LockOut;
import io.mastering.engine.report.SituationLines;
import io.mastering.engine.report.Tally;
import io.mastering.engine.situate.Frame;
import io.mastering.engine.situate.OwnedValues;
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
import java.util.concurrent.atomic.AtomicInteger;

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
  private final AtomicInteger numbers = new AtomicInteger();
  private final Keys<Entry> table;
  private final Keys<Piece.OfFindings> drifts = new Keys<>(ENTRIES);
  private final List<Entry> entries = new ArrayList<>();
  private final Pieces pieces;
  private final Inspector inspector;
  private final OwnedValues owned;
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
    this.pieces = new Pieces(situator, decider, numbers);
    this.rows = new Rows(plan.org());
    this.owned = new OwnedValues(plan.org());
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
        new Naming(situator, ofWorker));
  }

  Keys<Entry> table() {
    return table;
  }

  int nextNumber() {
    return numbers.getAndIncrement();
  }

  synchronized void register(Entry entry) {
    entries.add(entry);
  }

  /** Whether each situation has to be looked at as a whole. */
  boolean looksAtAll() {
    return search.isPresent() || !demands.demands().isEmpty();
  }

  /** Refuses a user who has no situation. */
  void refuse(User user) throws UnfitSnapshot {
    pieces.decide(user);
    throw new IllegalStateException("a user with a situation was refused: " + user.id());
  }

  /** Decides a situation and all that is asked of it as a whole. */
  Entry whole(User user, SituationName name, int number, boolean tells, Optional<Rows> withRows)
      throws UnfitSnapshot {
    Decided decided = pieces.decide(user);
    Decision decision = pieces.whole(decided);
    List<DemandResult> broken = broken(decision, decided.situation());
    Optional<UserFindings.Look> look = look(decided.situation(), decision);
    List<Piece> all = new ArrayList<>();
    all.add(decided.user());
    decided.links().stream()
        .filter(link -> link.pushes.length > 0)
        .sorted((one, other) -> Integer.compare(one.place, other.place))
        .forEach(all::add);
    all.add(pieces.grounds(decided.user(), decided.links()));
    List<Found> found = look.map(UserFindings.Look::found).orElse(List.of());
    List<LockOut> lockOuts = LockOut.of(decision, look.flatMap(UserFindings.Look::lockOut));
    if (!broken.isEmpty() || !found.isEmpty() || !lockOuts.isEmpty()) {
      all.add(new Piece.OfFindings(-1, broken, found, lockOuts));
    }
    return new Entry(
        number,
        name,
        Entries.tail(new Out(), all, DecisionPieces.demands(broken), name),
        all,
        look.map(this::searching),
        withRows.map(r -> r.row(all, broken, name)),
        tells ? derivation(name, decided.situation(), decision) : new byte[0]);
  }

  private Optional<UserFindings.Look> look(Situation situation, Decision decision) {
    if (search.isEmpty()) {
      return Optional.empty();
    }
    synchronized (search.get()) {
      return Optional.of(search.get().look(situation, decision));
    }
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
    UserFindings.Look look = look(decided.situation(), pieces.whole(decided)).orElseThrow();
    List<Found> found = new ArrayList<>(search.orElseThrow().ofUser(look, user));
    found.addAll(look.found());
    return found;
  }

  private Searching searching(UserFindings.Look look) {
    FindingSearch all = search.orElseThrow();
    Evenness even = Evenness.of(owned.compared(look.owned()), plan);
    synchronized (all) {
      return new Searching(look, even, all.ending(look, List.of()), all.codes(look, List.of()));
    }
  }

  /** What one worker knows of users' values. */
  Drifts drifts() {
    return new Drifts(drifts, this::drift);
  }

  private Piece.OfFindings drift(Entry entry, User user) {
    return pieces.findings(found(entry, user));
  }

  /** What is found of one user beside what is found of his situation. */
  List<Found> found(Entry entry, User user) {
    FindingSearch all = search.orElseThrow();
    synchronized (all) {
      return all.ofUser(entry.search().orElseThrow().look(), user);
    }
  }

  /** How the line of a user ends. */
  byte[] ending(Entry entry, List<Found> found) {
    if (entry.search().isEmpty()) {
      return PLAIN;
    }
    if (found.isEmpty()) {
      return entry.search().get().ending();
    }
    FindingSearch all = search.orElseThrow();
    synchronized (all) {
      return all.ending(entry.search().get().look(), found);
    }
  }

  /** The codes of what was found of a user, as a cell. */
  byte[] codes(Entry entry, List<Found> found) {
    if (entry.search().isEmpty()) {
      return new byte[0];
    }
    if (found.isEmpty()) {
      return entry.search().get().codes();
    }
    FindingSearch all = search.orElseThrow();
    synchronized (all) {
      return all.codes(entry.search().get().look(), found);
    }
  }

  /** Counts a user for a piece that is not kept. */
  void countNow(Piece piece, long position, String user) {
    synchronized (tally) {
      piece.share(tally).add(1, position, user);
    }
  }

  /** Counts the links of users. */
  void countLinks(Entry entry, long users) {
    if (entry.search().isPresent()) {
      FindingSearch all = search.orElseThrow();
      synchronized (all) {
        all.count(entry.search().get().look(), users);
      }
    }
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
    pieces.kept().stream()
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

package io.mastering.engine.batch;

import io.mastering.engine.decide.StagedDecider.LinkPart;
import io.mastering.engine.findings.Found;
import io.mastering.engine.report.DecisionPieces;
import io.mastering.engine.report.DemandResult;
import io.mastering.engine.report.LockOut;
import io.mastering.engine.report.Tally;
import io.mastering.model.decision.Decision;
import io.mastering.model.policy.Assumption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A part of a decision that many users share: its bytes, and what they count for. */
abstract class Piece {
  /** Its number in {@link Counts}; negative for one that is not kept. */
  final int number;

  private Piece(int number) {
    this.number = number;
  }

  /** A bit for each assumption. */
  private static long mask(Set<Assumption> assumes) {
    return assumes.stream().mapToLong(assumption -> 1L << assumption.ordinal()).sum();
  }

  /** What users who share it count for. */
  abstract Tally.Share share(Tally tally);

  /** Master, owners and pushes into the org. */
  static final class OfUser extends Piece {
    final byte[] head;
    final byte[] inbound;
    final Set<Assumption> assumes;
    final Set<String> settlers;
    final long leans;
    final boolean isOpen;
    final Decision decision;

    OfUser(int number, Decision decision) {
      super(number);
      this.decision = decision;
      this.head = DecisionPieces.head(decision);
      this.inbound = DecisionPieces.writes(decision.writes());
      this.assumes = decision.assumes();
      this.leans = mask(assumes);
      this.settlers = Tally.settlers(decision);
      this.isOpen = !settlers.isEmpty();
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofUser(decision);
    }
  }

  /** Pushes along one link. */
  static final class OfLink extends Piece {
    final LinkPart part;
    final byte[] pushes;

    /** The place of the push among all; the greatest when there is none. */
    final int place;

    final Set<Assumption> assumes = EnumSet.noneOf(Assumption.class);
    final Set<String> settlers;
    final long leans;
    final boolean isOpen;

    OfLink(int number, LinkPart part, int place) {
      super(number);
      this.part = part;
      this.place = place;
      this.pushes = DecisionPieces.writes(part.pushes());
      part.pushes().forEach(push -> assumes.addAll(push.assumes()));
      this.leans = mask(assumes);
      this.settlers = Tally.settlers(part.pushes());
      this.isOpen = !settlers.isEmpty();
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofLink(part.pushes());
    }
  }

  /** All that a decision leans on or waits for. */
  static final class OfGrounds extends Piece {
    final byte[] bytes;
    private final Set<Assumption> assumes;
    private final Set<String> settlers;

    OfGrounds(int number, Set<Assumption> assumes, Set<String> settlers) {
      super(number);
      this.assumes = Set.copyOf(assumes);
      this.settlers = new TreeSet<>(settlers);
      this.bytes = DecisionPieces.assumes(assumes);
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofGrounds(new TreeSet<>(assumes), settlers);
    }
  }

  /** Demands that are not kept, and what is found of a situation. */
  static final class OfFindings extends Piece {
    private final List<DemandResult> broken;
    final List<Found> found;
    private final List<LockOut> lockOuts;

    OfFindings(int number, List<DemandResult> broken, List<Found> found, List<LockOut> lockOuts) {
      super(number);
      this.broken = List.copyOf(broken);
      this.found = List.copyOf(found);
      this.lockOuts = List.copyOf(lockOuts);
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofFindings(broken, found, lockOuts);
    }
  }
}

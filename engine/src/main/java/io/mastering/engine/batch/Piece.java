package io.mastering.engine.batch;

import io.mastering.engine.decide.StagedDecider.LinkPart;
import io.mastering.engine.findings.Found;
import io.mastering.engine.report.DecisionPieces;
import io.mastering.engine.report.DemandResult;
import io.mastering.engine.report.LockOut;
import io.mastering.engine.report.Tally;
import io.mastering.model.decision.Decision;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Policy;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** Whether no source masters the users. */
    final boolean isOktas;

    /** Absent when nobody asked for findings. */
    final Optional<UserSearch> search;

    OfUser(int number, Decision decision, Optional<UserSearch> search) {
      super(number);
      this.search = search;
      this.decision = decision;
      this.head = DecisionPieces.head(decision);
      this.inbound = DecisionPieces.writes(decision.writes());
      this.assumes = decision.assumes();
      this.leans = mask(assumes);
      this.settlers = Tally.settlers(decision);
      this.isOpen = !settlers.isEmpty();
      this.isOktas = decision.mastery().master().is(Policy.OKTA);
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

    /** The source that only the missing match locks out. */
    final Optional<LockOut> lockedOut;

    /** Absent when nobody asked for findings. */
    final Optional<LinkSearch> search;

    OfLink(int number, LinkPart part, int place, Optional<LinkSearch> search) {
      super(number);
      this.search = search;
      this.part = part;
      this.place = place;
      this.pushes = DecisionPieces.writes(part.pushes());
      this.lockedOut = LockOut.ofLink(part.gates());
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

  /** Demands that are not kept. */
  static final class OfDemands extends Piece {
    private final List<DemandResult> broken;

    OfDemands(int number, List<DemandResult> broken) {
      super(number);
      this.broken = List.copyOf(broken);
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofDemands(broken);
    }
  }

  /** Some of what is found of a situation. */
  static final class OfFindings extends Piece {
    final List<Found> found;

    /** A bit for each of their kinds. */
    final long kinds;

    OfFindings(int number, List<Found> found, long kinds) {
      super(number);
      this.found = List.copyOf(found);
      this.kinds = kinds;
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofFindings(found);
    }
  }

  /** The kinds of all that is found of a situation. */
  static final class OfKinds extends Piece {
    final List<Found> found;

    /** How lines of users end in whose values nothing is found. */
    final byte[] ending;

    /** The same for rows of CSV. */
    final byte[] cell;

    OfKinds(int number, List<Found> found, byte[] ending, byte[] cell) {
      super(number);
      this.found = List.copyOf(found);
      this.ending = ending;
      this.cell = cell;
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofKinds(found);
    }
  }

  /** Who is locked out: users by ways out of refusals, sources by links. */
  static final class OfLockOuts extends Piece {
    private final List<LockOut> lockOuts;

    OfLockOuts(int number, List<LockOut> lockOuts) {
      super(number);
      this.lockOuts = List.copyOf(lockOuts);
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofLockOuts(lockOuts);
    }
  }

  /** What is found in the values of a user. */
  static final class OfValues extends Piece {
    final List<Found> found;

    OfValues(int number, List<Found> found) {
      super(number);
      this.found = List.copyOf(found);
    }

    @Override
    Tally.Share share(Tally tally) {
      return tally.ofKinds(found).and(tally.ofFindings(found));
    }
  }
}

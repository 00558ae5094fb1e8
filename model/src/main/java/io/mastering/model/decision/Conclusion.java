package io.mastering.model.decision;

import io.mastering.model.situation.Fact;
import java.util.List;

/**
 * What a rule concludes. A conclusion carries the facts and earlier conclusions that it rests upon,
 * so that the chain from a decision down to what was given needs no recorder.
 *
 * <p>The kinds stand in the order in which they build on each other: a rule concludes a kind from
 * facts and from kinds that stand before it. They are told in this order too.
 */
public sealed interface Conclusion
    permits GateShut,
        Supposed,
        GoverningPriority,
        Placed,
        KeptOut,
        Candidate,
        PossibleCandidate,
        Master,
        OpenMaster,
        Outranked,
        GoverningInheritance,
        PassedOver,
        Contender,
        Owner,
        OpenOwner,
        ValueAwaited,
        OutOfScope,
        Sends,
        Blocked,
        PossiblyBlocked,
        Offered,
        Rejecting,
        Course,
        Stopped,
        Effect,
        Verdict,
        Written,
        WayOut,
        Obstacle,
        Leaning,
        Note,
        Carried,
        Finding {
  /** The rule that says so. */
  Rule rule();

  /** What it rests upon: {@link Fact}s and {@link Conclusion}s, the deciding one first. */
  List<Object> because();

  /** The conclusion as a clause for a reader. */
  String sentence();
}

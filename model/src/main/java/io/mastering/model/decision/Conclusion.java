package io.mastering.model.decision;

import io.mastering.model.situation.Fact;
import java.util.List;

/**
 * What a rule concludes. A conclusion carries the facts and earlier conclusions that it rests upon,
 * so that the chain from a decision down to what was given needs no recorder.
 */
public sealed interface Conclusion
    permits GateShut,
        Supposed,
        KeptOut,
        GoverningPriority,
        Placed,
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
        Written,
        Verdict,
        WayOut,
        Leaning,
        Note {
  /** The rule that says so. */
  Rule rule();

  /** What it rests upon: {@link Fact}s and {@link Conclusion}s, the deciding one first. */
  List<Object> because();

  /** The conclusion as a clause for a reader. */
  String sentence();
}

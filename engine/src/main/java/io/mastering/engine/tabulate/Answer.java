package io.mastering.engine.tabulate;

import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Mastery;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules answer to one question about one user.
 *
 * @param says the answer, as a decision says it
 * @param settledBy what would settle it, where it is open
 */
public record Answer(String says, List<String> settledBy, Set<Assumption> assumes) {
  /** The owner of an attribute that follows whoever masters the user. */
  public static final String THE_MASTER = "the master";

  public Answer {
    settledBy = List.copyOf(settledBy);
    assumes = java.util.Collections.unmodifiableSet(new TreeSet<>(assumes));
  }

  /** The answer to the question who masters the user. */
  public static Answer of(Mastery mastery) {
    return of(mastery.master(), mastery.assumes());
  }

  /** The answer to the question who owns an attribute. */
  public static Answer of(Ownership ownership, Mastery mastery) {
    boolean own = ownership.rule() == Rule.A2 || ownership.rule() == Rule.A3;
    if (own || !ownership.owner().equals(mastery.master())) {
      return of(ownership.owner(), ownership.assumes());
    }
    Set<Assumption> apart = new TreeSet<>(ownership.assumes());
    apart.removeAll(mastery.assumes());
    return new Answer(THE_MASTER, List.of(), apart);
  }

  /** The answer to the question what becomes of a write. */
  public static Answer of(WriteDecision write) {
    String why = write.reason().map(Reason::word).map(word -> " (" + word + ")").orElse("");
    return new Answer(write.outcome().word() + why, write.settledBy(), write.assumes());
  }

  private static Answer of(Holding holding, Set<Assumption> assumes) {
    if (holding instanceof Holding.Held held) {
      return new Answer(held.holder(), List.of(), assumes);
    }
    Holding.Open open = (Holding.Open) holding;
    String between =
        open.between().isEmpty() ? "" : " (" + String.join(" or ", open.between()) + ")";
    return new Answer(open.outcome().word() + between, open.settledBy(), assumes);
  }
}

package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Decision;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Fact;
import java.util.List;

/** Somebody who looks on while a life is decided; where there is none, nothing is told. */
public interface Witness {
  /**
   * The rules have decided; a decision that is known already is not told again.
   *
   * @param org as it was set
   * @param type the number of the user's type
   * @param facts the user's situation and what was asked about
   */
  void decided(EffectiveOrg org, int type, List<Fact> facts, Decision decision);

  /** Something that happened leans on an assumption, by no decision. */
  void assumed(Assumption assumption);
}

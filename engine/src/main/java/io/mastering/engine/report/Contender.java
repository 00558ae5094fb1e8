package io.mastering.engine.report;

import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.GateShut;
import io.mastering.model.decision.Outranked;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.Supposed;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A system that the user is linked to, and what became of it on the way to the master.
 *
 * @param standing MASTER, CANDIDATE, POSSIBLE or NONE
 * @param because why it lost, or why it is a candidate; the first gate that it failed comes first
 */
record Contender(String system, Standing standing, List<Conclusion> because) {
  enum Standing {
    MASTER("the master"),
    CANDIDATE("a candidate, not the master"),
    CONTENDER("a candidate, and may be the master"),
    POSSIBLE("may be a candidate"),
    NONE("no candidate");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** All systems that the user is linked to, the winner first, then candidates, then the others. */
  static List<Contender> of(List<Fact> facts, Decision decision) {
    List<Contender> contenders = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof AppLink link) {
        contenders.add(of(link.app(), decision));
      } else if (fact instanceof IdpLink link) {
        contenders.add(of(link.idp(), decision));
      }
    }
    contenders.sort(Comparator.comparing(Contender::standing).thenComparing(Contender::system));
    return contenders;
  }

  private static Contender of(String system, Decision decision) {
    List<Conclusion> because = new ArrayList<>();
    Standing standing = Standing.NONE;
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof Candidate candidate && candidate.system().equals(system)) {
        standing = decision.mastery().master().is(system) ? Standing.MASTER : Standing.CANDIDATE;
        because.add(candidate);
      } else if (conclusion instanceof PossibleCandidate possible
          && possible.system().equals(system)) {
        standing = Standing.POSSIBLE;
      } else if (concerns(conclusion, system)) {
        because.add(conclusion);
      }
    }
    because.sort(Comparator.comparing(Contender::weight));
    return new Contender(system, standing, because);
  }

  private static boolean concerns(Conclusion conclusion, String system) {
    return conclusion instanceof GateShut shut && shut.system().equals(system)
        || conclusion instanceof Outranked outranked && outranked.system().equals(system)
        || conclusion instanceof Supposed supposed && supposed.system().equals(system);
  }

  private static int weight(Conclusion conclusion) {
    if (conclusion instanceof GateShut shut) {
      return shut.gate().ordinal() + (shut.open() == Truth.NO ? 0 : 100);
    }
    return 1000;
  }
}

package io.mastering.engine.findings;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import java.util.List;

/** Facts and conclusions without what no rule that looks for findings reads of them. */
final class Bare {
  private static final List<Object> NOTHING = List.of();

  private Bare() {}

  static UserState of(UserState user) {
    return new UserState(user.status(), Truth.YES);
  }

  static IdpLink of(IdpLink link) {
    return new IdpLink(link.idp(), Mark.NOT_SHOWN);
  }

  /** For rules that ask whether the link has ended, and no more. */
  static AppLink of(AppLink link) {
    return new AppLink(link.app(), Truth.UNKNOWN, Truth.UNKNOWN, link.standing());
  }

  static Candidate of(Candidate candidate) {
    return new Candidate(candidate.system(), candidate.place(), Rule.M2, NOTHING);
  }

  static PossibleCandidate of(PossibleCandidate possible) {
    return new PossibleCandidate(possible.system(), possible.place(), Rule.M2, NOTHING);
  }

  static Master of(Master master) {
    return new Master(master.holder(), master.place(), Rule.M1, NOTHING);
  }

  static Owner of(Owner owner) {
    return new Owner(owner.attribute(), owner.index(), owner.holder(), Rule.A1, NOTHING);
  }

  static Blocked of(Blocked one) {
    return new Blocked(one.write(), one.attribute(), one.index(), one.owner(), Rule.P4, NOTHING);
  }

  static Verdict of(Verdict verdict) {
    return new Verdict(verdict.write(), verdict.outcome(), verdict.reason(), Rule.P1, NOTHING);
  }

  static WayOut of(WayOut way) {
    return new WayOut(way.write(), way.remedy(), way.about(), Rule.E1, NOTHING);
  }
}

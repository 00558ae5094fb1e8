package io.mastering.rules;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Carried;
import io.mastering.model.decision.Contender;
import io.mastering.model.decision.Course;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Gate;
import io.mastering.model.decision.GateShut;
import io.mastering.model.decision.GoverningInheritance;
import io.mastering.model.decision.GoverningPriority;
import io.mastering.model.decision.KeptOut;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Offered;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.OpenOwner;
import io.mastering.model.decision.OutOfScope;
import io.mastering.model.decision.Outranked;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.PassedOver;
import io.mastering.model.decision.Placed;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.PossiblyBlocked;
import io.mastering.model.decision.Rejecting;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.Sends;
import io.mastering.model.decision.Stop;
import io.mastering.model.decision.Stopped;
import io.mastering.model.decision.Supposed;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.Truth;
import java.util.List;
import java.util.Optional;

/** Earlier conclusions, as the test of a single rule is given them: without what they rest upon. */
final class Concluded {
  static final int UNLISTED = PriorityPlace.UNLISTED;
  private static final List<Object> NOTHING = List.of();

  private Concluded() {}

  static GateShut shut(String system, Gate gate, Truth open) {
    return new GateShut(system, gate, open, Rule.M2, NOTHING);
  }

  static Supposed supposed(String system) {
    Assumed marked = new Assumed(Assumption.IDP_LINK_WHILE_ON, "marked");
    return new Supposed(system, marked, Rule.M2, NOTHING);
  }

  static KeptOut keptOut(String system, int place) {
    Assumed notMarked = new Assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked");
    return new KeptOut(system, place, notMarked, Rule.M2, NOTHING);
  }

  static GoverningPriority governs(int list, Truth sure) {
    return new GoverningPriority(list, sure, Rule.M4, NOTHING);
  }

  static Placed placed(String system, int place) {
    return new Placed(system, place, Rule.M4, NOTHING);
  }

  static Candidate candidate(String system, int place) {
    return new Candidate(system, place, Rule.M2, NOTHING);
  }

  static PossibleCandidate possible(String system, int place) {
    return new PossibleCandidate(system, place, Rule.M2, NOTHING);
  }

  static Master master(String holder, int place, Rule rule) {
    return new Master(holder, place, rule, NOTHING);
  }

  static OpenMaster openMaster(String... between) {
    return new OpenMaster(Outcome.UNKNOWN, List.of(between), Rule.M4, NOTHING);
  }

  static OpenMaster unordered(String... between) {
    return new OpenMaster(Outcome.AMBIGUOUS, List.of(between), Rule.M5, NOTHING);
  }

  static Outranked outranked(String system, String by) {
    return new Outranked(system, by, Rule.M4, NOTHING);
  }

  static GoverningInheritance governs(String attribute, Mode mode, Truth sure) {
    return new GoverningInheritance(attribute, 0, 7, mode, sure, Rule.A8, NOTHING);
  }

  static PassedOver passedOver(String attribute, String source, int place, Rule rule) {
    return new PassedOver(attribute, source, place, rule, NOTHING);
  }

  static Contender contender(String attribute, String source, int place, Truth sure) {
    return new Contender(attribute, 0, source, place, sure, Rule.A3, NOTHING);
  }

  static Owner owner(String attribute, String holder) {
    return new Owner(attribute, 0, holder, Rule.A1, NOTHING);
  }

  static OpenOwner openOwner(String attribute, String... between) {
    return new OpenOwner(attribute, 0, Outcome.UNKNOWN, List.of(between), Rule.A1, NOTHING);
  }

  static OutOfScope outOfScope(String write, Truth inScope) {
    return new OutOfScope(write, inScope, Rule.P1, NOTHING);
  }

  static Sends sends(String attribute) {
    return new Sends("w", attribute, 0, Rule.E1, NOTHING);
  }

  static Blocked blocked(String attribute, int index, String owner, Rule rule) {
    return new Blocked("w", attribute, index, owner, rule, NOTHING);
  }

  static PossiblyBlocked possiblyBlocked(String attribute, int index, Rule rule) {
    return new PossiblyBlocked("w", attribute, index, rule, NOTHING);
  }

  static Verdict verdict(Outcome outcome, Rule rule) {
    return new Verdict("w", outcome, Optional.empty(), rule, NOTHING);
  }

  static Verdict verdict(Reason reason, Rule rule) {
    return new Verdict("w", reason.outcome(), Optional.of(reason), rule, NOTHING);
  }

  static WayOut wayOut(Remedy remedy, String about) {
    return new WayOut("w", remedy, about, Rule.E1, NOTHING);
  }

  static Course course(Course.Kind kind) {
    return new Course("w", kind, Rule.J1, NOTHING);
  }

  static Stopped stopped(Stop at, Outcome outcome, Rule rule) {
    return new Stopped("w", at, outcome, Optional.empty(), rule, NOTHING);
  }

  static Effect effect(Effect.Kind kind, String about) {
    return new Effect("w", kind, about, Rule.J1, NOTHING);
  }

  static Offered offered(String attribute, boolean changed, Truth owned) {
    return new Offered("w", attribute, changed, owned, Rule.I3, NOTHING);
  }

  static Rejecting rejecting(String attribute, Truth sure) {
    return new Rejecting("w", attribute, sure, Rule.I4, NOTHING);
  }

  static Carried carried(String app, String attribute, int index, String holder) {
    return new Carried(app, attribute, index, holder, Rule.F4, NOTHING);
  }
}

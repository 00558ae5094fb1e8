package io.mastering.engine.life;

import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The state while one write happens to it: questions are asked of the rules, and it changes. */
final class Scene {
  /** What leaves everything as it was, the order of sources included (X6). */
  private static final Set<Outcome> NOTHING_HAPPENED =
      EnumSet.of(
          Outcome.REFUSED,
          Outcome.REJECTED,
          Outcome.DENIED,
          Outcome.UNKNOWN,
          Outcome.HALTED,
          Outcome.AMBIGUOUS,
          Outcome.PENDING,
          Outcome.QUEUED);

  private final Desks desks;
  private final List<Answer> answers = new ArrayList<>();
  private final Set<Assumption> assumes = EnumSet.noneOf(Assumption.class);
  private final State before;
  private State state;
  private Optional<String> objection = Optional.empty();

  Scene(Desks desks, State state) {
    this.desks = desks;
    this.before = state;
    this.state = state;
  }

  State state() {
    return state;
  }

  OrgState org(String name) {
    return state.org(name);
  }

  EffectiveOrg settings(String org) {
    return state.org(org).org();
  }

  Optional<Account> account(String org, String user) {
    return state.account(org, user);
  }

  void put(String org, String user, Account account) {
    state = state.with(org, user, account);
  }

  void put(OrgState org) {
    state = state.with(org);
  }

  void remove(String org, String user) {
    state = state.with(state.org(org).without(user));
  }

  void put(State changed) {
    state = changed;
  }

  /** What the rules decide about a user as he is, by the order of sources that holds for him. */
  Decision decide(String org, Account account) {
    return decideIn(state, org, account);
  }

  /** The same, in another state. */
  Decision decideIn(State other, String org, Account account) {
    return desks.of(other.org(org).org(), account).decide(account.user(), Questions.NONE);
  }

  /**
   * What the rules decide about a write; a new order of sources counts from it on.
   *
   * @param about the facts about the write, but for the write itself
   */
  Decision ask(String org, Account account, Write write, List<Fact> about) {
    List<Fact> facts = new ArrayList<>(about);
    if (account.user().status() == UserStatus.SUSPENDED) {
      facts.add(new SuspendedBy(account.suspendedBy().orElse(SuspendedBy.By.UNKNOWN)));
    }
    facts.add(write);
    Decision decision =
        desks.of(settings(org)).decide(account.user(), new Questions(List.of(write), facts));
    if (decision.writes().isEmpty()) {
      throw new IllegalStateException("the rules gave no outcome for " + write + ": " + facts);
    }
    return decision;
  }

  /** Tells what became of a write; a message is shown where it went wrong. */
  Answer answer(
      Set<String> words, String org, String user, Account was, Decision decision, String message) {
    WriteDecision write = decision.writes().get(0);
    Answer answer = new Answer(words, org, user, was, decision, write, message);
    answers.add(answer);
    return answer;
  }

  /** From a write that has happened on, the user is decided by the order that now holds (X6). */
  void settleOrder(String org, String user, WriteDecision write) {
    if (!isNothing(write.outcome())) {
      account(org, user).ifPresent(account -> put(org, user, account.inOrder()));
    }
  }

  /** Whether a write of this outcome leaves the user as he was. */
  static boolean isNothing(Outcome outcome) {
    return NOTHING_HAPPENED.contains(outcome);
  }

  /** Something that happened leans on an assumption. */
  void assume(Assumption assumption) {
    assumes.add(assumption);
    desks.witness().ifPresent(witness -> witness.assumed(assumption));
  }

  /** It cannot happen at all. */
  void object(String why) {
    objection = Optional.of(why);
  }

  Turn turn() {
    return objection.isPresent()
        ? new Turn(before, List.of(), objection, Set.of())
        : new Turn(state, answers, objection, assumes);
  }

  /** The effects of a decision, in the order in which they are to be done. */
  static List<Effect> effects(Decision decision) {
    return decision.conclusions().stream()
        .filter(Effect.class::isInstance)
        .map(Effect.class::cast)
        .sorted(Comparator.comparing(Effect::kind).thenComparing(Effect::about))
        .toList();
  }

  static boolean does(Decision decision, Effect.Kind kind) {
    return effects(decision).stream().anyMatch(effect -> effect.kind() == kind);
  }
}

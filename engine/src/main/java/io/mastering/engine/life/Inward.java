package io.mastering.engine.life;

import io.mastering.engine.life.State.FailedPush;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Link;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Step.Push.Action;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.Transition;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A push that has reached the org it is meant for, as a write by a caller that masters nothing. */
final class Inward {
  private static final Set<String> WORDS = Set.of("push");
  private static final String FAILED = "FAILED";

  private final Scene scene;
  private final String org;
  private final String from;
  private final String caller;
  private final String user;

  /**
   * @param org the org that is pushed into
   * @param from the org of the app that pushes; the same org for a caller declared there
   */
  Inward(Scene scene, String org, String from, String caller, String user) {
    this.scene = scene;
    this.org = org;
    this.from = from;
    this.caller = caller;
    this.user = user;
  }

  /**
   * @param values by attribute of the org that is pushed into
   * @param sends the attributes of the request; absent: every attribute of the schema
   * @param named whether the push named its attributes
   */
  void happen(
      Action action, Map<String, String> values, Optional<List<String>> sends, boolean named) {
    if (action == Action.CREATE) {
      create(values, from.equals(org) ? sends : Optional.empty());
      return;
    }
    if (scene.account(org, user).isEmpty()) {
      scene.object("no user of this name is known in " + org + ": " + user);
    } else if (action == Action.DEACTIVATE) {
      new StatusChanges(scene, org)
          .transition(
              Set.of("push", "deactivation"),
              user,
              caller,
              Transition.Kind.DEACTIVATE,
              SuspendedBy.By.API);
    } else {
      update(values, sends, named);
    }
  }

  private void update(Map<String, String> values, Optional<List<String>> sends, boolean named) {
    Account account = scene.account(org, user).orElseThrow();
    Edits edits = new Edits(scene, org);
    Write write = new Write("push by " + caller, Write.Kind.INBOUND_UPDATE, caller, false);
    Set<String> sent = new LinkedHashSet<>(sends.orElseGet(() -> edits.attributes(account.user())));
    sent.addAll(sends.isPresent() ? List.of() : values.keySet());
    Map<String, String> within = new TreeMap<>(values);
    within.keySet().retainAll(sent);
    Decision decision = edits.judge(user, account, write, sent, within);
    WriteDecision answer = decision.writes().get(0);
    String message = Message.ofPush(answer, login(), caller);
    scene.answer(WORDS, org, user, account, decision, message);
    edits.apply(user, account, decision, within);
    settleTask(answer.outcome(), values, named, message);
  }

  /** The task of the org that pushes: made by a failure, gone with the next push that arrives. */
  private void settleTask(
      Outcome outcome, Map<String, String> values, boolean named, String message) {
    boolean failed = outcome == Outcome.REFUSED || outcome == Outcome.REJECTED;
    boolean arrived = outcome == Outcome.APPLIED || outcome == Outcome.NO_CHANGE;
    FailedPush task = new FailedPush(caller, from, user, values, named, message);
    if (failed) {
      scene.put(scene.state().with(task));
    } else if (arrived) {
      scene.put(scene.state().without(task));
    }
    if (!from.equals(org) && (failed || arrived)) {
      Optional<Link.Task> shown =
          failed ? Optional.of(new Link.Task(FAILED, Optional.of(message))) : Optional.empty();
      Account pushed = scene.account(from, user).orElseThrow();
      scene.put(from, user, Links.change(pushed, caller, link -> Links.with(link, shown)));
    }
  }

  /**
   * @param sends what a caller is declared to send, and nothing else arrives; absent where an app's
   *     mapping has already said it
   */
  private void create(Map<String, String> sent, Optional<List<String>> sends) {
    Map<String, String> values = NewUsers.values(user, sent);
    sends.ifPresent(values.keySet()::retainAll);
    Account made = NewUsers.account(user, values);
    Write write = new Write("push by " + caller, Write.Kind.INBOUND_CREATE, caller, false);
    Account nobody = NewUsers.account(user, Map.of());
    List<Fact> facts =
        new ArrayList<>(Sent.attributes(write, nobody.user(), values.keySet(), values));
    boolean there = scene.account(org, user).isPresent();
    facts.add(new Sent(scene.org(org), there ? "" : user).newUser(write, made.user()));
    Decision decision = scene.ask(org, made, write, facts);
    WriteDecision answer = decision.writes().get(0);
    String message = Message.ofPush(answer, login(), caller);
    scene.answer(Set.of("push", "creation"), org, user, made, decision, message);
    if (answer.outcome() != Outcome.CREATED) {
      return;
    }
    Map<String, String> kept = new TreeMap<>(values);
    kept.keySet().retainAll(new TreeSet<>(answer.written()));
    scene.put(org, user, nobody.writing(kept, caller));
    if (!from.equals(org)) {
      Account pushed = scene.account(from, user).orElseThrow();
      scene.put(from, user, Links.change(pushed, caller, Links::matched));
    }
  }

  /** The username in the org that pushes; where that is not known, the one here. */
  private String login() {
    return scene
        .account(from, user)
        .flatMap(account -> account.user().profile().value("login"))
        .or(() -> scene.account(org, user).flatMap(a -> a.user().profile().value("login")))
        .orElse(user);
  }
}

package io.mastering.engine.life;

import io.mastering.engine.life.State.FailedPush;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Step;
import io.mastering.model.policy.Step.Push.Action;
import io.mastering.model.situation.Call;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pushes (4.3): out of an org to an app, into an org by a caller that is declared there, and from
 * one org that is known into another.
 */
final class Pushes {
  private static final Set<String> WORDS = Set.of("push");

  private final Scene scene;
  private final Step.Push step;
  private final Set<String> leftOut;

  /**
   * @param leftOut attributes of the org that is pushed into which are no longer sent (R5)
   */
  Pushes(Scene scene, Step.Push step, Set<String> leftOut) {
    this.scene = scene;
    this.step = step;
    this.leftOut = leftOut;
  }

  void happen() {
    if (scene.settings(step.org()).policy().inbound(step.system()).isPresent()) {
      byCaller();
    } else {
      byApp(step.values(), true);
    }
  }

  /** The failed push of the user, with the values that are held now (P5). */
  static void retry(Scene scene, Step.Retries retry, Set<String> leftOut) {
    Optional<FailedPush> task = scene.state().task(retry.system(), retry.org(), retry.user());
    if (task.isEmpty()) {
      scene.object("no push of " + retry.user() + " by " + retry.system() + " has failed");
      return;
    }
    if (scene.account(retry.org(), retry.user()).isEmpty()) {
      scene.object("no user of this name is known in " + retry.org() + ": " + retry.user());
      return;
    }
    boolean caller = scene.settings(retry.org()).policy().inbound(retry.system()).isPresent();
    Optional<Map<String, String>> values =
        task.get().named() || caller ? Optional.of(task.get().sent()) : Optional.empty();
    Step.Push again =
        new Step.Push(
            retry.system(), retry.org(), retry.user(), Action.UPDATE, values, retry.span());
    Pushes pushes = new Pushes(scene, again, leftOut);
    if (caller) {
      pushes.byCaller();
    } else {
      pushes.byApp(values.map(sent -> pushes.heldNow(sent)), false);
    }
  }

  /** Of the attributes that were sent, what the pushing org holds now. */
  private Map<String, String> heldNow(Map<String, String> sent) {
    Outward outward = new Outward(scene.settings(step.org()), step.system());
    Map<String, String> now = new TreeMap<>();
    User user = scene.account(step.org(), step.user()).orElseThrow().user();
    sent.keySet()
        .forEach(
            attribute ->
                now.put(attribute, user.profile().value(outward.sourceOf(attribute)).orElse("")));
    return now;
  }

  /** A caller that is declared in the org it pushes into. */
  private void byCaller() {
    Write call = new Write("push by " + step.system(), Write.Kind.CALL, step.system(), false);
    Account account =
        scene
            .account(step.org(), step.user())
            .orElseGet(() -> NewUsers.account(step.user(), Map.of()));
    Call.Action action = Call.Action.valueOf(step.action().name());
    Decision may = scene.ask(step.org(), account, call, List.of(new Call(call.write(), action)));
    if (may.writes().get(0).outcome() != Outcome.QUEUED) {
      scene.answer(WORDS, step.org(), step.user(), account, may, "");
      return;
    }
    Map<String, String> values = step.values().orElse(Map.of());
    Optional<List<String>> sends =
        scene.settings(step.org()).policy().inbound(step.system()).flatMap(i -> i.sends());
    new Inward(scene, step.org(), step.org(), step.system(), step.user())
        .happen(step.action(), values, less(sends), step.values().isPresent());
  }

  /** Without what is left out; a caller that sends every attribute then names the others. */
  private Optional<List<String>> less(Optional<List<String>> sends) {
    if (leftOut.isEmpty()) {
      return sends;
    }
    List<String> sent =
        new ArrayList<>(
            sends.orElseGet(
                () ->
                    scene
                        .account(step.org(), step.user())
                        .map(a -> new Edits(scene, step.org()).attributes(a.user()))
                        .orElse(List.of())));
    sent.removeAll(leftOut);
    return Optional.of(sent);
  }

  /**
   * An app of an org that is known; the org that it pushes into may be known too.
   *
   * @param changing whether the values named are new to the pushing org
   */
  private void byApp(Optional<Map<String, String>> values, boolean changing) {
    Optional<EffectiveSystem> app = scene.settings(step.org()).system(step.system());
    Optional<String> target =
        app.flatMap(EffectiveSystem::declared)
            .flatMap(OrgSystem::target)
            .filter(scene.state().orgs()::containsKey);
    if (step.action() == Action.CREATE && target.isPresent()) {
      assign(values);
    }
    Optional<Account> account = scene.account(step.org(), step.user());
    if (account.isEmpty()) {
      scene.object("no user of this name is known in " + step.org() + ": " + step.user());
      return;
    }
    Outward outward = new Outward(scene.settings(step.org()), step.system());
    Map<String, String> sent = new TreeMap<>(outward.inTarget(account.get().user(), values));
    sent.keySet().removeAll(leftOut);
    Account pushed =
        step.action() == Action.DEACTIVATE
            ? account.get().asLinkedTo(step.system())
            : account.get();
    Decision out = out(pushed, outward, values);
    if (target.isEmpty() || out.writes().get(0).outcome() != Outcome.QUEUED) {
      scene.answer(WORDS, step.org(), step.user(), account.get(), out, "");
      return;
    }
    if (changing && values.isPresent()) {
      hold(outward, values.get());
    }
    new Inward(scene, target.get(), step.org(), step.system(), step.user())
        .happen(step.action(), sent, Optional.of(List.copyOf(sent.keySet())), values.isPresent());
  }

  /**
   * What is pushed is what the pushing org holds: a push of new values comes after their change.
   */
  private void hold(Outward outward, Map<String, String> values) {
    Account account = scene.account(step.org(), step.user()).orElseThrow();
    Map<String, String> changed = new TreeMap<>();
    values.forEach((attribute, value) -> changed.put(outward.sourceOf(attribute), value));
    scene.put(step.org(), step.user(), account.writing(changed, step.org()));
  }

  /** A user who is created through an app is assigned to it: a link without external id. */
  private void assign(Optional<Map<String, String>> values) {
    Account account =
        scene
            .account(step.org(), step.user())
            .orElseGet(
                () ->
                    NewUsers.account(
                        step.user(), NewUsers.values(step.user(), values.orElse(Map.of()))));
    if (!account.isLinkedTo(step.system())) {
      account = Links.with(account, Links.of(step.system(), false, true, false, false, Map.of()));
    }
    scene.put(step.org(), step.user(), account);
  }

  /** What becomes of it in the org that pushes (P1). */
  private Decision out(Account account, Outward outward, Optional<Map<String, String>> values) {
    Write.Kind kind =
        switch (step.action()) {
          case CREATE -> Write.Kind.PUSH_CREATE;
          case UPDATE -> Write.Kind.PUSH_UPDATE;
          case DEACTIVATE -> Write.Kind.PUSH_DEACTIVATE;
        };
    Write write = new Write("push to " + step.system(), kind, step.system(), false);
    List<Fact> sent = new ArrayList<>();
    if (kind == Write.Kind.PUSH_UPDATE && !outward.isOpen()) {
      Map<String, String> named = new TreeMap<>();
      values.orElse(Map.of()).forEach((a, v) -> named.put(outward.sourceOf(a), v));
      for (String attribute : named.keySet()) {
        sent.add(new SentAttribute(write.write(), attribute, true));
      }
    }
    return scene.ask(step.org(), account, write, sent);
  }
}

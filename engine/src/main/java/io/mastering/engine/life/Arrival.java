package io.mastering.engine.life;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Carries out a sign-in or an imported record in two steps: first whom it is about and what it does
 * to him, then, on the state that this led to, which of the values sent are written.
 */
final class Arrival {
  private final Scene scene;
  private final String org;
  private final Write asked;
  private final Write.Kind valuesKind;
  private final Map<String, String> values;

  /**
   * @param asked the sign-in or the record
   * @param values what it sends, by Okta attribute
   */
  Arrival(Scene scene, String org, Write asked, Write.Kind valuesKind, Map<String, String> values) {
    this.scene = scene;
    this.org = org;
    this.asked = asked;
    this.valuesKind = valuesKind;
    this.values = new TreeMap<>(values);
  }

  /** As {@link #carryOut(Set, String, String, List)} of a user who is known. */
  Answer carryOut(Set<String> words, String user, List<Fact> found) {
    return carryOut(words, user, user, found);
  }

  /**
   * Puts it to the rules and does what they say.
   *
   * @param meant whom it is about, a new user perhaps
   * @param newUser what a user is called whom it makes
   * @param found the facts about whom it is about
   */
  Answer carryOut(Set<String> words, String meant, String newUser, List<Fact> found) {
    Account asIs = scene.account(org, meant).orElseGet(() -> NewUsers.account(meant, Map.of()));
    boolean isNew = scene.account(org, meant).isEmpty();
    List<Fact> facts = new ArrayList<>(found);
    facts.addAll(new Sent(scene.org(org), meant).bySource(asked, asIs.user(), values, isNew));
    Decision decision = scene.ask(org, asIs, asked, facts);
    // Of a user who matches but may not be linked, a new user may be made (J2, J1).
    boolean makes = Scene.does(decision, Effect.Kind.CREATE_USER);
    String user = makes ? newUser : meant;
    Account before = makes ? NewUsers.account(newUser, Map.of()) : asIs;
    List<Effect> effects = Scene.effects(decision);
    Answer answer =
        scene.answer(words, org, user, before, decision, Message.of(decision.writes().get(0)));
    if (!effects.isEmpty()) {
      scene.put(org, user, effects().on(before, effects));
      if (!effects.stream().allMatch(e -> onlyWrites(e, before))) {
        // What only writes has happened once its values are written.
        scene.settleOrder(org, user, answer.write());
      }
      writeValues(words, user, before, decision);
    }
    return answer;
  }

  private void writeValues(Set<String> words, String user, Account before, Decision decision) {
    if (Scene.does(decision, Effect.Kind.WRITE_FIRST_VALUES)) {
      NewUsers.values(user, values).forEach(values::putIfAbsent);
      Account made = scene.account(org, user).orElseThrow();
      Decision first = write(user, Write.Kind.FIRST_VALUES);
      scene.answer(Set.of(), org, user, made, first, "");
    } else if (Scene.does(decision, Effect.Kind.WRITE_VALUES)) {
      boolean telling = Scene.effects(decision).stream().allMatch(e -> onlyWrites(e, before));
      Decision second = write(user, valuesKind);
      if (telling) {
        // A write of a linked user ends as its values do.
        scene.answer(words, org, user, scene.account(org, user).orElseThrow(), second, "");
      }
    }
  }

  /** Whether an effect changes nothing but values: a mark that was there before changes nothing. */
  private static boolean onlyWrites(Effect effect, Account before) {
    boolean marked =
        before.link(effect.about()).flatMap(link -> link.updatedBySignIn()).orElse(false);
    return effect.kind() == Effect.Kind.WRITE_VALUES || effect.kind() == Effect.Kind.MARK && marked;
  }

  /** Asks on the new state which of the values sent are written, and writes those. */
  Decision write(String user, Write.Kind kind) {
    Account account = scene.account(org, user).orElseThrow();
    Write second = new Write(asked.write() + ", its values", kind, asked.by(), false);
    boolean first = kind == Write.Kind.FIRST_VALUES;
    List<Fact> facts =
        new Sent(scene.org(org), user).bySource(second, account.user(), values, first);
    Decision decision = scene.ask(org, account, second, facts);
    WriteDecision answer = decision.writes().get(0);
    Map<String, String> written = new TreeMap<>();
    if (!Scene.isNothing(answer.outcome())) {
      answer.written().forEach(a -> written.put(a, values.getOrDefault(a, "")));
    }
    Account kept = effects().on(account, Scene.effects(decision));
    scene.put(org, user, kept.writing(written, asked.by()));
    scene.settleOrder(org, user, answer);
    return decision;
  }

  private Effects effects() {
    Map<String, String> held = scene.settings(org).held(asked.by(), values);
    return new Effects(scene.settings(org), held, SuspendedBy.By.SOURCE, Optional.empty());
  }
}

package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Effect;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes of settings, and what they do to the users of the org (X3, X4, X6). */
final class SettingsEvents {
  private static final String DELETION = "deletion";

  private final Scene scene;
  private final String org;

  SettingsEvents(Scene scene, String org) {
    this.scene = scene;
    this.org = org;
  }

  /** A setting becomes another one. */
  void become(SettingsChange change) {
    Org before = scene.settings(org).policy();
    EffectiveOrg after = EffectiveOrg.of(change.in(before), scene.settings(org).objects());
    if (change instanceof SettingsChange.SystemBecomes becomes) {
      String source = becomes.system().name();
      if (stopsMastering(scene.settings(org), after, source)) {
        ofLinked(
            Set.of(), source, Write.Kind.PROVISIONING_OFF, "provisioning of " + source + " off");
      }
    }
    if (change instanceof SettingsChange.PriorityBecomes) {
      reorder(before, after);
    } else {
      scene.put(scene.org(org).with(after));
    }
  }

  /** An app, source or IdP is deleted: its links go with it. */
  void delete(String system) {
    boolean idp = scene.settings(org).system(system).map(EffectiveSystem::idp).orElse(false);
    if (idp) {
      ofLinked(Set.of(DELETION), system, Write.Kind.IDP_DELETED, "deletion of " + system);
    } else {
      ofLinked(Set.of(DELETION), system, Write.Kind.DISCONNECT, "deletion of " + system);
    }
    Org after = new SettingsChange.SystemRemoved(system).in(scene.settings(org).policy());
    scene.put(scene.org(org).with(EffectiveOrg.of(after, scene.settings(org).objects())));
  }

  private static boolean stopsMastering(EffectiveOrg before, EffectiveOrg after, String source) {
    return masters(before, source) && !masters(after, source);
  }

  private static boolean masters(EffectiveOrg org, String source) {
    Optional<EffectiveSystem> system = org.system(source);
    return system.isPresent()
        && system.get().settings() instanceof AppSettings app
        && app.active() == Truth.YES
        && app.mastersUsers() == Truth.YES;
  }

  private void ofLinked(Set<String> called, String system, Write.Kind kind, String words) {
    Write write = new Write(words, kind, system, false);
    for (String user : scene.org(org).accounts().keySet()) {
      if (scene.account(org, user).orElseThrow().isLinkedTo(system)) {
        new StatusChanges(scene, org).happen(called, user, write);
      }
    }
  }

  /** Each user is decided by the new order at once, or by the old one until the next write (X6). */
  private void reorder(Org before, EffectiveOrg after) {
    Write write = new Write("change of the order", Write.Kind.PRIORITY_CHANGE, "priority", false);
    Account.EarlierOrder earlier = new Account.EarlierOrder(before.priority());
    for (String user : scene.org(org).accounts().keySet()) {
      Account account = scene.account(org, user).orElseThrow();
      Decision decision = scene.ask(org, account, write, List.of());
      scene.answer(Set.of(), org, user, account, decision, "");
      if (Scene.does(decision, Effect.Kind.NEW_ORDER_AT_NEXT_WRITE)) {
        scene.put(org, user, account.keeping(earlier));
      } else {
        scene.put(org, user, account.inOrder());
      }
    }
    scene.put(scene.org(org).with(after));
  }
}

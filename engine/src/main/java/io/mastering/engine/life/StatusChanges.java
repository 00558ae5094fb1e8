package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Holding;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.NewLink;
import io.mastering.model.situation.Rehire;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.Transition;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leavers, returners, changes of status by hand, links made and taken away (4.5, 4.6). */
final class StatusChanges {
  private final Scene scene;
  private final String org;

  StatusChanges(Scene scene, String org) {
    this.scene = scene;
    this.org = org;
  }

  /** The user is gone from a source (L1 to L3, J7). */
  void terminate(String user, String source) {
    Write write = new Write("termination in " + source, Write.Kind.TERMINATION, source, false);
    happen(Set.of("termination", "deactivation"), user, write, List.of(), SuspendedBy.By.SOURCE);
  }

  /** The user is back in a source (L4); what he is there is then imported. */
  void rehire(Step.Rehired step) {
    Account account = scene.account(org, step.user()).orElseThrow();
    String source = step.source();
    Imports imports = new Imports(scene, org, source);
    Map<String, String> mapped = imports.inOkta(step.user(), step.values());
    Write write = new Write("return to " + source, Write.Kind.REHIRE, source, false);
    Fact rehire = new Rehire(write.write(), exactMatch(step, mapped), wouldMaster(account, source));
    Decision decision =
        happen(Set.of("rehire"), step.user(), write, List.of(rehire), SuspendedBy.By.SOURCE);
    Account now = scene.account(org, step.user()).orElseThrow();
    boolean pending = now.user().status() == UserStatus.PROVISIONED && !now.isLinkedTo(source);
    boolean closed = now.user().status() == UserStatus.DEPROVISIONED;
    if (!pending && !closed && decision.writes().get(0).outcome() != Outcome.UNKNOWN) {
      imports.read(step.user(), step.values(), Truth.NO);
    }
  }

  private Truth exactMatch(Step.Rehired step, Map<String, String> mapped) {
    Optional<Matching> matching = LifeSettings.matching(scene.settings(org), step.source());
    if (matching.isPresent() && matching.get().exactBy().isEmpty()) {
      return Truth.NO;
    }
    Matches found = new Imports(scene, org, step.source()).matches(step.user(), mapped);
    return Truth.of(found.exact().equals(List.of(step.user())));
  }

  /** Whether the source would master the user, were he linked to it again and active. */
  private Truth wouldMaster(Account account, String source) {
    Link link = Links.of(source, false, true, true, false, Map.of());
    Account again = Links.with(account, link).with(UserStatus.ACTIVE);
    Holding master = scene.decide(org, again).mastery().master();
    if (master instanceof Holding.Open open) {
      return open.between().contains(source) ? Truth.UNKNOWN : Truth.NO;
    }
    return Truth.of(master.is(source));
  }

  /** The API or an admin changes the status (L6). */
  void change(Step.Changes step) {
    String by = step.by().name().toLowerCase(java.util.Locale.ROOT);
    SuspendedBy.By suspends =
        step.by() == Step.Editor.API ? SuspendedBy.By.API : SuspendedBy.By.ADMIN;
    Transition.Kind kind = Transition.Kind.valueOf(step.transition().name());
    transition(Set.of(calledAs(kind)), step.user(), by, kind, suspends);
  }

  /** A change of status that somebody asks for. */
  Answer transition(
      Set<String> words, String user, String by, Transition.Kind kind, SuspendedBy.By suspends) {
    Write write = new Write(calledAs(kind) + " by " + by, Write.Kind.LIFE_CYCLE, by, false);
    Account before = scene.account(org, user).orElseThrow();
    Decision decision =
        happen(words, user, write, List.of(new Transition(write.write(), kind)), suspends);
    if (Scene.does(decision, Effect.Kind.DELETE_USER)) {
      scene.remove(org, user);
    }
    return new Answer(
        words,
        org,
        user,
        before,
        decision,
        decision.writes().get(0),
        Message.of(decision.writes().get(0)));
  }

  private static String calledAs(Transition.Kind kind) {
    return switch (kind) {
      case ACTIVATE -> "activation";
      case DEACTIVATE -> "deactivation";
      case SUSPEND -> "suspension";
      case UNSUSPEND -> "unsuspension";
      case UNLOCK -> "unlock";
      case DELETE -> "deletion";
    };
  }

  /** An admin links the user to a system, also through a group. */
  void link(String user, Step.GivenLink link) {
    EffectiveOrg settings = scene.settings(org);
    boolean idp = settings.system(link.system()).map(EffectiveSystem::idp).orElse(false);
    Write write = new Write("link to " + link.system(), Write.Kind.LINK, link.system(), false);
    Link made =
        Links.of(
            link.system(),
            idp,
            link.individual(),
            link.externalId() && !link.assignedBeforeProvisioning(),
            link.updatedBySignIn(),
            link.values());
    Account before = scene.account(org, user).orElseThrow();
    List<Fact> facts = List.of(new NewLink(write.write(), Truth.of(link.individual())));
    Decision decision = scene.ask(org, before, write, facts);
    Effects effects = new Effects(settings, link.values(), SuspendedBy.By.ADMIN, Optional.of(made));
    apply(Set.of("link"), user, before, decision, effects);
  }

  /** The user is disconnected from a directory or IdP, or unassigned from an app (X1, X2). */
  void disconnect(String user, String system) {
    Write write = new Write("disconnection from " + system, Write.Kind.DISCONNECT, system, false);
    happen(Set.of("disconnection"), user, write, List.of(), SuspendedBy.By.ADMIN);
  }

  /** What a change of settings does to one user. */
  Decision happen(Set<String> words, String user, Write write) {
    return happen(words, user, write, List.of(), SuspendedBy.By.ADMIN);
  }

  private Decision happen(
      Set<String> words, String user, Write write, List<Fact> facts, SuspendedBy.By suspends) {
    Account before = scene.account(org, user).orElseThrow();
    Decision decision = scene.ask(org, before, write, facts);
    Effects effects = new Effects(scene.settings(org), Map.of(), suspends, Optional.empty());
    apply(words, user, before, decision, effects);
    return decision;
  }

  private void apply(
      Set<String> words, String user, Account before, Decision decision, Effects effects) {
    Answer answer =
        scene.answer(words, org, user, before, decision, Message.of(decision.writes().get(0)));
    scene.put(org, user, effects.on(before, Scene.effects(decision)));
    scene.settleOrder(org, user, answer.write());
  }
}

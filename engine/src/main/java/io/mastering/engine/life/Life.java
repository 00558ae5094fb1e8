package io.mastering.engine.life;

import io.mastering.model.decision.Decision;
import io.mastering.model.policy.Step;
import io.mastering.rules.RuleBase;
import java.util.Optional;
import java.util.Set;

/**
 * What writes do: a state and a write make an outcome and a new state. The rules decide, this
 * applies what they decided. Not thread-safe; close it to give its sessions back.
 */
public final class Life implements AutoCloseable {
  private final Desks desks;

  /**
   * @param rules all rules, those about a user's life with them
   */
  public Life(RuleBase rules) {
    this(rules, Optional.empty());
  }

  /** The same, while somebody looks on. */
  public Life(RuleBase rules, Optional<Witness> witness) {
    this.desks = new Desks(rules, witness);
  }

  /** What the rules decide about a user as he is. */
  public Decision decide(State state, String org, Account account) {
    return new Scene(desks, state).decide(org, account);
  }

  /** The state in which values that appear at once have appeared (A12). */
  public State settled(State state) {
    Scene scene = new Scene(desks, state);
    new Surfacing(scene, Optional.empty()).everywhere();
    return scene.state();
  }

  /**
   * What an event of a scenario does.
   *
   * @throws IllegalArgumentException for a step that is no single event: a given, an expectation,
   *     events in any order
   */
  public Turn turn(State state, Step event) {
    Scene scene = new Scene(desks, state);
    if (isKnown(scene, event) && isThere(scene, event)) {
      happen(scene, event);
      new Surfacing(scene, Optional.of(state)).everywhere();
    }
    return scene.turn();
  }

  /** What a push, or the retry of one, does when its sender leaves these attributes out (R5). */
  Turn turnWithout(Set<String> attributes, State state, Step event) {
    Scene scene = new Scene(desks, state);
    if (event instanceof Step.Push push) {
      new Pushes(scene, push, attributes).happen();
    } else if (event instanceof Step.Retries retry) {
      Pushes.retry(scene, retry, attributes);
    }
    return scene.turn();
  }

  /** Whether the user whom an event needs is there; else it cannot happen. */
  private static boolean isKnown(Scene scene, Step event) {
    Optional<UserOf> needed = UserOf.event(event);
    boolean known = needed.filter(u -> scene.account(u.org(), u.user()).isEmpty()).isEmpty();
    if (!known) {
      scene.object("no user of this name is known: " + needed.orElseThrow().user());
    }
    return known;
  }

  /** Whether the system that an event names is still there; else it cannot happen. */
  private static boolean isThere(Scene scene, Step event) {
    Optional<SystemOf> named = SystemOf.event(event);
    boolean there = named.filter(s -> !s.isIn(scene.settings(s.org()))).isEmpty();
    if (!there) {
      scene.object("no system of this name is there any more: " + named.orElseThrow().system());
    }
    return there;
  }

  private static void happen(Scene scene, Step event) {
    if (event instanceof Step.Push push) {
      new Pushes(scene, push, Set.of()).happen();
    } else if (event instanceof Step.Retries retry) {
      Pushes.retry(scene, retry, Set.of());
    } else if (event instanceof Step.SignsIn signIn) {
      new SignIns(scene, signIn).happen();
    } else if (event instanceof Step.Imports imports) {
      new Imports(scene, imports.org(), imports.source()).happen(imports);
    } else if (event instanceof Step.Confirms confirms) {
      Imports.confirm(scene, confirms);
    } else if (event instanceof Step.Edit edit) {
      new Edits(scene, edit.org()).edit(edit);
    } else if (event instanceof Step.AppUserEdit edit) {
      new Edits(scene, edit.org()).editAppUser(edit);
    } else {
      change(scene, event);
    }
  }

  private static void change(Scene scene, Step event) {
    if (event instanceof Step.Terminated gone) {
      new StatusChanges(scene, gone.org()).terminate(gone.user(), gone.source());
    } else if (event instanceof Step.Rehired back) {
      new StatusChanges(scene, back.org()).rehire(back);
    } else if (event instanceof Step.Changes changes) {
      new StatusChanges(scene, changes.org()).change(changes);
    } else if (event instanceof Step.Links links) {
      new StatusChanges(scene, links.link().org()).link(links.user(), links.link());
    } else if (event instanceof Step.Disconnects leaves) {
      new StatusChanges(scene, leaves.org()).disconnect(leaves.user(), leaves.system());
    } else if (event instanceof Step.SettingsBecome becomes) {
      new SettingsEvents(scene, becomes.org()).become(becomes.change());
    } else if (event instanceof Step.Deletes deletes) {
      new SettingsEvents(scene, deletes.org()).delete(deletes.system());
    } else {
      throw new IllegalArgumentException("no event: " + event);
    }
  }

  @Override
  public void close() {
    desks.close();
  }
}

package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.situation.Write;
import java.util.Set;
import java.util.TreeSet;

/** What becomes of a write of the user's life, in plain Java and without anything unknown. */
interface LifeOracle {
  /** Verdict and effects. */
  Answer answer();

  static LifeOracle of(Oracle user, Write write) {
    return switch (write.kind()) {
      case SIGN_IN -> new SignInOracle(user, write);
      case IMPORT -> new ImportOracle(user, write);
      case SIGN_IN_VALUES, IMPORT_VALUES, FIRST_VALUES -> new ValuesOracle(user, write);
      case TERMINATION -> new TerminationOracle(user, write);
      case REHIRE -> new RehireOracle(user, write);
      case LIFE_CYCLE -> new TransitionOracle(user, write);
      case DISCONNECT, IDP_DELETED -> new LeavingOracle(user, write);
      case PROVISIONING_OFF -> () -> Answer.of("NO_CHANGE");
      case PRIORITY_CHANGE -> () -> LeavingOracle.reordered(user, write);
      case LINK -> new LinkOracle(user, write);
      case CALL -> new CallOracle(user, write);
      case PUSH_DEACTIVATE -> new DeactivationOracle(user, write);
      default -> throw new IllegalStateException("not a write of this oracle: " + write);
    };
  }

  /**
   * What is decided.
   *
   * @param verdict outcome and reason, such as {@code DENIED JIT_OFF}
   * @param effects kinds with what they are about, such as {@code LINK IdP}; attributes that are
   *     written, such as {@code writes title}
   */
  record Answer(String verdict, Set<String> effects) {
    static Answer of(String verdict) {
      return new Answer(verdict, new TreeSet<>());
    }

    Answer writing(String attribute) {
      Set<String> more = new TreeSet<>(effects);
      more.add("writes " + attribute);
      return new Answer(verdict, more);
    }

    Answer with(Effect.Kind kind, String about) {
      Set<String> more = new TreeSet<>(effects);
      more.add(kind + " " + about);
      return new Answer(verdict, more);
    }

    Answer withIf(boolean holds, Effect.Kind kind, String about) {
      return holds ? with(kind, about) : this;
    }
  }
}

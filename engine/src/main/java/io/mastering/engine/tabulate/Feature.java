package io.mastering.engine.tabulate;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import java.util.List;

/**
 * Something about a user that decisions may turn on, with the states that were asked about: 0 is
 * the usual one.
 */
public sealed interface Feature {
  /** How many states it has; they are numbered from 0. */
  int size();

  /** The status of the user. */
  record OfStatus(List<UserStatus> states) implements Feature {
    public OfStatus {
      states = List.copyOf(states);
    }

    @Override
    public int size() {
      return states.size();
    }
  }

  /** The user type, by name. */
  record OfType(List<String> names) implements Feature {
    public OfType {
      names = List.copyOf(names);
    }

    @Override
    public int size() {
      return names.size();
    }
  }

  /** Whether the condition of a {@code when} block holds: 0 is no, 1 is yes, 2 is not shown. */
  record OfCondition(Condition condition) implements Feature {
    @Override
    public int size() {
      return 3;
    }
  }

  /** The link to one system. */
  record OfLink(String system, List<LinkState> states) implements Feature {
    public OfLink {
      states = List.copyOf(states);
    }

    @Override
    public int size() {
      return states.size();
    }
  }

  /** Whether the login has the form that the schema asks for: 0 is yes, 1 is no (E4). */
  record OfLogin() implements Feature {
    @Override
    public int size() {
      return 2;
    }
  }
}

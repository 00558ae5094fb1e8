package io.mastering.engine.tabulate;

import io.mastering.model.decision.Rule;
import java.util.List;

/**
 * An answer with what it rests upon.
 *
 * @param attributes those that a refusal is about
 */
record Reply(Answer answer, Rule rule, List<String> attributes) {
  Reply {
    attributes = List.copyOf(attributes);
  }
}

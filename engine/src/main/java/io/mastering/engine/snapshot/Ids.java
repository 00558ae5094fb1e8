package io.mastering.engine.snapshot;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Sees to it that every object of a list of settings has an id of its own. */
final class Ids {
  private final Set<String> seen = new HashSet<>();

  /** The id of an object, when it has one and no earlier object has the same. */
  String unique(Optional<String> id, int start, String what, String help) throws Misfit {
    if (id.isEmpty() || id.get().isEmpty()) {
      throw new Misfit(start, what + " has no id", help);
    }
    if (!seen.add(id.get())) {
      throw new Misfit(
          start, what + " has the same id as an earlier one, " + id.get(), "Keep one of them.");
    }
    return id.get();
  }

  /** Reads a file that is one list; null is none. */
  static void list(JsonWalk walk, String help, JsonWalk.Entry entry) throws IOException, Misfit {
    if (walk.isObject()) {
      throw walk.misfit("the file must be a list, but it is an object", help);
    }
    if (!walk.list("the file", entry)) {
      throw walk.misfit("the file must be a list, but it is null", help);
    }
  }
}

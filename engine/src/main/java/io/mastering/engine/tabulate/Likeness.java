package io.mastering.engine.tabulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which states of a feature are alike: no question tells them apart, so one user stands for all.
 *
 * @param first for each feature the first state that a state is like
 */
record Likeness(List<Map<Integer, Integer>> first) {
  /** Nothing is like anything else. */
  static final Likeness NONE = new Likeness(List.of());

  private static final int NOT_ASKED = -1;

  Likeness {
    first = first.stream().map(Map::copyOf).toList();
  }

  /**
   * As far as these questions go.
   *
   * @param questions answers by what is given of a user, which says nothing of conditions
   */
  static Likeness of(List<Map<String, Answer>> questions, Features features) {
    List<Map<Integer, Integer>> first = new ArrayList<>();
    for (int feature = 0; feature < features.all().size(); feature++) {
      boolean fixed = features.fixed().contains(feature);
      first.add(fixed ? Map.of() : of(questions, feature));
    }
    return new Likeness(first);
  }

  private static Map<Integer, Integer> of(List<Map<String, Answer>> questions, int feature) {
    Map<Integer, int[]> marks = new TreeMap<>();
    for (int question = 0; question < questions.size(); question++) {
      List<Split.Group> groups = Split.by(feature, questions.get(question)).groups();
      for (int group = 0; group < groups.size(); group++) {
        for (int state : groups.get(group).states()) {
          marks.computeIfAbsent(state, s -> nothing(questions.size()))[question] = group;
        }
      }
    }
    Map<List<Integer>, Integer> known = new HashMap<>();
    Map<Integer, Integer> first = new LinkedHashMap<>();
    marks.forEach(
        (state, of) ->
            first.put(
                state,
                known.computeIfAbsent(java.util.Arrays.stream(of).boxed().toList(), m -> state)));
    return first;
  }

  private static int[] nothing(int questions) {
    int[] marks = new int[questions];
    java.util.Arrays.fill(marks, NOT_ASKED);
    return marks;
  }

  /** The first state that a state of a feature is like. */
  int first(int feature, int state) {
    return feature < first.size() ? first.get(feature).getOrDefault(state, state) : state;
  }

  /** The states of the user who stands for a user. */
  String of(String user) {
    char[] states = user.toCharArray();
    for (int feature = 0; feature < states.length; feature++) {
      states[feature] = (char) first(feature, states[feature]);
    }
    return new String(states);
  }

  /** These states and all that are like them. */
  Clause all(Clause clause) {
    SortedSet<Integer> states = new TreeSet<>(clause.states());
    if (clause.feature() < first.size()) {
      first
          .get(clause.feature())
          .forEach(
              (state, like) -> {
                if (clause.states().contains(like)) {
                  states.add(state);
                }
              });
    }
    return new Clause(clause.feature(), states);
  }
}

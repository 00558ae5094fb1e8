package io.mastering.engine.tabulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Users by one feature: states whose users have the same answers, whatever else is true of them, go
 * together.
 */
record Split(int feature, List<Group> groups) implements Comparable<Split> {
  /** Stands in a user's states where a feature has been looked at. */
  private static final char LOOKED_AT = '\uffff';

  /** Best is what settles most: fewest groups stay open, then fewest groups, then most users. */
  private static final Comparator<Split> BEST =
      Comparator.comparingLong(Split::open)
          .thenComparingInt(split -> split.groups.size())
          .thenComparing(Comparator.comparingLong(Split::settled).reversed())
          .thenComparingInt(Split::feature);

  /**
   * States that go together.
   *
   * @param answers of their users, with the feature looked at
   */
  record Group(SortedSet<Integer> states, Map<String, Answer> answers) {
    /** Whether there is but one answer. */
    boolean isDecided() {
      Answer first = answers.values().iterator().next();
      return answers.values().stream().allMatch(first::equals);
    }

    private boolean agrees(Map<String, Answer> others) {
      return others.entrySet().stream()
          .allMatch(
              other ->
                  answers.getOrDefault(other.getKey(), other.getValue()).equals(other.getValue()));
    }
  }

  static Split by(int feature, Map<String, Answer> answers) {
    List<Group> groups = new ArrayList<>();
    byState(feature, answers).forEach((state, of) -> join(groups, state, of));
    return new Split(feature, groups);
  }

  /**
   * By the first feature that has several states, each apart: where too few users were asked about
   * for any feature to tell their answers apart.
   */
  static Split apart(Map<String, Answer> answers) {
    int features = answers.keySet().iterator().next().length();
    for (int feature = 0; feature < features; feature++) {
      Map<Integer, Map<String, Answer>> byState = byState(feature, answers);
      if (byState.size() > 1) {
        List<Group> groups = new ArrayList<>();
        byState.forEach((state, of) -> groups.add(new Group(new TreeSet<>(List.of(state)), of)));
        return new Split(feature, groups);
      }
    }
    throw new IllegalStateException("equal users have different answers: " + answers);
  }

  private static Map<Integer, Map<String, Answer>> byState(
      int feature, Map<String, Answer> answers) {
    Map<Integer, Map<String, Answer>> byState = new java.util.TreeMap<>();
    answers.forEach(
        (user, answer) ->
            byState
                .computeIfAbsent((int) user.charAt(feature), s -> new LinkedHashMap<>())
                .put(without(user, feature), answer));
    return byState;
  }

  private static void join(List<Group> groups, int state, Map<String, Answer> answers) {
    for (Group group : groups) {
      if (group.agrees(answers)) {
        group.states().add(state);
        group.answers().putAll(answers);
        return;
      }
    }
    groups.add(new Group(new TreeSet<>(List.of(state)), answers));
  }

  /** The same answers without the features that none of them turns on. */
  static Map<String, Answer> withoutIdleFeatures(Map<String, Answer> answers) {
    Map<String, Answer> left = answers;
    int features = answers.keySet().iterator().next().length();
    for (int feature = 0; feature < features; feature++) {
      List<Group> groups = by(feature, left).groups();
      if (groups.size() == 1) {
        left = groups.get(0).answers();
      }
    }
    return left;
  }

  private static String without(String user, int feature) {
    return user.substring(0, feature) + LOOKED_AT + user.substring(feature + 1);
  }

  private long open() {
    return groups.stream().filter(group -> !group.isDecided()).count();
  }

  private long settled() {
    return groups.stream().filter(Group::isDecided).mapToLong(g -> g.answers().size()).sum();
  }

  @Override
  public int compareTo(Split other) {
    return BEST.compare(this, other);
  }
}

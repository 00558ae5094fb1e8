package io.mastering.engine.tabulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Answers to one question, gathered: the first row that fits a user has the answer about him.
 *
 * @param rows the last of them fits everybody
 */
public record DecisionTable(List<Row> rows) {
  public DecisionTable {
    rows = List.copyOf(rows);
  }

  /**
   * The fewest rows that a look at one feature after the other finds. Whom nobody asked about may
   * be in any row.
   *
   * @param replies by the states of a user, one character for each feature
   * @param likeness which states were asked about through others
   */
  static DecisionTable of(Map<String, Reply> replies, Likeness likeness) {
    if (replies.isEmpty()) {
      return new DecisionTable(List.of());
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    replies.forEach((user, reply) -> answers.putIfAbsent(likeness.of(user), reply.answer()));
    List<Row> rows = new ArrayList<>();
    gather(Split.withoutIdleFeatures(answers), List.of(), rows);
    List<Row> whole = joined(rows).stream().map(row -> row.whole(likeness)).toList();
    return new DecisionTable(resting(whole, replies));
  }

  private static List<Row> resting(List<Row> rows, Map<String, Reply> replies) {
    Map<Row, Set<Reply>> byRow = new IdentityHashMap<>();
    replies.forEach(
        (user, reply) -> {
          Row row = rows.stream().filter(r -> r.fits(user)).findFirst().orElseThrow();
          byRow.computeIfAbsent(row, r -> new LinkedHashSet<>()).add(reply);
        });
    return rows.stream()
        .map(row -> row.resting(List.copyOf(byRow.getOrDefault(row, Set.of()))))
        .toList();
  }

  /** Rows that follow each other and have the same answer are one. */
  private static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    for (Row row : rows) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).answer().equals(row.answer())) {
        List<List<Clause>> ways = new ArrayList<>(joined.get(last).ways());
        ways.addAll(row.ways());
        joined.set(last, new Row(row.isRest() ? row.ways() : ways, row.answer()));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static void gather(Map<String, Answer> answers, List<Clause> given, List<Row> rows) {
    Answer first = answers.values().iterator().next();
    if (answers.values().stream().allMatch(first::equals)) {
      rows.add(new Row(List.of(given), first));
      return;
    }
    int features = answers.keySet().iterator().next().length();
    Split best = null;
    for (int feature = 0; feature < features; feature++) {
      Split split = Split.by(feature, answers);
      if (split.groups().size() > 1 && (best == null || split.compareTo(best) < 0)) {
        best = split;
      }
    }
    descend(best == null ? Split.apart(answers) : best, given, rows);
  }

  /** The last group takes everybody whom the others leave. */
  private static void descend(Split split, List<Clause> given, List<Row> rows) {
    List<Split.Group> groups = new ArrayList<>(split.groups());
    // the first state of a feature is the usual one: users in it are told of last
    int usual = groups.stream().mapToInt(group -> group.states().first()).min().orElse(0);
    groups.sort(
        Comparator.comparing((Split.Group group) -> !group.isDecided())
            .thenComparing(group -> group.states().contains(usual))
            .thenComparing(group -> group.answers().size())
            .thenComparing(group -> group.states().first()));
    for (int i = 0; i < groups.size(); i++) {
      List<Clause> with = new ArrayList<>(given);
      if (i < groups.size() - 1) {
        with.add(new Clause(split.feature(), groups.get(i).states()));
      }
      gather(groups.get(i).answers(), with, rows);
    }
  }

  /** The answer about a user with these states. */
  public Optional<Answer> answer(String user) {
    return rows.stream().filter(row -> row.fits(user)).findFirst().map(Row::answer);
  }

  /** The numbers of the features that some row asks about. */
  public SortedSet<Integer> features() {
    SortedSet<Integer> features = new TreeSet<>();
    rows.stream()
        .flatMap(row -> row.ways().stream())
        .forEach(way -> way.forEach(clause -> features.add(clause.feature())));
    return features;
  }
}

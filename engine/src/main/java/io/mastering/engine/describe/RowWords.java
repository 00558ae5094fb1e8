package io.mastering.engine.describe;

import io.mastering.engine.page.Words;
import io.mastering.engine.tabulate.Clause;
import io.mastering.engine.tabulate.Feature;
import io.mastering.engine.tabulate.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whom a row of a decision table takes: the rest of a sentence that begins "who". */
final class RowWords {
  private final List<Feature> features;
  private final Optional<String> it;

  /**
   * @param it the system that the table is about, if it is about one
   */
  RowWords(List<Feature> features, Optional<String> it) {
    this.features = features;
    this.it = it;
  }

  /**
   * The users of a row.
   *
   * @param only whether it is the only row, so that it takes everybody
   */
  List<Words> of(Row row, boolean only) {
    if (row.isRest()) {
      return List.of(Words.of(only ? "is anybody" : "is anybody else"));
    }
    List<String> linked = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<Words> others = new ArrayList<>();
    for (List<Clause> way : row.ways()) {
      boolean single = way.size() == 1;
      if (single && features.get(way.get(0).feature()) instanceof Feature.OfLink link) {
        boolean named = it.filter(link.system()::equals).isEmpty();
        if (named && FeatureWords.isLinked(link, way.get(0).states())) {
          linked.add(link.system());
          continue;
        }
        if (named && FeatureWords.isUpdated(link, way.get(0).states())) {
          updated.add(link.system());
          continue;
        }
      }
      others.add(all(way));
    }
    return together(linked, updated, others);
  }

  private static List<Words> together(
      List<String> linked, List<String> updated, List<Words> others) {
    List<Words> lines = new ArrayList<>();
    if (!linked.isEmpty()) {
      lines.add(Words.of("is linked to ").and(Words.names(linked, " or ")));
    }
    if (!updated.isEmpty()) {
      Words links = Words.of("is linked to ").and(Words.names(updated, " or "));
      lines.add(links.plain(", updated by sign-in"));
    }
    lines.addAll(others);
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, Words.of("or ").and(lines.get(i)));
    }
    return lines;
  }

  private Words all(List<Clause> way) {
    return FeatureWords.joined(
        way.stream()
            .map(clause -> FeatureWords.of(features.get(clause.feature()), clause.states(), it))
            .toList(),
        ", and ");
  }
}

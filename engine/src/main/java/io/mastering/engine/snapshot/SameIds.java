package io.mastering.engine.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids that more than one user has.
 *
 * @param lines by id the lines of the first two
 */
public record SameIds(Map<String, List<Integer>> lines) {
  /** No id comes twice. */
  public static final SameIds NONE = new SameIds(Map.of());

  public SameIds {
    lines = Map.copyOf(lines);
  }

  /** Those that stand on more than one of these lines. */
  public static SameIds of(Collection<IdLine> candidates) {
    Map<String, List<Integer>> found = new HashMap<>();
    candidates.stream()
        .sorted(Comparator.comparingInt(IdLine::line))
        .forEach(each -> found.merge(each.id(), List.of(each.line()), SameIds::firstTwo));
    found.values().removeIf(some -> some.size() < 2);
    return new SameIds(found);
  }

  private static List<Integer> firstTwo(List<Integer> known, List<Integer> more) {
    return known.size() == 2 ? known : List.of(known.get(0), more.get(0));
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}

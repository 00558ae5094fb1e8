package io.mastering.engine.report;

import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.coverage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines on which parts of a policy begin, as formats for programs want them.
 *
 * @param hits the number of cases that needed the line; where several parts begin on it, of the one
 *     that was needed least
 * @param sides for each side of the conditions that begin there, how many cases needed it
 */
record CoverageLines(int hits, List<Integer> sides) {
  CoverageLines {
    sides = List.copyOf(sides);
  }

  /** Whether the conditions of the line were asked at all. */
  boolean wasAsked() {
    return sides.stream().anyMatch(side -> side > 0);
  }

  long sidesNeeded() {
    return sides.stream().filter(side -> side > 0).count();
  }

  /** By file and line. */
  static Map<String, Map<Integer, CoverageLines>> of(Coverage coverage) {
    Map<String, Map<Integer, List<Part>>> parts = new TreeMap<>();
    for (Part part : coverage.parts()) {
      parts
          .computeIfAbsent(part.span().file(), file -> new TreeMap<>())
          .computeIfAbsent(part.span().line(), line -> new ArrayList<>())
          .add(part);
    }
    Map<String, Map<Integer, CoverageLines>> lines = new TreeMap<>();
    parts.forEach(
        (file, ofFile) -> {
          Map<Integer, CoverageLines> told = new TreeMap<>();
          ofFile.forEach((line, ofLine) -> told.put(line, line(coverage, ofLine)));
          lines.put(file, told);
        });
    return lines;
  }

  private static CoverageLines line(Coverage coverage, List<Part> parts) {
    List<Integer> sides =
        parts.stream().filter(part -> part.kind().isSide()).map(coverage::needed).toList();
    int asked = sides.stream().mapToInt(Integer::intValue).max().orElse(Integer.MAX_VALUE);
    int hits =
        parts.stream()
            .filter(part -> !part.kind().isSide())
            .mapToInt(coverage::needed)
            .min()
            .orElse(Integer.MAX_VALUE);
    return new CoverageLines(Math.min(hits, asked), sides);
  }
}

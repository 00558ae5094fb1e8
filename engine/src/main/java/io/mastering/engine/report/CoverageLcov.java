package io.mastering.engine.report;

import io.mastering.engine.coverage.Coverage;
import java.util.Map;

/** Coverage as LCOV's tracefile: statements are lines, sides of conditions are branches. */
public final class CoverageLcov {
  private final StringBuilder out = new StringBuilder();

  private CoverageLcov() {}

  public static String of(Coverage coverage) {
    CoverageLcov lcov = new CoverageLcov();
    CoverageLines.of(coverage).forEach(lcov::file);
    return lcov.out.toString();
  }

  private void file(String file, Map<Integer, CoverageLines> lines) {
    out.append("TN:\nSF:").append(file).append('\n');
    lines.forEach(this::branches);
    long branches = lines.values().stream().mapToLong(line -> line.sides().size()).sum();
    if (branches > 0) {
      count("BRF", branches);
      count("BRH", lines.values().stream().mapToLong(CoverageLines::sidesNeeded).sum());
    }
    lines.forEach(
        (number, line) ->
            out.append("DA:").append(number).append(',').append(line.hits()).append('\n'));
    count("LF", lines.size());
    count("LH", lines.values().stream().filter(line -> line.hits() > 0).count());
    out.append("end_of_record\n");
  }

  /** A condition that nobody asked has no count, which differs from none. */
  private void branches(int number, CoverageLines line) {
    for (int side = 0; side < line.sides().size(); side++) {
      out.append("BRDA:").append(number).append(",0,").append(side).append(',');
      out.append(line.wasAsked() ? line.sides().get(side).toString() : "-").append('\n');
    }
  }

  private void count(String word, long number) {
    out.append(word).append(':').append(number).append('\n');
  }
}

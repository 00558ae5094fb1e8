package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import java.util.List;

/**
 * What a {@link Tally} counted of some of the users, for another that counts all of them.
 *
 * @param lines in the order in which they came up
 */
public record Tallied(long users, List<OfLine> lines, List<OfFinding> findings) {
  public Tallied {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * Users that a summary's line holds for.
   *
   * @param first the position of the witness
   */
  public record OfLine(String kind, List<String> parts, Of of) {
    public OfLine {
      parts = List.copyOf(parts);
    }
  }

  /** Users of whom something is found. */
  public record OfFinding(Found found, Of of) {}

  /**
   * How many they are, and who is the first of them.
   *
   * @param first the position of the first in the input
   */
  public record Of(long users, long first, String witness) {}
}

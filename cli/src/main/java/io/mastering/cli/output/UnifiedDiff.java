package io.mastering.cli.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the form that {@code patch} and {@code git apply} understand. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The lines of the difference; none when the texts are equal.
   *
   * @param name how the text is called on both sides
   */
  public static List<String> of(String name, String before, String after) {
    List<String> lines = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
        name, name, lines, DiffUtils.diff(lines, lines(after)), CONTEXT);
  }

  /** A last line without an end differs from one with it, and is shown as such. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + NO_END);
    }
    return lines;
  }
}

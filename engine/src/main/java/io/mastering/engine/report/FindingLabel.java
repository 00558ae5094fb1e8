package io.mastering.engine.report;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.situation.Assignments;
import java.util.Map;
import java.util.function.Function;

/** Names a finding among others of its code: what tells it apart, and nothing else. */
final class FindingLabel {
  /** Those that take two; any other is about its subject alone. */
  private static final Map<Code, String> OF_TWO =
      Map.ofEntries(
          Map.entry(Code.MST202, "{s} and {c}"),
          Map.entry(Code.MST203, "{c} in {s}"),
          Map.entry(Code.MST205, "{s} for {c}"),
          Map.entry(Code.MST207, "{c} from {s}"),
          Map.entry(Code.MST214, "{s} and {c}"),
          Map.entry(Code.MST303, "{s}: {what} of {c}"),
          Map.entry(Code.MST304, "{s}: {what} of {c}"),
          Map.entry(Code.MST305, "{s} for {c}"),
          Map.entry(Code.MST306, "{s} and {c}"),
          Map.entry(Code.MST313, "{c} of {s}"),
          Map.entry(Code.MST318, "{c} of {s}"),
          Map.entry(Code.MST319, "{s} and {c}"));

  /** The same where all are about one subject, which the first has named. */
  private static final Map<Code, String> OF_ONE =
      Map.of(
          Code.MST203, "{c}",
          Code.MST205, "{c}",
          Code.MST207, "{c}",
          Code.MST303, "{what} of {c}",
          Code.MST304, "{what} of {c}",
          Code.MST305, "{c}",
          Code.MST313, "{c}",
          Code.MST318, "{c}");

  private FindingLabel() {}

  /**
   * The finding's name.
   *
   * @param sameSubject whether all others are about the same subject
   */
  static String of(FindingCount finding, boolean sameSubject) {
    if (finding.code() == Code.MST316) {
      return assigned(finding);
    }
    boolean alone = finding.counterpart().isEmpty();
    String pattern = OF_TWO.getOrDefault(finding.code(), "{s}");
    String label = sameSubject ? OF_ONE.getOrDefault(finding.code(), pattern) : pattern;
    return filled(alone ? "{s}" : label, finding) + users(finding);
  }

  private static String filled(String pattern, FindingCount finding) {
    Map<String, Function<FindingCount, String>> words =
        Map.of(
            "{s}", FindingCount::subject,
            "{c}", FindingCount::counterpart,
            "{what}", f -> FindingText.attributes(f.found()));
    StringBuilder label = new StringBuilder();
    for (String part : pattern.split("(?=\\{)|(?<=\\})")) {
      label.append(words.getOrDefault(part, f -> part).apply(finding));
    }
    return label.toString();
  }

  private static String users(FindingCount finding) {
    return finding.users() == 0 ? "" : " (" + Paper.grouped(finding.users()) + ")";
  }

  private static String assigned(FindingCount finding) {
    Assignments assigned = finding.found().reasons(Assignments.class).get(0);
    return finding.subject()
        + " ("
        + Paper.grouped(assigned.ended())
        + " of "
        + Paper.grouped(assigned.links())
        + (assigned.wholeOrg() ? " of all apps)" : ")");
  }
}

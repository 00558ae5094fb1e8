package io.mastering.engine.report;

import io.mastering.model.decision.Finding;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings of one code, told as one.
 *
 * @param findings those of most users first
 */
record FindingGroup(Code code, List<FindingCount> findings) {
  FindingGroup {
    findings = List.copyOf(findings);
  }

  /** The findings by their codes, in the order in which they come. */
  static List<FindingGroup> of(List<FindingCount> findings) {
    Map<Code, List<FindingCount>> byCode = new LinkedHashMap<>();
    findings.forEach(f -> byCode.computeIfAbsent(f.code(), c -> new ArrayList<>()).add(f));
    return byCode.entrySet().stream().map(e -> new FindingGroup(e.getKey(), e.getValue())).toList();
  }

  Severity severity() {
    return code.severity();
  }

  Consequence consequence() {
    return Consequence.of(code);
  }

  /** So many times it was found of a user; 0 where settings show it. */
  long users() {
    return findings.stream().mapToLong(FindingCount::users).sum();
  }

  Optional<String> witness() {
    return findings.get(0).witness();
  }

  /** What is wrong: the first of them, and of what else the same is true. */
  String says() {
    FindingCount first = findings.get(0);
    if (findings.size() == 1) {
      return first.says();
    }
    boolean one = findings.stream().map(FindingCount::subject).distinct().count() == 1;
    return first.says().replaceAll("[.]$", "")
        + (first.users() == 0 ? "." : " (" + Paper.users(first.users()) + ").")
        + findings.stream()
            .skip(1)
            .map(f -> label(f, one) + (f.users() == 0 ? "" : " (" + Paper.grouped(f.users()) + ")"))
            .collect(Collectors.joining(", ", " Likewise: ", "."));
  }

  private static String label(FindingCount finding, boolean oneSubject) {
    if (finding.code() == Code.MST312) {
      return finding.subject()
          + (finding.counterpart().equals(Finding.GROUP) ? " through a group" : " individually");
    }
    return oneSubject ? finding.counterpart() : finding.subject();
  }

  /** What {@link #users} counts, where a user may be in several findings. */
  String counted() {
    return code == Code.MST312 ? "assignment" : "case";
  }

  /** What would clear it. */
  String clears() {
    List<String> cures = findings.stream().map(FindingCount::clears).distinct().toList();
    return cures.size() == 1 ? cures.get(0) : FindingCure.ofMany(code) + howMany();
  }

  /** How many assignments go which way, where the cure asks for it. */
  private String howMany() {
    if (code != Code.MST312) {
      return "";
    }
    long grouped =
        findings.stream()
            .filter(f -> f.counterpart().equals(Finding.GROUP))
            .mapToLong(FindingCount::users)
            .sum();
    return " ("
        + Paper.grouped(grouped)
        + " go through a group, "
        + Paper.grouped(users() - grouped)
        + " are individual.)";
  }

  /** Where the policy says it. */
  Optional<String> place() {
    return findings.get(0).place().map(Paper::place);
  }
}

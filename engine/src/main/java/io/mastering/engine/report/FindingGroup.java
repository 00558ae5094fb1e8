package io.mastering.engine.report;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings of one code that have the same reason, told as one.
 *
 * @param findings those of most users first
 */
record FindingGroup(Code code, FindingReason reason, List<FindingCount> findings) {
  /** So many are named beside the first; the others are counted. */
  private static final int NAMED = 6;

  /** What findings have in common that are told as one. */
  private record Kind(Code code, FindingReason reason) {}

  FindingGroup {
    findings = List.copyOf(findings);
  }

  /** The findings by code and reason, in the order in which they come. */
  static List<FindingGroup> of(List<FindingCount> findings) {
    Map<Kind, List<FindingCount>> alike = new LinkedHashMap<>();
    findings.forEach(
        f -> alike.computeIfAbsent(new Kind(f.code(), f.reason()), k -> new ArrayList<>()).add(f));
    return alike.entrySet().stream()
        .map(e -> new FindingGroup(e.getKey().code(), e.getKey().reason(), e.getValue()))
        .toList();
  }

  Severity severity() {
    return code.severity();
  }

  Consequence consequence() {
    return Consequence.of(code);
  }

  /** So many times it was found; 0 where settings show it. */
  long cases() {
    return findings.stream().mapToLong(FindingCount::users).sum();
  }

  /** How many users it was found of; 0 where settings, or all users together, show it. */
  long users() {
    return findings.get(0).reach().reason();
  }

  /** How many users any finding of the code concerns. */
  long usersOfCode() {
    return findings.get(0).reach().code();
  }

  /** Cases and users in words; empty where settings show it. */
  String counted() {
    return counted(cases(), users());
  }

  static String counted(long cases, long users) {
    if (cases == 0) {
      return "";
    }
    return users == 0
        ? Paper.count(cases, "assignment")
        : cases == users
            ? Paper.users(users)
            : Paper.count(cases, "case") + " of " + Paper.users(users);
  }

  Optional<String> witness() {
    return findings.get(0).witness();
  }

  /** What is wrong: the first of them, and of what else the same is true. */
  String says() {
    return findings.size() == 1 ? findings.get(0).says() : saysAmongOthers();
  }

  /** The same, with the number of the first. */
  String saysAmongOthers() {
    FindingCount first = findings.get(0);
    return first.says().replaceAll("[.]$", "")
        + (users() == 0 ? "." : " (" + Paper.users(first.users()) + ").")
        + (findings.size() == 1 ? "" : likewise());
  }

  /** Whether not all of them are named. */
  boolean isCut() {
    return findings.size() - 1 > NAMED;
  }

  private String likewise() {
    int left = findings.size() - 1 - NAMED;
    return labels().stream().limit(NAMED).collect(Collectors.joining(", ", " Likewise: ", ""))
        + (left <= 0 ? "." : " and " + left + " more (json and html have them all).");
  }

  /** The same behind another group of the code, without the words with which both begin. */
  String saysAfter(FindingGroup before) {
    String says = says();
    int colon = says.indexOf(": ") + 2;
    boolean same = colon > 1 && before.says().startsWith(says.substring(0, colon));
    return "Also"
        + (cases() == 0 ? "" : ", for " + counted())
        + ": "
        + (same ? says.substring(colon) : says);
  }

  /** What tells each but the first apart. */
  List<String> labels() {
    boolean same = findings.stream().map(FindingCount::subject).distinct().count() == 1;
    return findings.stream().skip(1).map(f -> FindingLabel.of(f, same)).toList();
  }

  /** What would clear it. */
  FindingCure cure() {
    List<FindingCure> cures =
        findings.stream().map(f -> FindingCure.cure(f.found())).distinct().toList();
    return cures.size() == 1 ? cures.get(0) : FindingCure.ofMany(findings.get(0).found());
  }

  /** Where the policy says it. */
  Optional<String> place() {
    return findings.get(0).place().map(Paper::place);
  }
}

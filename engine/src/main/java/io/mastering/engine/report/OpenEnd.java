package io.mastering.engine.report;

import io.mastering.model.identity.Gap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that a snapshot does not say, with what decisions wait for: a gap and all that would
 * settle it as one.
 *
 * @param what empty where only what would settle it is known
 * @param close what to do about it, as a request without an end
 */
record OpenEnd(long users, Optional<String> what, String close) {
  /** What would settle it for one system: a call, the members of its answer, words of a policy. */
  private static final Pattern SETTLER =
      Pattern.compile("GET \\S+\\{\\w+} \\(([^)]*)\\)(?:, or (.*?))? for (.+)");

  /** In a gap of one system: members of an answer that is there. */
  private static final String MEMBERS = " does not show its ";

  private static final String IN_POLICY = " in the policy";

  /** Gaps first, each with its settlers; then the settlers of none of them. */
  static List<OpenEnd> of(Summary summary) {
    List<OpenEnd> ends = new ArrayList<>();
    List<Summary.Count> left = new ArrayList<>(summary.settlers());
    for (Gap gap : summary.gaps()) {
      List<Summary.Count> of = left.stream().filter(s -> settles(s.what(), gap)).toList();
      left.removeAll(of);
      ends.add(of(gap, of));
    }
    left.forEach(s -> ends.add(new OpenEnd(s.users(), Optional.empty(), s.what())));
    return ends;
  }

  private static boolean settles(String settler, Gap gap) {
    Matcher parts = SETTLER.matcher(settler);
    return parts.matches()
        && gap.settle().matches("GET \\S+")
        && gap.what().contains(" " + parts.group(3) + " ");
  }

  private static OpenEnd of(Gap gap, List<Summary.Count> settlers) {
    Set<String> members = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    long users = gap.users();
    for (Summary.Count settler : settlers) {
      Matcher parts = SETTLER.matcher(settler.what());
      if (parts.matches()) {
        members.addAll(List.of(parts.group(1).split(", ")));
        Optional.ofNullable(parts.group(2)).ifPresent(words::add);
        users = Math.max(users, settler.users());
      }
    }
    boolean settled = settlers.isEmpty() && gap.what().contains(MEMBERS);
    String close =
        gap.settle()
            + (settled ? "; no decision waits for it" : "")
            + (members.isEmpty() ? "" : " (" + String.join(", ", members) + ")")
            + (words.isEmpty()
                ? ""
                : words.stream()
                    .map(word -> word.replace(IN_POLICY, ""))
                    .collect(Collectors.joining(" and ", ", or say ", IN_POLICY)));
    return new OpenEnd(users, Optional.of(gap.what()), close);
  }
}

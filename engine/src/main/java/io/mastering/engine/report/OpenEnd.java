package io.mastering.engine.report;

import io.mastering.model.identity.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that a snapshot does not say, with what decisions wait for: a gap and all that would
 * settle it as one.
 *
 * @param users whom the gap touches, else who waits
 * @param waiting how many users' decisions wait for it, at least; 0 where none does
 * @param what empty where only what would settle it is known
 * @param close what to do about it, as a request without an end
 */
record OpenEnd(long users, long waiting, Optional<String> what, String close) {
  /** What would settle it for one system: a call, the members of its answer, words of a policy. */
  private static final Pattern SETTLER =
      Pattern.compile("GET \\S+\\{\\w+} \\(([^)]*)\\)(?:, or (.*?))? for (.+)");

  /** In a gap of one system: members of an answer that is there. */
  private static final String MEMBERS = " does not show its ";

  /** What gaps say of a file that is not there, or holds too little, and who waits for it. */
  private static final Map<String, String> IN_FILE =
      Map.of(
          "There is no apps.json", "GET /api/v1/apps/{appId}",
          "apps that apps.json does not hold", "GET /api/v1/apps/{appId}",
          "There is no idps.json", "GET /api/v1/idps/{idpId}",
          "IdPs that idps.json does not hold", "GET /api/v1/idps/{idpId}",
          "There is no mappings.json", "GET /api/v1/mappings/{mappingId}");

  /** Why decisions wait for what is no gap of the snapshot, by how its settler begins. */
  private static final Map<String, String> REASONS =
      Map.of(
          "a priority list", "Nobody says which of several sources comes first.",
          "GET /api/v1/logs",
              "It is not shown whether a sign-in through the IdP has updated the user.",
          "what the push by", "It is not shown what the push changes.",
          "the values that", "What a condition of the policy asks for is not shown.",
          "`map` lines", "It is not shown which attributes are pushed.",
          "GET /api/v1/mappings", "It is not shown where a value comes from.",
          "GET /api/v1/apps/{appId}/users", "Links do not show enough.",
          "GET /api/v1/users", "Users do not show enough.");

  private static final String IN_POLICY = " in the policy";

  /** Gaps first, each with its settlers; then the settlers of none of them. */
  static List<OpenEnd> of(Summary summary) {
    List<Summary.Count> left = new ArrayList<>(summary.settlers());
    Map<Gap, List<Summary.Count>> of = new LinkedHashMap<>();
    summary.gaps().forEach(gap -> of.put(gap, taken(left, s -> settles(s, gap))));
    of.forEach((gap, settlers) -> settlers.addAll(taken(left, s -> isOfFile(s, gap))));
    List<OpenEnd> ends = new ArrayList<>();
    of.forEach((gap, settlers) -> ends.add(of(gap, settlers)));
    left.forEach(s -> ends.add(new OpenEnd(s.users(), s.users(), Optional.empty(), s.what())));
    return ends;
  }

  /** Those that decisions wait for, that of most users first. */
  static List<OpenEnd> waitedFor(Summary summary) {
    return of(summary).stream()
        .filter(end -> end.waiting() > 0)
        .sorted(Comparator.comparing(OpenEnd::waiting).reversed())
        .toList();
  }

  /** Why decisions wait for it, as one sentence. */
  String why() {
    return what.orElseGet(
        () ->
            REASONS.entrySet().stream()
                .filter(reason -> close.startsWith(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("What would settle it is not shown."));
  }

  private static List<Summary.Count> taken(List<Summary.Count> left, Predicate<String> which) {
    List<Summary.Count> taken =
        left.stream().filter(s -> which.test(s.what())).collect(Collectors.toList());
    left.removeAll(taken);
    return taken;
  }

  private static boolean settles(String settler, Gap gap) {
    Matcher parts = SETTLER.matcher(settler);
    return parts.matches()
        && gap.settle().matches("GET \\S+")
        && gap.what().contains(" " + parts.group(3) + " ");
  }

  private static boolean isOfFile(String settler, Gap gap) {
    return IN_FILE.entrySet().stream()
        .anyMatch(e -> gap.what().contains(e.getKey()) && settler.contains(e.getValue()));
  }

  private static OpenEnd of(Gap gap, List<Summary.Count> settlers) {
    Set<String> members = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    long waiting = 0;
    for (Summary.Count settler : settlers) {
      waiting = Math.max(waiting, settler.users());
      Matcher parts = SETTLER.matcher(settler.what());
      if (parts.matches()) {
        members.addAll(List.of(parts.group(1).split(", ")));
        Optional.ofNullable(parts.group(2)).ifPresent(words::add);
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
    return new OpenEnd(Math.max(gap.users(), waiting), waiting, Optional.of(gap.what()), close);
  }
}

package io.mastering.engine.report;

import io.mastering.model.decision.Rule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Users whom no source masters although they are linked to one: the link passes every gate but that
 * it is not matched (M2).
 *
 * @param sources with the users of each, those of most users first; a user may be linked to several
 * @param users each user once
 */
public record Unmatched(List<Summary.Count> sources, long users) {
  public Unmatched {
    sources = List.copyOf(sources);
  }

  static Unmatched of(Tally tally) {
    List<Summary.Count> sources =
        tally.lines(Line.Kind.UNMATCHED).stream()
            .filter(e -> !e.getKey().parts().isEmpty())
            .map(
                e ->
                    new Summary.Count(
                        e.getKey().parts().get(0), e.getValue().users(), e.getValue().witness()))
            .toList();
    return new Unmatched(
        sources, tally.counter(Line.of(Line.Kind.UNMATCHED)).map(Counter::users).orElse(0L));
  }

  public boolean isEmpty() {
    return sources.isEmpty();
  }

  /** The same as something that is wrong. */
  Problem problem(long all) {
    List<String> names = sources.stream().map(Summary.Count::what).toList();
    boolean one = names.size() == 1;
    String source = one ? names.get(0) : "the source";
    return new Problem(
        Consequence.ACCESS_STAYS,
        "A source is linked, but cannot reach the user: the link is not matched",
        says(),
        users,
        Paper.users(users) + ", " + Paper.part(users, all),
        sources.stream().findFirst().map(Summary.Count::witness),
        List.of(),
        "Import from "
            + source
            + " and let the match be confirmed, which gives the link its external id; unassign whom "
            + source
            + " does not know.",
        List.of(
            "Once matched, "
                + source
                + " masters these users and owns attributes, so pushes into the org that go through"
                + " for them today would then be refused: "
                + Problem.SEND_LESS_FIRST
                + ". Until"
                + " then deactivate leavers in Okta by hand."),
        List.of(),
        List.of(Rule.M2.name()));
  }

  /** What is wrong, as one sentence or two. */
  String says() {
    Summary.Count first = sources.get(0);
    String others =
        sources.stream()
            .skip(1)
            .map(s -> s.what() + " (" + Paper.grouped(s.users()) + ")")
            .collect(Collectors.joining(", "));
    return "The link to "
        + first.what()
        + " is not matched (it has no external id), and no other source masters the user: "
        + first.what()
        + " can neither update nor deactivate the account, and the access of who leaves stays"
        + (others.isEmpty()
            ? "."
            : " (" + Paper.users(first.users()) + "). Likewise: " + others + ".");
  }
}

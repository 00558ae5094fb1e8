package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.Value;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MST107, MST108 and MST234: assumptions by name and value, and two that contradict. */
final class Assumptions implements Check {
  private static final List<String> WORDS =
      Arrays.stream(io.mastering.model.policy.Assumption.values())
          .map(io.mastering.model.policy.Assumption::word)
          .toList();

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (String org : text.orgNames()) {
      Map<String, Assumption> first = new HashMap<>();
      for (Statement statement : text.of(org)) {
        if (statement instanceof Assumption assumption) {
          look(assumption, complaints);
          contradiction(assumption, first, complaints);
        }
      }
    }
  }

  /** One assumption by itself. */
  static void look(Assumption assumption, Complaints complaints) {
    known(assumption.name(), complaints)
        .filter(known -> !assumption.values().isEmpty() && !hasChoice(known, assumption.values()))
        .ifPresent(known -> complaints.add(wrong(known, assumption)));
  }

  /** The assumption of this name, or a complaint. */
  static Optional<io.mastering.model.policy.Assumption> known(Name name, Complaints complaints) {
    Optional<io.mastering.model.policy.Assumption> known =
        io.mastering.model.policy.Assumption.named(name.text());
    if (known.isEmpty() && !name.isMissing() && !name.placeholder()) {
      complaints.add(
          Unknown.word(
              Code.MST107,
              name.span(),
              name.text(),
              "No assumption `" + name.text() + "` is known.",
              WORDS,
              "The assumptions are " + Listing.and(WORDS) + "."));
    }
    return known;
  }

  private static boolean hasChoice(io.mastering.model.policy.Assumption known, List<Value> values) {
    return values.size() == 1
        && Values.words(values.get(0)).filter(known.choices()::contains).isPresent();
  }

  private static Diagnostic wrong(
      io.mastering.model.policy.Assumption known, Assumption assumption) {
    String written = Values.shown(assumption.values());
    return Unknown.word(
        Code.MST108,
        assumption.values().get(0).span(),
        written,
        "`" + known.word() + "` cannot be `" + written + "`.",
        known.choices(),
        "Write " + Listing.or(known.choices()) + ".");
  }

  private static void contradiction(
      Assumption assumption, Map<String, Assumption> first, Complaints complaints) {
    Assumption earlier = first.putIfAbsent(assumption.name().text(), assumption);
    if (earlier != null
        && !Values.shown(earlier.values()).equals(Values.shown(assumption.values()))) {
      complaints.add(
          Diagnostic.of(
                  Code.MST234,
                  assumption.span(),
                  "`" + assumption.name().text() + "` is assumed in two ways.",
                  "Keep the one that is meant.")
              .with(new Related(earlier.span(), "assumed here first")));
    }
  }
}

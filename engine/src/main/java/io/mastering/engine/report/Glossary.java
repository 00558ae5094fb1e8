package io.mastering.engine.report;

import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words of outputs mean that are no codes: outcomes, their reasons, Okta's error codes and
 * assumptions.
 */
public final class Glossary {
  private Glossary() {}

  /** The page of a word, in any case; empty for a word of another sort. */
  public static Optional<String> page(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Assumption.named(lower)
        .map(Glossary::page)
        .or(() -> Reason.named(lower).map(Glossary::page))
        .or(() -> Outcome.named(lower).map(Glossary::page))
        .or(() -> ofError(word.toUpperCase(Locale.ROOT)));
  }

  /** A line for each word: the word, its sort, what it means. */
  public static List<String> lines() {
    Stream<String> outcomes =
        Arrays.stream(Outcome.values())
            .map(o -> line(o.word(), "outcome", OutcomeText.of(o, Optional.empty())));
    Stream<String> reasons =
        Arrays.stream(Reason.values()).map(r -> line(r.word(), "reason", means(r)));
    Stream<String> assumptions =
        Arrays.stream(Assumption.values())
            .map(a -> line(a.word(), "assumption", AssumptionText.asks(a) + " " + choices(a)));
    return Stream.of(outcomes, reasons, assumptions).flatMap(lines -> lines).toList();
  }

  private static String line(String word, String sort, String says) {
    return String.format(Locale.ROOT, "%s  %s  %s", word, sort, says);
  }

  private static String choices(Assumption assumption) {
    return String.join(" or ", assumption.choices()) + "?";
  }

  private static String page(Outcome outcome) {
    String reasons =
        Arrays.stream(Reason.values())
            .filter(reason -> reason.outcome() == outcome)
            .map(reason -> "- `" + reason.word() + "`: " + means(reason) + "\n")
            .collect(Collectors.joining());
    return "# "
        + outcome.word()
        + ": an outcome of a write\n\n"
        + OutcomeText.of(outcome, Optional.empty())
        + "\n"
        + (reasons.isEmpty() ? "" : "\nIts reasons:\n\n" + reasons);
  }

  private static String page(Reason reason) {
    return "# "
        + reason.word()
        + ": a reason why a write is "
        + reason.outcome().word()
        + "\n\n"
        + means(reason)
        + "\n"
        + OutcomeText.cure(Optional.of(reason), "the caller", Optional.empty())
            .map(cure -> "\nWhat to do about a push into the org. " + cure + "\n")
            .orElse("")
        + (reason == Reason.MASTERED_ELSEWHERE
            ? "\nWhat to do: `eval` and `why` tell the ways out, the least invasive first; `mastering"
                + " explain R5`, `R1`, `R2`, `R3` say more of them.\n"
            : "");
  }

  private static String means(Reason reason) {
    return OutcomeText.of(reason.outcome(), Optional.of(reason));
  }

  private static String page(Assumption assumption) {
    String values =
        assumption.choices().stream()
            .map(
                value ->
                    "- `"
                        + value
                        + "`"
                        + (value.equals(assumption.defaultValue()) ? " (the default)" : "")
                        + ": "
                        + AssumptionText.means(assumption, value)
                        + "\n")
            .collect(Collectors.joining());
    return "# "
        + assumption.word()
        + ": an assumption\n\nNobody has documented what happens here. "
        + AssumptionText.asks(assumption)
        + "\n\n"
        + values
        + "\nA policy chooses with `assume "
        + assumption.word()
        + ": "
        + assumption.choices().get(1)
        + "`. Try it out, for example with `eval`, before and after.\n";
  }

  private static Optional<String> ofError(String code) {
    String pages =
        Arrays.stream(Reason.values())
            .filter(reason -> reason.errorCode().equals(Optional.of(code)))
            .map(Glossary::page)
            .collect(Collectors.joining("\n"));
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of("Okta's error " + code + " is told here as:\n\n" + pages);
  }
}

package io.mastering.engine.report;

import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.coverage.Coverage.Share;
import io.mastering.engine.coverage.Part;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells a reader what the cases of a run have needed: what is missing first, then the figures. */
public final class CoverageText {
  private static final String NOT_MEASURED =
      "Not measured: settings and mappings within a system, demands, rules about findings.\n";

  private final StringBuilder out = new StringBuilder();
  private final Coverage coverage;

  private CoverageText(Coverage coverage) {
    this.coverage = coverage;
  }

  /** Ends with a line break. */
  public static String of(Coverage coverage) {
    return new CoverageText(coverage).text();
  }

  private String text() {
    List<Part> missing =
        coverage.parts().stream().filter(part -> coverage.needed(part) == 0).toList();
    if (!missing.isEmpty()) {
      out.append("Not needed by any case:\n");
      missing.forEach(
          part ->
              out.append("  ")
                  .append(part.span())
                  .append("  ")
                  .append(part.words())
                  .append(": ")
                  .append(part.kind().lack())
                  .append('\n'));
    }
    silent();
    out.append("Coverage of ").append(coverage.cases());
    out.append(coverage.cases() == 1 ? " case:\n" : " cases:\n");
    share("statements", coverage.share(false));
    share("sides of conditions", coverage.share(true));
    share("together", coverage.share());
    count("rules that spoke", rules(true).size(), rules(true).size() + rules(false).size());
    count("outcomes that came up", coverage.outcomes().size(), Outcome.values().length);
    count("reasons that came up", coverage.reasons().size(), Reason.values().length);
    return out.append(NOT_MEASURED).toString();
  }

  private void silent() {
    list("Rules that did not speak", rules(false).stream().map(Rule::name).toList());
    list(
        "Outcomes that did not come up",
        Arrays.stream(Outcome.values())
            .filter(outcome -> !coverage.outcomes().contains(outcome))
            .map(Outcome::word)
            .toList());
    list(
        "Reasons that did not come up",
        Arrays.stream(Reason.values())
            .filter(reason -> !coverage.reasons().contains(reason))
            .map(Reason::word)
            .toList());
  }

  /** The rules by which decisions are made that have spoken, or have not. */
  private List<Rule> rules(boolean spoke) {
    return Coverage.decidingRules().stream()
        .filter(rule -> coverage.rules().contains(rule) == spoke)
        .toList();
  }

  private void list(String what, List<String> words) {
    if (!words.isEmpty()) {
      out.append(what).append(": ");
      out.append(words.stream().collect(Collectors.joining(", "))).append('\n');
    }
  }

  private void share(String what, Share share) {
    out.append(String.format(Locale.ROOT, "  %-21s  %d of %d", what, share.needed(), share.all()));
    out.append(" (").append(percent(share)).append(")\n");
  }

  private void count(String what, int some, int all) {
    out.append(String.format(Locale.ROOT, "  %-21s  %d of %d\n", what, some, all));
  }

  /** As in {@code 66.6 %}, rounded down. */
  public static String percent(Share share) {
    return share.permille() / 10 + "." + share.permille() % 10 + " %";
  }
}

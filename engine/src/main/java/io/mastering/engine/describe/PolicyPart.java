package io.mastering.engine.describe;

import io.mastering.engine.findings.Found;
import io.mastering.engine.page.Block;
import io.mastering.engine.page.Block.Cell;
import io.mastering.engine.page.Block.Tone;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.engine.report.DemandText;
import io.mastering.engine.report.FindingText;
import io.mastering.model.decision.Rule;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Allow;
import io.mastering.model.policy.Assume;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Demand;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Safeguard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what else a policy says: safeguard, demands, assumptions, what is known to be risky. */
final class PolicyPart {
  private PolicyPart() {}

  static Optional<Section> safeguard(Org org) {
    return org.safeguard().map(PolicyPart::safeguard);
  }

  private static Section safeguard(Safeguard safeguard) {
    return Section.of(
        "Safeguard",
        List.of(
            new Block.Paragraph(
                Words.of(
                    "All imports stop when one of them would remove more than "
                        + safeguard.percentOfApp()
                        + " % of an app's assignments, or "
                        + safeguard.percentOfOrg()
                        + " % of the org's."))));
  }

  static Optional<Section> demands(List<Demand> demands) {
    List<Words> items = new ArrayList<>();
    for (Demand demand : demands) {
      Words words = Words.name(DemandText.of(demand));
      items.add(demand.because().map(why -> words.plain(" — because " + why)).orElse(words));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                "Demands",
                List.of(
                    new Block.Paragraph(
                        Words.of("What must always, or never, be so. ")
                            .andName("mastering eval")
                            .plain(" checks it of the users of a snapshot.")),
                    new Block.Items(items))));
  }

  static Section assumptions(Org org) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Assumption assumption : Assumption.values()) {
      String value = org.assumed(assumption);
      boolean differs = !value.equals(assumption.defaultValue());
      List<Words> here = new ArrayList<>();
      here.add(Words.of(AssumptionWords.answer(assumption, value)));
      Assume declared = org.assumptions().get(assumption);
      here.add(Words.of(declared == null ? "by default" : "declared"));
      rows.add(
          List.of(
              Cell.of(Words.of(AssumptionWords.question(assumption))),
              new Cell(differs ? Tone.OPEN : Tone.PLAIN, here),
              Cell.of(
                  differs
                      ? AssumptionWords.answer(assumption, assumption.defaultValue())
                      : "the same"),
              Cell.of(Words.name(assumption.word() + ": " + value))));
    }
    return Section.of(
        "Assumptions",
        List.of(
            new Block.Paragraph(
                Words.of(
                    "Nobody has documented these. Decisions that lean on one say so; a policy can"
                        + " change it.")),
            new Block.Table(
                Words.NONE,
                MasterPart.heads("Question", "Assumed here", "Default", "In the policy"),
                rows)));
  }

  /** What the settings show by themselves; and what is allowed, with the reason. */
  static Section findings(List<Found> found, List<Allow> allows) {
    List<Block> blocks = new ArrayList<>();
    if (found.isEmpty()) {
      blocks.add(new Block.Paragraph(Words.of("The settings show nothing that is to be known.")));
    } else {
      List<List<Cell>> rows = new ArrayList<>();
      for (Found each : found) {
        Diagnostic message = FindingText.diagnostic(each);
        rows.add(
            List.of(
                Cell.of(Words.name(each.code().name())),
                Cell.of(tone(message), Words.of(message.severity().word())),
                Cell.of(message.message()),
                Cell.of(message.help().orElse(""))));
      }
      blocks.add(
          new Block.Table(
              Words.of("Known from the settings alone, before any user is looked at"),
              MasterPart.heads("Code", "Severity", "What is so", "What would clear it"),
              rows));
    }
    List<Words> allowed = new ArrayList<>();
    for (Allow allow : allows) {
      Words words = Words.name(allow.code());
      words =
          allow.system().isPresent() ? words.plain(" of ").andName(allow.system().get()) : words;
      allowed.add(words.plain(" is allowed: " + allow.because()));
    }
    if (!allowed.isEmpty()) {
      blocks.add(new Block.Items(allowed));
    }
    return Section.of("Findings", blocks);
  }

  private static Tone tone(Diagnostic message) {
    return switch (message.severity()) {
      case ERROR -> Tone.BAD;
      case WARNING -> Tone.OPEN;
      default -> Tone.QUIET;
    };
  }

  /** The rules that tables name, as sentences. */
  static Section rules(Set<Rule> rules) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Rule rule : rules) {
      rows.add(List.of(Cell.of(Words.name(rule.name())), Cell.of(rule.sentence())));
    }
    return Section.of(
        "Rules named here",
        List.of(
            new Block.Paragraph(
                Words.name("mastering explain").plain(" tells more about each of them.")),
            new Block.Table(Words.NONE, MasterPart.heads("Rule", "Says"), rows)));
  }
}

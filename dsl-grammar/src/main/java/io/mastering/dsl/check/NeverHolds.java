package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Condition;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import java.util.ArrayList;
import java.util.List;

/** MST241 and MST249: a `when` that holds for nobody, and one that holds for everybody. */
final class NeverHolds implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (String org : text.orgNames()) {
      for (ReadWhen when : ReadWhen.of(text, names, org)) {
        if (when.neverHolds()) {
          complaints.add(never(when, names, org));
        } else if (Exclusion.among(
            List.of(new io.mastering.model.policy.Condition.Not(when.condition())))) {
          complaints.add(
              Code.MST249,
              when.block().condition().span(),
              "This condition holds for every user: the `when` tells nobody apart.",
              "Say what stands in it for the whole org, or ask for what tells users apart.");
        }
      }
    }
  }

  private static Diagnostic never(ReadWhen when, Names names, String org) {
    List<Condition> parts = clashing(when, names, org);
    Condition last = parts.get(parts.size() - 1);
    Diagnostic never =
        Diagnostic.of(
            Code.MST241,
            last.span(),
            "No user can meet this condition: what stands in this `when` never counts.",
            "Ask for what some users do meet, or delete the `when`.");
    for (Condition part : parts.subList(0, parts.size() - 1)) {
      never = never.with(new Related(part.span(), "this excludes it"));
    }
    return never.with(Fix.maybe("delete the `when`", new Edit(when.block().span(), "")));
  }

  /** As few of the parts as exclude each other. */
  private static List<Condition> clashing(ReadWhen when, Names names, String org) {
    List<Condition> left = new ArrayList<>(Conditions.needed(when.block().condition()).toList());
    for (Condition part : List.copyOf(left)) {
      List<Condition> without = new ArrayList<>(left);
      without.remove(part);
      if (!without.isEmpty() && exclude(without, names, org)) {
        left.remove(part);
      }
    }
    return left;
  }

  private static boolean exclude(List<Condition> parts, Names names, String org) {
    return Exclusion.among(
        parts.stream().flatMap(part -> ReadWhen.meaning(names, org, part).stream()).toList());
  }
}

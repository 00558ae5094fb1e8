package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assumption;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import java.util.List;

/** MST244: an assumption is set to what is assumed without it. */
final class DefaultAssumptions implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    List<Assumption> all = text.placed(Assumption.class).map(Placed::statement).toList();
    for (Assumption assumption : all) {
      // Of two that say different things, nobody knows yet which is meant.
      if (all.stream().noneMatch(other -> differ(assumption, other))) {
        look(assumption, complaints);
      }
    }
  }

  private static boolean differ(Assumption one, Assumption other) {
    return one.name().text().equals(other.name().text())
        && !Values.shown(one.values()).equals(Values.shown(other.values()));
  }

  private static void look(Assumption assumption, Complaints complaints) {
    String said = Values.shown(assumption.values());
    io.mastering.model.policy.Assumption.named(assumption.name().text())
        .filter(known -> known.defaultValue().equals(said))
        .ifPresent(
            known ->
                complaints.add(
                    Diagnostic.of(
                            Code.MST244,
                            assumption.span(),
                            "`" + known.word() + "` is `" + said + "` also without this line.",
                            "Delete it, or keep it for readers with `allow MST244 because"
                                + " \"...\"`.")
                        .with(Fix.maybe("delete it", new Edit(assumption.span(), "")))));
  }
}

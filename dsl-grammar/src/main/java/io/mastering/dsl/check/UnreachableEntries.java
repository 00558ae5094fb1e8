package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import java.util.List;

/** MST247: a list in a `when` names a source that masters nobody for whom the `when` holds. */
final class UnreachableEntries implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (String org : text.orgNames()) {
      for (ReadWhen when : ReadWhen.of(text, names, org)) {
        if (!when.neverHolds()) {
          when.block().body().forEach(statement -> look(when, statement, complaints));
        }
      }
    }
  }

  private static void look(ReadWhen when, Statement statement, Complaints complaints) {
    if (statement instanceof Priority priority) {
      look(when, statement, priority.systems(), complaints);
    } else if (statement instanceof AttributeRule rule
        && rule.inheritance() instanceof Inheritance.OverrideWith override) {
      look(when, statement, override.systems(), complaints);
    }
  }

  private static void look(
      ReadWhen when, Statement statement, List<Name> listed, Complaints complaints) {
    Span at = when.block().condition().span();
    if (isOfDeactivated(when.condition())) {
      Diagnostic nobody =
          Diagnostic.of(
                  Code.MST247,
                  statement.span(),
                  "No source masters a deactivated user: nobody in this list is ever asked.",
                  "Delete the statement, or ask for other users.")
              .with(new Related(at, "only deactivated users meet this"));
      complaints.add(
          statement instanceof Priority
              ? nobody.with(Fix.maybe("delete it", new Edit(statement.span(), "")))
              : nobody);
      return;
    }
    List<Name> dead = listed.stream().filter(name -> isNeverLinked(when, name)).toList();
    for (Name name : dead) {
      Diagnostic entry =
          Diagnostic.of(
                  Code.MST247,
                  name.span(),
                  "A user for whom this `when` holds is not linked to `"
                      + name.text()
                      + "`: it is never asked here.",
                  "Delete it from the list, or change the condition.")
              .with(new Related(at, "whoever meets this is not linked to it"));
      complaints.add(
          dead.size() < listed.size()
              ? entry.with(Fix.maybe("delete it", new Edit(withComma(listed, name), "")))
              : entry);
    }
  }

  private static boolean isOfDeactivated(Condition condition) {
    Span nowhere = new Span("", 1, 1, 1, 1);
    return Exclusion.implies(condition, new Condition.StatusIs(UserStatus.DEPROVISIONED, nowhere));
  }

  private static boolean isNeverLinked(ReadWhen when, Name name) {
    return Exclusion.among(
        List.of(when.condition(), new Condition.LinkedTo(name.text(), name.span())));
  }

  private static Span withComma(List<Name> listed, Name name) {
    int index = listed.indexOf(name);
    Span own = name.span();
    if (index > 0) {
      Span before = listed.get(index - 1).span();
      return new Span(
          own.file(), before.endLine(), before.endColumn(), own.endLine(), own.endColumn());
    }
    Span next = listed.get(1).span();
    return new Span(own.file(), own.line(), own.column(), next.line(), next.column());
  }
}

package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import java.util.List;
import java.util.Set;

/** MST113: a statement about an org stands where several orgs could be meant. */
final class OrgOfStatements implements Check {
  // A demand and a scenario find their org by the systems that they name.
  private static final Set<Class<? extends Statement>> FREE =
      Set.of(Allowance.class, Definition.class, DemandStatement.class, Scenario.class);

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    List<String> orgs = text.orgNames();
    text.placed().stream()
        .filter(p -> p.org().isEmpty() && !FREE.contains(p.statement().getClass()))
        .forEach(
            p ->
                complaints.add(
                    Code.MST113,
                    Spans.firstLine(p.statement().span()),
                    "This statement could belong to the orgs " + Listing.and(orgs) + ".",
                    "Move it into the `org` block that it belongs to."));
  }
}

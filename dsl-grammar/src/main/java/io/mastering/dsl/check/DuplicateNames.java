package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.OrgBlock;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import java.util.HashMap;
import java.util.Map;

/** MST101: two declarations of one name. The systems of an org share one space of names. */
final class DuplicateNames implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    Seen everywhere = new Seen(complaints);
    text.trees()
        .forEach(
            tree ->
                tree.all(OrgBlock.class).forEach(block -> everywhere.name("org", block.name())));
    text.placed(Definition.class)
        .forEach(p -> everywhere.name("defined name", p.statement().name()));
    text.placed(Scenario.class).forEach(p -> everywhere.scenario(p.statement()));
    for (String org : text.orgNames()) {
      Seen inOrg = new Seen(complaints);
      text.of(org).forEach(statement -> look(statement, inOrg));
    }
  }

  private static void look(Statement statement, Seen seen) {
    if (statement instanceof SystemBlock system) {
      seen.name("system", system.name());
    }
    if (statement instanceof UserTypeBlock type) {
      seen.name("user type", type.name());
    }
    if (statement instanceof ProfileBlock profile) {
      for (AttributeDeclaration attribute : profile.attributes()) {
        seen.name("attribute", attribute.name());
      }
    }
  }

  /** The names that were declared so far. */
  private static final class Seen {
    private final Map<String, Span> spans = new HashMap<>();
    private final Complaints complaints;

    Seen(Complaints complaints) {
      this.complaints = complaints;
    }

    void name(String sort, Name name) {
      if (!name.isMissing()) {
        add(sort, name.text(), name.span());
      }
    }

    void scenario(Scenario scenario) {
      if (!scenario.title().isEmpty()) {
        add("scenario", scenario.title(), Spans.firstLine(scenario.span()));
      }
    }

    private void add(String sort, String name, Span span) {
      Span earlier = spans.putIfAbsent(sort + " " + name, span);
      if (earlier != null) {
        complaints.add(
            Diagnostic.of(
                    Code.MST101,
                    span,
                    "The " + sort + " `" + name + "` is declared twice.",
                    "Give one of the two another name, or delete it.")
                .with(new Related(earlier, "declared here")));
      }
    }
  }
}

package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.MatchingBlock;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.dsl.syntax.TargetLine;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MST103, MST104, MST111 and MST233: the names in priority, override, matching and target. */
final class SourceLists implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      if (block.org().isPresent()) {
        Lists lists = new Lists(new Systems(names, complaints), complaints, block.org().get());
        block.body().forEach(lists::look);
      }
    }
  }

  /** The lists of one org. */
  record Lists(Systems systems, Complaints complaints, String org) {
    void look(Statement statement) {
      if (statement instanceof Priority priority) {
        priority(priority.systems());
      } else if (statement instanceof AttributeRule rule) {
        inheritance(rule.inheritance());
      } else if (statement instanceof MatchingBlock matching) {
        matching(matching.system());
      } else if (statement instanceof TargetLine target) {
        systems.org(target.org());
      }
    }

    void priority(List<Name> listed) {
      masters(listed, "priority");
    }

    void inheritance(Inheritance inheritance) {
      if (inheritance instanceof Inheritance.OverrideWith override) {
        masters(override.systems(), "override");
      }
    }

    private void masters(List<Name> listed, String list) {
      Map<String, Name> first = new HashMap<>();
      for (int i = 0; i < listed.size(); i++) {
        Name name = listed.get(i);
        Name earlier = name.isMissing() ? null : first.putIfAbsent(name.text(), name);
        if (earlier != null) {
          twice(name, earlier, listed.get(i - 1));
        } else if (Systems.isOkta(name)) {
          okta(name, list);
        } else {
          systems.in(org, name).filter(s -> !s.mayMaster()).ifPresent(s -> noMaster(name, s));
        }
      }
    }

    private void twice(Name name, Name earlier, Name before) {
      Span end = before.span();
      Span tail =
          new Span(end.file(), end.endLine(), end.endColumn(), end.endLine(), end.endColumn());
      complaints.add(
          Diagnostic.of(
                  Code.MST233,
                  name.span(),
                  "`" + name.text() + "` is in this list twice.",
                  "Keep the place that is meant.")
              .with(new Related(earlier.span(), "listed here first"))
              .with(Fix.safe("keep the first place only", new Edit(tail.to(name.span()), ""))));
    }

    private void okta(Name name, String list) {
      complaints.add(
          Code.MST104,
          name.span(),
          "Okta itself does not stand in a list of sources.",
          list.equals("priority")
              ? "Delete it: Okta masters whom no source masters."
              : "Delete it, or write `inherit from okta`.");
    }

    private void noMaster(Name name, DeclaredSystem system) {
      complaints.add(
          declared(
              system,
              name,
              "and cannot master users or own attributes",
              SystemRole.SOURCE,
              SystemRole.IDP));
    }

    private void matching(Name name) {
      Optional<DeclaredSystem> found = systems.in(org, name);
      found
          .filter(system -> system.role() != SystemRole.SOURCE)
          .ifPresent(
              system ->
                  complaints.add(
                      declared(system, name, "and imports no users", SystemRole.SOURCE)));
    }

    static Diagnostic declared(
        DeclaredSystem system, Name name, String consequence, SystemRole... wanted) {
      SystemBlock block = system.block();
      List<String> words = Arrays.stream(wanted).map(SystemRole::words).toList();
      return Diagnostic.of(
              Code.MST104,
              name.span(),
              "`"
                  + name.text()
                  + "` is declared as `"
                  + block.role().words()
                  + "` "
                  + consequence
                  + ".",
              "Name a system here that is declared as " + Listing.or(words) + ".")
          .with(new Related(block.name().span(), "declared here"));
    }
  }
}

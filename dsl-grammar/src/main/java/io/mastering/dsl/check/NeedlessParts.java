package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MST243: a part of a condition that its other parts say already, a value that is listed twice. */
final class NeedlessParts implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    text.placed(Definition.class).forEach(p -> listed(p.statement().values(), complaints));
    text.placed(WhenBlock.class)
        .filter(placed -> placed.org().isPresent())
        .forEach(
            placed ->
                new Look(names, placed.org().get(), complaints).at(placed.statement().condition()));
  }

  private static void listed(List<Literal> literals, Complaints complaints) {
    Map<String, Literal> first = new HashMap<>();
    for (int i = 0; i < literals.size(); i++) {
      Literal literal = literals.get(i);
      Literal earlier = first.putIfAbsent(Literals.text(literal), literal);
      if (earlier != null) {
        complaints.add(
            message(literal.span(), "This value is in the list already.", earlier.span())
                .with(
                    Fix.maybe(
                        "delete it",
                        new Edit(behind(literals.get(i - 1).span(), literal.span()), ""))));
      }
    }
  }

  private static Span behind(Span before, Span last) {
    return new Span(
        before.file(), before.endLine(), before.endColumn(), last.endLine(), last.endColumn());
  }

  private static Diagnostic message(Span place, String sentence, Span said) {
    return Diagnostic.of(Code.MST243, place, sentence, "Delete it.")
        .with(new Related(said, "said here"));
  }

  /** Looks through the conditions of one org. */
  private record Look(Names names, String org, Complaints complaints) {
    void at(Condition condition) {
      if (settled(condition)) {
        return;
      }
      if (condition instanceof Condition.And and) {
        and.parts().forEach(this::at);
        needless(and.parts(), true);
      } else if (condition instanceof Condition.Or or) {
        or.parts().forEach(this::at);
        needless(or.parts(), false);
      } else if (condition instanceof Condition.Not not) {
        at(not.part());
      } else if (condition instanceof Condition.OneOf oneOf) {
        listed(oneOf.values(), complaints);
      } else if (condition instanceof Condition.StatusIs status) {
        listed(status.statuses(), complaints);
      }
    }

    /** Whether it is always met or never: that is another message. */
    private boolean settled(Condition condition) {
      return meaning(condition)
          .filter(
              met ->
                  !Exclusion.among(List.of(met))
                      && !Exclusion.among(
                          List.of(new io.mastering.model.policy.Condition.Not(met))))
          .isEmpty();
    }

    private Optional<io.mastering.model.policy.Condition> meaning(Condition condition) {
      return ReadWhen.meaning(names, org, condition);
    }

    private void needless(List<Condition> parts, boolean all) {
      List<Condition> left = new ArrayList<>(parts);
      for (int i = parts.size() - 1; i >= 0; i--) {
        Condition part = parts.get(i);
        List<Condition> others = left.stream().filter(other -> other != part).toList();
        if (!others.isEmpty() && says(others, part, all)) {
          left.remove(part);
          complaints.add(needless(parts, i, because(others, part, all), all));
        }
      }
    }

    private boolean says(List<Condition> others, Condition part, boolean all) {
      List<io.mastering.model.policy.Condition> said =
          others.stream().flatMap(other -> meaning(other).stream()).toList();
      io.mastering.model.policy.Condition meant = meaning(part).orElseThrow();
      return all
          ? Exclusion.implies(new io.mastering.model.policy.Condition.And(said), meant)
          : Exclusion.implies(meant, new io.mastering.model.policy.Condition.Or(said));
    }

    private Condition because(List<Condition> others, Condition part, boolean all) {
      return others.stream()
          .filter(other -> says(List.of(other), part, all))
          .findFirst()
          .orElse(others.get(0));
    }

    private static Diagnostic needless(
        List<Condition> parts, int index, Condition because, boolean all) {
      Condition part = parts.get(index);
      Diagnostic needless =
          message(
              part.span(),
              all
                  ? "Whoever meets the other parts of this condition meets this one too."
                  : "Whoever meets this part of the condition meets another one too.",
              because.span());
      return isPlain(parts, all ? " and " : " or ")
          ? needless.with(Fix.maybe("delete it", new Edit(withJoint(parts, index), "")))
          : needless;
    }

    /** Whether nothing but the joint stands between the parts: parentheses are of no part. */
    private static boolean isPlain(List<Condition> parts, String joint) {
      for (int i = 1; i < parts.size(); i++) {
        Span before = parts.get(i - 1).span();
        Span next = parts.get(i).span();
        if (before.endLine() != next.line()
            || next.column() - before.endColumn() != joint.length()) {
          return false;
        }
      }
      return true;
    }

    private static Span withJoint(List<Condition> parts, int index) {
      Span own = parts.get(index).span();
      if (index > 0) {
        return behind(parts.get(index - 1).span(), own);
      }
      Span next = parts.get(1).span();
      return new Span(own.file(), own.line(), own.column(), next.line(), next.column());
    }
  }
}

package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Blame;
import io.mastering.dsl.syntax.Ref;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a scenario asserts, as it is written. */
final class AssertionPrinter implements Assertion.Visitor<String> {

  private static String from(Optional<Ref> owner) {
    return owner.map(ref -> " from " + Leaf.ref(ref)).orElse("");
  }

  private static String blame(Blame blame) {
    return blame.accept(
        new Blame.Visitor<>() {
          @Override
          public String onOwner(Blame.Owner node) {
            return "owner " + Leaf.ref(node.owner());
          }

          @Override
          public String onAttributes(Blame.Attributes node) {
            return "attribute " + Leaf.names(node.attributes());
          }

          @Override
          public String onRule(Blame.Rule node) {
            return "rule " + Leaf.name(node.rule());
          }
        });
  }

  @Override
  public String onWriteIs(Assertion.WriteIs node) {
    return Leaf.name(node.write()) + " is " + ConditionPrinter.outcome(node.outcome());
  }

  @Override
  public String onMasteredBy(Assertion.MasteredBy node) {
    return Leaf.ref(node.user())
        + " is "
        + (node.negated() ? "not " : "")
        + "mastered by "
        + Leaf.ref(node.system());
  }

  @Override
  public String onLinkedTo(Assertion.LinkedTo node) {
    return Leaf.ref(node.user())
        + " is "
        + (node.negated() ? "not " : "")
        + "linked to "
        + Leaf.ref(node.system());
  }

  @Override
  public String onGolden(Assertion.Golden node) {
    return Leaf.ref(node.subject()) + " is snapshot " + Leaf.quoted(node.name());
  }

  @Override
  public String onHasStatus(Assertion.HasStatus node) {
    return Leaf.ref(node.user()) + " has status " + Leaf.name(node.status());
  }

  @Override
  public String onHas(Assertion.Has node) {
    return Leaf.ref(node.user())
        + " has "
        + Leaf.name(node.attribute())
        + node.value().map(value -> " " + Leaf.literal(value)).orElse("")
        + from(node.owner());
  }

  @Override
  public String onHasNo(Assertion.HasNo node) {
    return Leaf.ref(node.user()) + " has no " + Leaf.name(node.attribute()) + from(node.owner());
  }

  @Override
  public String onAssumes(Assertion.Assumes node) {
    return Leaf.ref(node.subject()) + " assumes " + Leaf.name(node.assumption());
  }

  @Override
  public String onRefusalNames(Assertion.RefusalNames node) {
    return "refusal names "
        + node.blames().stream().map(AssertionPrinter::blame).collect(Collectors.joining(" and "));
  }

  @Override
  public String onRemediesInclude(Assertion.RemediesInclude node) {
    return "remedies include "
        + node.remedies().stream()
            .map(remedy -> remedy.accept(new RemedyPrinter()))
            .collect(Collectors.joining(", then "));
  }

  @Override
  public String onFindings(Assertion.Findings node) {
    return "findings "
        + node.org().map(org -> "in " + Leaf.name(org) + " ").orElse("")
        + (node.negated() ? "do not " : "")
        + "include "
        + Leaf.names(node.codes());
  }
}

package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Demand;
import io.mastering.dsl.syntax.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as they are written. */
final class ConditionPrinter implements Condition.Visitor<String> {

  private String joined(List<Condition> parts, String joint) {
    return parts.stream().map(this::part).collect(Collectors.joining(joint));
  }

  private String part(Condition part) {
    boolean several = part instanceof Condition.And || part instanceof Condition.Or;
    return several ? "(" + part.accept(this) + ")" : part.accept(this);
  }

  private static String not(boolean negated) {
    return negated ? "not " : "";
  }

  static String outcome(Outcome outcome) {
    return Leaf.name(outcome.word())
        + outcome.reason().map(reason -> " as " + Leaf.name(reason)).orElse("")
        + outcome.message().map(message -> " with " + Leaf.quoted(message)).orElse("");
  }

  String demand(Demand demand) {
    return demand.accept(
        new Demand.Visitor<>() {
          @Override
          public String onOfWrite(Demand.OfWrite node) {
            String joint = node.write().text().equals("sign-in") ? " through " : " by ";
            return Leaf.name(node.write())
                + joint
                + Leaf.ref(node.by())
                + " is "
                + outcome(node.outcome());
          }

          @Override
          public String onOfUser(Demand.OfUser node) {
            String holds =
                node.holds()
                    .map(condition -> " " + condition.accept(ConditionPrinter.this))
                    .orElse("");
            return "user where (" + node.where().accept(ConditionPrinter.this) + ")" + holds;
          }

          @Override
          public String onOfOwner(Demand.OfOwner node) {
            return "attribute "
                + Leaf.attribute(node.attribute())
                + " is "
                + not(node.negated())
                + "owned by "
                + Leaf.ref(node.owner());
          }
        });
  }

  @Override
  public String onAnd(Condition.And node) {
    return joined(node.parts(), " and ");
  }

  @Override
  public String onOr(Condition.Or node) {
    return joined(node.parts(), " or ");
  }

  @Override
  public String onNot(Condition.Not node) {
    return "not " + part(node.part());
  }

  @Override
  public String onIs(Condition.Is node) {
    return Leaf.name(node.attribute()) + " is " + not(node.negated()) + Leaf.literal(node.value());
  }

  @Override
  public String onOneOf(Condition.OneOf node) {
    return Leaf.name(node.attribute())
        + " is "
        + not(node.negated())
        + "one of "
        + Leaf.list(node.values());
  }

  @Override
  public String onEmpty(Condition.Empty node) {
    return Leaf.name(node.attribute()) + " is " + not(node.negated()) + "empty";
  }

  @Override
  public String onStartsWith(Condition.StartsWith node) {
    return Leaf.name(node.attribute()) + " starts with " + Leaf.literal(node.value());
  }

  @Override
  public String onEndsWith(Condition.EndsWith node) {
    return Leaf.name(node.attribute()) + " ends with " + Leaf.literal(node.value());
  }

  @Override
  public String onContains(Condition.Contains node) {
    return Leaf.name(node.attribute()) + " contains " + Leaf.literal(node.value());
  }

  @Override
  public String onBefore(Condition.Before node) {
    return Leaf.name(node.attribute()) + " is before " + Leaf.literal(node.date());
  }

  @Override
  public String onAfter(Condition.After node) {
    return Leaf.name(node.attribute()) + " is after " + Leaf.literal(node.date());
  }

  @Override
  public String onInGroup(Condition.InGroup node) {
    return "is " + not(node.negated()) + "in group " + Leaf.name(node.group());
  }

  @Override
  public String onLinkedTo(Condition.LinkedTo node) {
    return "is " + not(node.negated()) + "linked to " + Leaf.ref(node.system());
  }

  @Override
  public String onMasteredBy(Condition.MasteredBy node) {
    return "is " + not(node.negated()) + "mastered by " + Leaf.ref(node.system());
  }

  @Override
  public String onStatusIs(Condition.StatusIs node) {
    String statuses =
        node.statuses().size() == 1
            ? Leaf.literal(node.statuses().get(0))
            : "one of " + Leaf.list(node.statuses());
    return "status is " + not(node.negated()) + statuses;
  }

  @Override
  public String onUserTypeIs(Condition.UserTypeIs node) {
    return "user type is " + not(node.negated()) + Leaf.name(node.userType());
  }
}

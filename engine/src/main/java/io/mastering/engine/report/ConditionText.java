package io.mastering.engine.report;

import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Condition.AttributeTest;
import java.util.List;
import java.util.stream.Collectors;

/** Says a condition in the words of the language. */
public final class ConditionText {
  private ConditionText() {}

  public static String of(Condition condition) {
    if (condition instanceof Condition.And and) {
      return joined(and.parts(), " and ");
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.parts(), " or ");
    }
    if (condition instanceof Condition.Not not) {
      return "not " + part(not.part());
    }
    if (condition instanceof AttributeTest test) {
      return test(test);
    }
    if (condition instanceof Condition.StatusIs is) {
      return "status is " + is.status();
    }
    if (condition instanceof Condition.UserTypeIs is) {
      return "user type is " + name(is.type());
    }
    if (condition instanceof Condition.InGroup in) {
      return "is in group " + quoted(in.group());
    }
    if (condition instanceof Condition.LinkedElsewhere to) {
      return "is linked to " + name(to.system()) + " in " + name(to.org());
    }
    return condition instanceof Condition.LinkedTo to
        ? "is linked to " + name(to.system())
        : "is mastered by " + name(((Condition.MasteredBy) condition).holder());
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.stream().map(ConditionText::part).collect(Collectors.joining(word));
  }

  private static String part(Condition part) {
    return part instanceof Condition.And || part instanceof Condition.Or
        ? "(" + of(part) + ")"
        : of(part);
  }

  private static String test(AttributeTest test) {
    String values =
        test.values().stream().map(ConditionText::quoted).collect(Collectors.joining(", "));
    return name(test.attribute())
        + switch (test.operator()) {
          case IS -> " is " + values;
          case IS_NOT -> " is not " + values;
          case IS_ONE_OF -> " is one of (" + values + ")";
          case IS_EMPTY -> " is empty";
          case STARTS_WITH -> " starts with " + values;
          case ENDS_WITH -> " ends with " + values;
          case CONTAINS -> " contains " + values;
          case IS_BEFORE -> " is before " + test.values().get(0);
          case IS_AFTER -> " is after " + test.values().get(0);
        };
  }

  /** A name as a policy writes it: quoted unless it is one plain word. */
  public static String name(String name) {
    return name.matches("[\\p{L}_][\\p{L}\\p{N}_.$-]*") ? name : quoted(name);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}

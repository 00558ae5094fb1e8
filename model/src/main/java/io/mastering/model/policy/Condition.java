package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.UserStatus;
import java.util.List;

/**
 * A closed tree of questions about a user; evaluated by the engine, never by the rules' language.
 */
public sealed interface Condition {

  /** Holds when every part holds. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when some part holds. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when its part does not. */
  record Not(Condition part) implements Condition {}

  /**
   * Compares the value of an attribute of the Okta user profile.
   *
   * @param values one value; several for {@link Operator#IS_ONE_OF}; none for {@link
   *     Operator#IS_EMPTY}
   */
  record AttributeTest(String attribute, Operator operator, List<String> values, Span span)
      implements Condition {
    public AttributeTest {
      values = List.copyOf(values);
    }
  }

  /** {@code status is ...}. */
  record StatusIs(UserStatus status, Span span) implements Condition {}

  /** {@code user type is ...}. */
  record UserTypeIs(String type, Span span) implements Condition {}

  /** {@code is in group ...}: a group's name or id. */
  record InGroup(String group, Span span) implements Condition {}

  /** {@code is linked to ...}. */
  record LinkedTo(String system, Span span) implements Condition {}

  /** {@code is linked to SYSTEM in ORG}, asked of a user of another org: its links are not seen. */
  record LinkedElsewhere(String system, String org, Span span) implements Condition {}

  /** {@code is mastered by ...}: asks a decision, so it may not stand in a {@code when}. */
  record MasteredBy(String holder, Span span) implements Condition {}

  /** How an attribute's value is compared: text exactly, dates by ISO 8601. */
  enum Operator {
    IS,
    IS_NOT,
    IS_ONE_OF,
    IS_EMPTY,
    STARTS_WITH,
    ENDS_WITH,
    CONTAINS,
    IS_BEFORE,
    IS_AFTER
  }
}

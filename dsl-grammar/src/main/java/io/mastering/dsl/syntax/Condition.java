package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** A question about a user that is answered yes or no. */
public sealed interface Condition extends Node {
  <R> R accept(Visitor<R> visitor);

  /** All of them hold. */
  record And(List<Condition> parts, Span span) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAnd(this);
    }
  }

  /** At least one of them holds. */
  record Or(List<Condition> parts, Span span) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOr(this);
    }
  }

  /** It does not hold. */
  record Not(Condition part, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onNot(this);
    }
  }

  /** {@code department is "HR"}. */
  record Is(Name attribute, boolean negated, Literal value, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onIs(this);
    }
  }

  /** {@code department is one of ("HR", FieldTeams)}. */
  record OneOf(Name attribute, boolean negated, List<Literal> values, Span span)
      implements Condition {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOneOf(this);
    }
  }

  /** {@code department is empty}. */
  record Empty(Name attribute, boolean negated, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onEmpty(this);
    }
  }

  /** {@code email starts with "a"}. */
  record StartsWith(Name attribute, Literal value, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onStartsWith(this);
    }
  }

  /** {@code email ends with "example.com"}. */
  record EndsWith(Name attribute, Literal value, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onEndsWith(this);
    }
  }

  /** {@code title contains "Lead"}. */
  record Contains(Name attribute, Literal value, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onContains(this);
    }
  }

  /** {@code endDate is before 2026-01-01}. */
  record Before(Name attribute, Literal date, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onBefore(this);
    }
  }

  /** {@code endDate is after 2026-01-01}. */
  record After(Name attribute, Literal date, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAfter(this);
    }
  }

  /** {@code is in group "Partners"}. */
  record InGroup(boolean negated, Name group, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onInGroup(this);
    }
  }

  /** {@code is linked to Workday}. */
  record LinkedTo(boolean negated, Ref system, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onLinkedTo(this);
    }
  }

  /** {@code is mastered by Workday}. */
  record MasteredBy(boolean negated, Ref system, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onMasteredBy(this);
    }
  }

  /** {@code status is ACTIVE}, {@code status is one of (ACTIVE, STAGED)}. */
  record StatusIs(boolean negated, List<Literal> statuses, Span span) implements Condition {
    public StatusIs {
      statuses = List.copyOf(statuses);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onStatusIs(this);
    }
  }

  /** {@code user type is contractor}. */
  record UserTypeIs(boolean negated, Name userType, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onUserTypeIs(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onAnd(And node);

    R onOr(Or node);

    R onNot(Not node);

    R onIs(Is node);

    R onOneOf(OneOf node);

    R onEmpty(Empty node);

    R onStartsWith(StartsWith node);

    R onEndsWith(EndsWith node);

    R onContains(Contains node);

    R onBefore(Before node);

    R onAfter(After node);

    R onInGroup(InGroup node);

    R onLinkedTo(LinkedTo node);

    R onMasteredBy(MasteredBy node);

    R onStatusIs(StatusIs node);

    R onUserTypeIs(UserTypeIs node);
  }
}

package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** What is so about a user before the first event, or in a record that arrives. */
public sealed interface Fact extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code status is ACTIVE}. */
  record Status(Name status, Span span) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onStatus(this);
    }
  }

  /** {@code user type is contractor}. */
  record UserType(Name userType, Span span) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onUserType(this);
    }
  }

  /** {@code title is "Analyst"}; without a value it is empty. */
  record Holds(Name attribute, Optional<Literal> value, Span span) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onHolds(this);
    }
  }

  /** {@code linked to Workday, ActiveDirectory}; {@code link to Workday has ended}. */
  record Links(List<Ref> systems, List<LinkDetail> details, Span span) implements Fact {
    public Links {
      systems = List.copyOf(systems);
      details = List.copyOf(details);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onLinks(this);
    }
  }

  /** {@code suspended by admin}. */
  record Suspended(Name by, Span span) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onSuspended(this);
    }
  }

  /** {@code in group "Partners"}. */
  record Group(Name group, Span span) implements Fact {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onGroup(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onStatus(Status node);

    R onUserType(UserType node);

    R onHolds(Holds node);

    R onLinks(Links node);

    R onSuspended(Suspended node);

    R onGroup(Group node);
  }
}

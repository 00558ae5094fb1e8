package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/** What must hold for all users and all orders of events, or for none. */
public sealed interface Demand extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code push by "Okta Org2Org" is refused}. */
  record OfWrite(Name write, Ref by, Outcome outcome, Span span) implements Demand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfWrite(this);
    }
  }

  /** {@code user where (...)}, and what is then so. */
  record OfUser(Condition where, Optional<Condition> holds, Span span) implements Demand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfUser(this);
    }
  }

  /** {@code attribute email is owned by okta}. */
  record OfOwner(AttributeName attribute, boolean negated, Ref owner, Span span) implements Demand {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfOwner(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onOfWrite(OfWrite node);

    R onOfUser(OfUser node);

    R onOfOwner(OfOwner node);
  }
}

package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** What is special about a given link. */
public sealed interface LinkDetail extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code with { title is "x" }}: the profile of the link. */
  record Holding(List<Fact> values, Span span) implements LinkDetail {
    public Holding {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onHolding(this);
    }
  }

  /** {@code without external id}. */
  record Unmatched(Span span) implements LinkDetail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onUnmatched(this);
    }
  }

  /** {@code updated by sign-in}. */
  record Marked(Span span) implements LinkDetail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onMarked(this);
    }
  }

  /** {@code through a group}. */
  record ThroughGroup(Span span) implements LinkDetail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onThroughGroup(this);
    }
  }

  /** {@code assigned before provisioning}. */
  record BeforeProvisioning(Span span) implements LinkDetail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onBeforeProvisioning(this);
    }
  }

  /** {@code link to Workday has ended}. */
  record Ended(Span span) implements LinkDetail {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onEnded(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onHolding(Holding node);

    R onUnmatched(Unmatched node);

    R onMarked(Marked node);

    R onThroughGroup(ThroughGroup node);

    R onBeforeProvisioning(BeforeProvisioning node);

    R onEnded(Ended node);
  }
}

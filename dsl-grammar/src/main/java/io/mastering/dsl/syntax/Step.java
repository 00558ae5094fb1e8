package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** One step of a scenario. */
public sealed interface Step extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code given ... and ...}. */
  record GivenStep(List<Given> givens, Span span) implements Step {
    public GivenStep {
      givens = List.copyOf(givens);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onGivenStep(this);
    }
  }

  /** {@code when ... and ...}: events in the order in which they stand. */
  record WhenStep(List<Event> events, Span span) implements Step {
    public WhenStep {
      events = List.copyOf(events);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onWhenStep(this);
    }
  }

  /** {@code when in any order { ... }}. */
  record AnyOrderStep(List<Event> events, Span span) implements Step {
    public AnyOrderStep {
      events = List.copyOf(events);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAnyOrderStep(this);
    }
  }

  /** {@code then ... and ...}. */
  record ThenStep(List<Assertion> assertions, Span span) implements Step {
    public ThenStep {
      assertions = List.copyOf(assertions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onThenStep(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onGivenStep(GivenStep node);

    R onWhenStep(WhenStep node);

    R onAnyOrderStep(AnyOrderStep node);

    R onThenStep(ThenStep node);
  }
}

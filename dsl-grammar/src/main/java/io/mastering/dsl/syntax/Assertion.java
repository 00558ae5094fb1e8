package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** What must be so after the last event. */
public sealed interface Assertion extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code push is refused with "..."}. */
  record WriteIs(Name write, Outcome outcome, Span span) implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onWriteIs(this);
    }
  }

  /** {@code jane is mastered by Workday}. */
  record MasteredBy(Ref user, boolean negated, Ref system, Span span) implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onMasteredBy(this);
    }
  }

  /** {@code jane is linked to Workday}. */
  record LinkedTo(Ref user, boolean negated, Ref system, Span span) implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onLinkedTo(this);
    }
  }

  /** {@code jane is snapshot "name"}: all of it equals what was recorded. */
  record Golden(Ref subject, String name, Span span) implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onGolden(this);
    }
  }

  /** {@code jane has status SUSPENDED}. */
  record HasStatus(Ref user, Name status, Span span) implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onHasStatus(this);
    }
  }

  /** {@code jane has title "Lead" from HubSAML}: value and owner, each where it is said. */
  record Has(Ref user, Name attribute, Optional<Literal> value, Optional<Ref> owner, Span span)
      implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onHas(this);
    }
  }

  /** {@code jane has no title}. */
  record HasNo(Ref user, Name attribute, Optional<Ref> owner, Span span) implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onHasNo(this);
    }
  }

  /** {@code jane assumes override-fallback}: the last decision about her leans on it. */
  record Assumes(Ref subject, Name assumption, Span span) implements Assertion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAssumes(this);
    }
  }

  /** {@code refusal names owner HubSAML and attribute title}. */
  record RefusalNames(List<Blame> blames, Span span) implements Assertion {
    public RefusalNames {
      blames = List.copyOf(blames);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onRefusalNames(this);
    }
  }

  /** {@code remedies include retry}: at least these, in this order. */
  record RemediesInclude(List<Remedy> remedies, Span span) implements Assertion {
    public RemediesInclude {
      remedies = List.copyOf(remedies);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onRemediesInclude(this);
    }
  }

  /** {@code findings include MST301}, {@code findings do not include MST203}. */
  record Findings(Optional<Name> org, boolean negated, List<Name> codes, Span span)
      implements Assertion {
    public Findings {
      codes = List.copyOf(codes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onFindings(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onWriteIs(WriteIs node);

    R onMasteredBy(MasteredBy node);

    R onLinkedTo(LinkedTo node);

    R onGolden(Golden node);

    R onHasStatus(HasStatus node);

    R onHas(Has node);

    R onHasNo(HasNo node);

    R onAssumes(Assumes node);

    R onRefusalNames(RefusalNames node);

    R onRemediesInclude(RemediesInclude node);

    R onFindings(Findings node);
  }
}

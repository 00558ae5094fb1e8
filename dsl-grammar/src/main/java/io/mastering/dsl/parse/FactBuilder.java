package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.grammar.MasteringParserBaseVisitor;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.LinkDetail;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is so about a user, and what a record brings. */
final class FactBuilder extends MasteringParserBaseVisitor<Optional<Fact>> {
  private final Leaves leaves;
  private final Messages messages;

  FactBuilder(Leaves leaves, Messages messages) {
    this.leaves = leaves;
    this.messages = messages;
  }

  /** The facts between braces; none where there are no braces. */
  List<Fact> facts(MasteringParser.@Nullable FactsContext context) {
    if (context == null) {
      return List.of();
    }
    return context.fact().stream()
        .filter(fact -> fact.exception == null)
        .map(this::visit)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The values that an event brings: attributes only. */
  List<Fact> values(MasteringParser.@Nullable FactsContext context) {
    List<Fact> facts = facts(context);
    facts.stream().filter(fact -> !(fact instanceof Fact.Holds)).forEach(this::noValue);
    return facts.stream().filter(Fact.Holds.class::isInstance).toList();
  }

  private void noValue(Fact fact) {
    messages.add(
        Code.MST011,
        fact.span(),
        "An event brings values of attributes only.",
        "Say `title is \"Lead\"`; what is so before the event belongs into `given user`. An attribute"
            + " named status is quoted: `\"status\"`.");
  }

  @Override
  public Optional<Fact> visitStatusFact(MasteringParser.StatusFactContext context) {
    return Optional.of(new Fact.Status(leaves.name(context.choice()), leaves.span(context)));
  }

  @Override
  public Optional<Fact> visitUserTypeFact(MasteringParser.UserTypeFactContext context) {
    return Optional.of(new Fact.UserType(leaves.name(context.name()), leaves.span(context)));
  }

  @Override
  public Optional<Fact> visitValueFact(MasteringParser.ValueFactContext context) {
    return Optional.of(
        new Fact.Holds(
            leaves.name(context.subject()),
            Optional.ofNullable(context.literal()).map(leaves::literal),
            leaves.span(context)));
  }

  @Override
  public Optional<Fact> visitLinkFact(MasteringParser.LinkFactContext context) {
    return Optional.of(
        new Fact.Links(
            leaves.refs(context.refs()), details(context.linkDetail()), leaves.span(context)));
  }

  @Override
  public Optional<Fact> visitEndedLinkFact(MasteringParser.EndedLinkFactContext context) {
    LinkDetail ended = new LinkDetail.Ended(leaves.span(context.ENDED().getSymbol()));
    return Optional.of(
        new Fact.Links(leaves.refs(context.refs()), List.of(ended), leaves.span(context)));
  }

  @Override
  public Optional<Fact> visitSuspendedFact(MasteringParser.SuspendedFactContext context) {
    return Optional.of(new Fact.Suspended(leaves.name(context.choice()), leaves.span(context)));
  }

  @Override
  public Optional<Fact> visitGroupFact(MasteringParser.GroupFactContext context) {
    return Optional.of(new Fact.Group(leaves.name(context.name()), leaves.span(context)));
  }

  @Override
  public Optional<Fact> visitStrayFact(MasteringParser.StrayFactContext context) {
    Span span = places(context);
    if (context.factStray().COMMA() != null) {
      messages.add(
          Code.MST013,
          span,
          "Facts are not separated by commas.",
          "Delete the comma.",
          "delete the comma",
          new Edit(span, ""));
    } else {
      messages.add(Code.MST001, span, "`{` begins nothing here.", "Delete it and its `}`.");
    }
    return Optional.empty();
  }

  private Span places(MasteringParser.StrayFactContext context) {
    return leaves.span(context.getStart());
  }

  List<LinkDetail> details(List<MasteringParser.LinkDetailContext> contexts) {
    return contexts.stream().map(this::detail).toList();
  }

  private LinkDetail detail(MasteringParser.LinkDetailContext context) {
    Span span = leaves.span(context);
    if (context instanceof MasteringParser.LinkProfileContext profile) {
      return new LinkDetail.Holding(values(profile.facts()), span);
    }
    if (context instanceof MasteringParser.LinkUnmatchedContext) {
      return new LinkDetail.Unmatched(span);
    }
    if (context instanceof MasteringParser.LinkMarkedContext) {
      return new LinkDetail.Marked(span);
    }
    return context instanceof MasteringParser.LinkByGroupContext
        ? new LinkDetail.ThroughGroup(span)
        : new LinkDetail.BeforeProvisioning(span);
  }
}

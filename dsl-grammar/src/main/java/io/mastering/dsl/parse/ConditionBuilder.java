package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.grammar.MasteringParserBaseVisitor;
import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Demand;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Outcome;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Conditions, and the demands that are made of them. */
final class ConditionBuilder extends MasteringParserBaseVisitor<Condition> {
  private final Leaves leaves;
  private final Messages messages;

  ConditionBuilder(Leaves leaves, Messages messages) {
    this.leaves = leaves;
    this.messages = messages;
  }

  Condition condition(MasteringParser.ConditionContext context) {
    List<List<Condition>> alternatives = new ArrayList<>();
    alternatives.add(new ArrayList<>());
    List<Token> joints = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof TerminalNode joint) {
        joints.add(joint.getSymbol());
        if (joint.getSymbol().getType() == MasteringParser.OR) {
          alternatives.add(new ArrayList<>());
        }
      } else {
        alternatives.get(alternatives.size() - 1).add(visit(child));
      }
    }
    mixed(joints);
    List<Condition> parts = alternatives.stream().map(ConditionBuilder::both).toList();
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts, leaves.span(context));
  }

  private static Condition both(List<Condition> parts) {
    Condition first = parts.get(0);
    Condition last = parts.get(parts.size() - 1);
    return parts.size() == 1 ? first : new Condition.And(parts, first.span().to(last.span()));
  }

  private void mixed(List<Token> joints) {
    joints.stream()
        .filter(joint -> joint.getType() != joints.get(0).getType())
        .findFirst()
        .ifPresent(
            joint ->
                messages.add(
                    Code.MST009,
                    leaves.span(joint),
                    "`and` and `or` are mixed here without parentheses.",
                    "Put parentheses around the parts that belong together."));
  }

  @Override
  public Condition visitNotTerm(MasteringParser.NotTermContext context) {
    return new Condition.Not(visit(context.term()), leaves.span(context));
  }

  @Override
  public Condition visitGroupTerm(MasteringParser.GroupTermContext context) {
    return condition(context.condition());
  }

  @Override
  public Condition visitTestTerm(MasteringParser.TestTermContext context) {
    return visit(context.test());
  }

  @Override
  public Condition visitEqualsTest(MasteringParser.EqualsTestContext context) {
    Literal value = leaves.literal(context.literal());
    return new Condition.Is(
        leaves.name(context.subject()), context.NOT() != null, value, leaves.span(context));
  }

  @Override
  public Condition visitOneOfTest(MasteringParser.OneOfTestContext context) {
    List<Literal> values = leaves.list(context.list());
    return new Condition.OneOf(
        leaves.name(context.subject()), context.NOT() != null, values, leaves.span(context));
  }

  @Override
  public Condition visitEmptyTest(MasteringParser.EmptyTestContext context) {
    return new Condition.Empty(
        leaves.name(context.subject()), context.NOT() != null, leaves.span(context));
  }

  @Override
  public Condition visitEdgeTest(MasteringParser.EdgeTestContext context) {
    Name subject = leaves.name(context.subject());
    Literal value = leaves.literal(context.literal());
    Span span = leaves.span(context);
    return context.STARTS() != null
        ? new Condition.StartsWith(subject, value, span)
        : new Condition.EndsWith(subject, value, span);
  }

  @Override
  public Condition visitContainsTest(MasteringParser.ContainsTestContext context) {
    return new Condition.Contains(
        leaves.name(context.subject()), leaves.literal(context.literal()), leaves.span(context));
  }

  @Override
  public Condition visitDateTest(MasteringParser.DateTestContext context) {
    Name subject = leaves.name(context.subject());
    Literal date = leaves.literal(context.literal());
    Span span = leaves.span(context);
    return context.BEFORE() != null
        ? new Condition.Before(subject, date, span)
        : new Condition.After(subject, date, span);
  }

  @Override
  public Condition visitGroupTest(MasteringParser.GroupTestContext context) {
    return new Condition.InGroup(
        context.NOT() != null, leaves.name(context.name()), leaves.span(context));
  }

  @Override
  public Condition visitLinkedTest(MasteringParser.LinkedTestContext context) {
    return new Condition.LinkedTo(
        context.NOT() != null, leaves.ref(context.ref()), leaves.span(context));
  }

  @Override
  public Condition visitMasteredTest(MasteringParser.MasteredTestContext context) {
    return new Condition.MasteredBy(
        context.NOT() != null, leaves.ref(context.ref()), leaves.span(context));
  }

  @Override
  public Condition visitStatusTest(MasteringParser.StatusTestContext context) {
    List<Literal> statuses =
        context.list() != null
            ? leaves.list(context.list())
            : List.of(leaves.literal(context.word().getStart()));
    return new Condition.StatusIs(context.NOT() != null, statuses, leaves.span(context));
  }

  @Override
  public Condition visitUserTypeTest(MasteringParser.UserTypeTestContext context) {
    return new Condition.UserTypeIs(
        context.NOT() != null, leaves.name(context.name()), leaves.span(context));
  }

  Demand demand(MasteringParser.DemandContext context) {
    Span span = leaves.span(context);
    if (context instanceof MasteringParser.WriteDemandContext write) {
      return new Demand.OfWrite(
          leaves.name(write.word()), leaves.ref(write.ref()), outcome(write.outcome()), span);
    }
    if (context instanceof MasteringParser.UserDemandContext user) {
      return new Demand.OfUser(
          condition(user.condition()), Optional.ofNullable(user.test()).map(this::visit), span);
    }
    MasteringParser.OwnerDemandContext owner = (MasteringParser.OwnerDemandContext) context;
    return new Demand.OfOwner(
        leaves.attribute(owner.attributeName()),
        owner.NOT() != null,
        leaves.ref(owner.ref()),
        span);
  }

  Outcome outcome(MasteringParser.OutcomeContext context) {
    return new Outcome(
        leaves.name(context.outcomeWord()),
        Optional.ofNullable(context.choice()).map(leaves::name),
        Optional.ofNullable(context.text()).map(leaves::text),
        leaves.span(context));
  }
}

package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.grammar.MasteringParserBaseVisitor;
import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Blame;
import io.mastering.dsl.syntax.Remedy;
import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.RuleContext;

/** What a scenario says must be so. */
final class AssertionBuilder extends MasteringParserBaseVisitor<Assertion> {
  private final Leaves leaves;
  private final ConditionBuilder conditions;

  AssertionBuilder(Leaves leaves, ConditionBuilder conditions) {
    this.leaves = leaves;
    this.conditions = conditions;
  }

  List<Assertion> assertions(List<MasteringParser.AssertionContext> contexts) {
    return contexts.stream().filter(a -> a.exception == null).map(this::visit).toList();
  }

  @Override
  public Assertion visitOutcomeAssertion(MasteringParser.OutcomeAssertionContext context) {
    return new Assertion.WriteIs(
        leaves.name(context.word()), conditions.outcome(context.outcome()), leaves.span(context));
  }

  @Override
  public Assertion visitMasteredAssertion(MasteringParser.MasteredAssertionContext context) {
    return new Assertion.MasteredBy(
        leaves.ref(context.ref(0)),
        context.NOT() != null,
        leaves.ref(context.ref(1)),
        leaves.span(context));
  }

  @Override
  public Assertion visitLinkedAssertion(MasteringParser.LinkedAssertionContext context) {
    return new Assertion.LinkedTo(
        leaves.ref(context.ref(0)),
        context.NOT() != null,
        leaves.ref(context.ref(1)),
        leaves.span(context));
  }

  @Override
  public Assertion visitGoldenAssertion(MasteringParser.GoldenAssertionContext context) {
    return new Assertion.Golden(
        leaves.ref(context.ref()), leaves.text(context.text()), leaves.span(context));
  }

  @Override
  public Assertion visitStatusAssertion(MasteringParser.StatusAssertionContext context) {
    return new Assertion.HasStatus(
        leaves.ref(context.ref()), leaves.name(context.choice()), leaves.span(context));
  }

  @Override
  public Assertion visitValueAssertion(MasteringParser.ValueAssertionContext context) {
    return new Assertion.Has(
        leaves.ref(context.ref(0)),
        leaves.name(context.subject()),
        Optional.ofNullable(context.literal()).map(leaves::literal),
        Optional.ofNullable(context.ref(1)).map(leaves::ref),
        leaves.span(context));
  }

  @Override
  public Assertion visitEmptyAssertion(MasteringParser.EmptyAssertionContext context) {
    return new Assertion.HasNo(
        leaves.ref(context.ref(0)),
        leaves.name(context.subject()),
        Optional.ofNullable(context.ref(1)).map(leaves::ref),
        leaves.span(context));
  }

  @Override
  public Assertion visitAssumesAssertion(MasteringParser.AssumesAssertionContext context) {
    return new Assertion.Assumes(
        leaves.ref(context.ref()), leaves.name(context.word()), leaves.span(context));
  }

  @Override
  public Assertion visitRefusalAssertion(MasteringParser.RefusalAssertionContext context) {
    List<Blame> blames = context.blame().stream().map(this::blame).toList();
    return new Assertion.RefusalNames(blames, leaves.span(context));
  }

  private Blame blame(MasteringParser.BlameContext context) {
    Span span = leaves.span(context);
    if (context.OWNER() != null) {
      return new Blame.Owner(leaves.ref(context.ref()), span);
    }
    return context.RULE() != null
        ? new Blame.Rule(leaves.name(context.word()), span)
        : new Blame.Attributes(leaves.names(context.names()), span);
  }

  @Override
  public Assertion visitRemediesAssertion(MasteringParser.RemediesAssertionContext context) {
    List<Remedy> remedies = context.remedy().stream().map(this::remedy).toList();
    return new Assertion.RemediesInclude(remedies, leaves.span(context));
  }

  @Override
  public Assertion visitFindingsAssertion(MasteringParser.FindingsAssertionContext context) {
    return new Assertion.Findings(
        Optional.ofNullable(context.name()).map(leaves::name),
        context.NOT() != null,
        leaves.names(context.names()),
        leaves.span(context));
  }

  private Remedy remedy(MasteringParser.RemedyContext context) {
    Span span = leaves.span(context);
    if (context instanceof MasteringParser.SwitchOffRemedyContext off) {
      String words =
          off.settingWord().stream().map(RuleContext::getText).collect(Collectors.joining(" "));
      return new Remedy.SwitchOff(words, leaves.ref(off.ref()), span);
    }
    if (context instanceof MasteringParser.DisconnectRemedyContext cut) {
      return new Remedy.Disconnect(leaves.ref(cut.ref(0)), leaves.ref(cut.ref(1)), span);
    }
    if (context instanceof MasteringParser.RetryRemedyContext) {
      return new Remedy.Retry(span);
    }
    if (context instanceof MasteringParser.InheritRemedyContext inherit) {
      return new Remedy.InheritFromOkta(leaves.names(inherit.names()), span);
    }
    if (context instanceof MasteringParser.OrderRemedyContext order) {
      return new Remedy.PutAbove(leaves.ref(order.ref(0)), leaves.ref(order.ref(1)), span);
    }
    if (context instanceof MasteringParser.ResetPasswordRemedyContext reset) {
      return new Remedy.ResetPassword(leaves.ref(reset.ref()), span);
    }
    return context instanceof MasteringParser.ConvertProviderRemedyContext convert
        ? new Remedy.ConvertProvider(leaves.ref(convert.ref()), span)
        : new Remedy.SendOwned(span);
  }
}

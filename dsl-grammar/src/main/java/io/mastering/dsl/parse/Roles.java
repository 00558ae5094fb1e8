package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.grammar.MasteringParserBaseVisitor;
import io.mastering.dsl.parse.Piece.Role;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Finds in the parse tree what each word is in its statement. */
final class Roles extends MasteringParserBaseVisitor<@Nullable Void> {
  private final Map<Token, Role> roles = new IdentityHashMap<>();

  private Roles() {}

  static Map<Token, Role> of(MasteringParser.PolicyContext tree) {
    Roles roles = new Roles();
    roles.visit(tree);
    return roles.roles;
  }

  private void first(ParserRuleContext context) {
    roles.put(context.getStart(), Role.FIRST);
  }

  private void all(List<TerminalNode> nodes, Role role) {
    nodes.forEach(node -> one(node, role));
  }

  private void one(@Nullable TerminalNode node, Role role) {
    if (node != null) {
      roles.put(node.getSymbol(), role);
    }
  }

  @Override
  public @Nullable Void visitVersion(MasteringParser.VersionContext context) {
    first(context);
    return null;
  }

  @Override
  public @Nullable Void visitBlock(MasteringParser.BlockContext context) {
    context.statement().forEach(this::first);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitPolicy(MasteringParser.PolicyContext context) {
    context.statement().forEach(this::first);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitProfileStatement(MasteringParser.ProfileStatementContext context) {
    context.declaration().forEach(this::first);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitFacts(MasteringParser.FactsContext context) {
    context.fact().forEach(this::first);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitRecords(MasteringParser.RecordsContext context) {
    context.record().forEach(this::first);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitScenarioStatement(MasteringParser.ScenarioStatementContext context) {
    one(context.LBRACE(), Role.TALL);
    context.step().forEach(this::first);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitAnyOrderStep(MasteringParser.AnyOrderStepContext context) {
    one(context.LBRACE(), Role.TALL);
    context.event().forEach(this::first);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitGivenStep(MasteringParser.GivenStepContext context) {
    all(context.AND(), Role.FIRST);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitWhenStep(MasteringParser.WhenStepContext context) {
    all(context.AND(), Role.FIRST);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitThenStep(MasteringParser.ThenStepContext context) {
    all(context.AND(), Role.FIRST);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitCondition(MasteringParser.ConditionContext context) {
    all(context.AND(), Role.JOINT);
    all(context.OR(), Role.JOINT);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitOutcome(MasteringParser.OutcomeContext context) {
    one(context.WITH(), Role.JOINT);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitAllowStatement(MasteringParser.AllowStatementContext context) {
    one(context.BECAUSE(), Role.JOINT);
    return visitChildren(context);
  }

  @Override
  public @Nullable Void visitDemandStatement(MasteringParser.DemandStatementContext context) {
    one(context.BECAUSE(), Role.REASON);
    return visitChildren(context);
  }
}

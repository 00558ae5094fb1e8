package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.grammar.MasteringParserBaseVisitor;
import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.AttributeName;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.IdLine;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.KindLine;
import io.mastering.dsl.syntax.Mapping;
import io.mastering.dsl.syntax.MatchRule;
import io.mastering.dsl.syntax.MatchingBlock;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.OrgBlock;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.SafeguardBlock;
import io.mastering.dsl.syntax.Sense;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.dsl.syntax.TargetLine;
import io.mastering.dsl.syntax.Unmapped;
import io.mastering.dsl.syntax.Use;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** The statements of a policy. What could not be read is left out; a message has said why. */
final class StatementBuilder extends MasteringParserBaseVisitor<Optional<Statement>> {
  private final Leaves leaves;
  private final Messages messages;
  private final SettingBuilder settings;
  private final ConditionBuilder conditions;
  private final ScenarioBuilder scenarios;

  StatementBuilder(Leaves leaves, Messages messages, Places places, UnknownWords unknown) {
    this.leaves = leaves;
    this.messages = messages;
    this.settings = new SettingBuilder(leaves, places, unknown);
    this.conditions = new ConditionBuilder(leaves, messages);
    this.scenarios = new ScenarioBuilder(leaves, messages, conditions, settings);
  }

  List<Statement> statements(List<MasteringParser.StatementContext> contexts) {
    List<Statement> statements = new ArrayList<>();
    for (MasteringParser.StatementContext context : contexts) {
      if (context.exception == null) {
        if (context instanceof MasteringParser.StrayStatementContext stray) {
          statements.addAll(stray(stray.stray()));
        } else {
          visit(context).ifPresent(statements::add);
        }
      }
    }
    return statements;
  }

  /** What begins no statement is reported; the statements inside its braces are kept. */
  private List<Statement> stray(MasteringParser.StrayContext context) {
    Token bad = context.getStart();
    boolean table = context.cases() != null;
    messages.add(
        Code.MST011,
        leaves.span(bad),
        (table ? "`cases`" : Words.shown(bad)) + " begins no statement here.",
        table
            ? "A table of cases stands in a scenario."
            : "Write before it what the block is for: `source Workday {`, or delete it and its `}`.");
    return statements(context.statement());
  }

  private List<Statement> body(MasteringParser.BlockContext context) {
    return statements(context.statement());
  }

  @Override
  public Optional<Statement> visitUseStatement(MasteringParser.UseStatementContext context) {
    return Optional.of(new Use(leaves.text(context.text()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitOrgStatement(MasteringParser.OrgStatementContext context) {
    Name name = leaves.header(context.name(), context.getStart(), "org Hub { ... }");
    return Optional.of(new OrgBlock(name, body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitSystemStatement(MasteringParser.SystemStatementContext context) {
    SystemRole role = SystemRole.valueOf(context.sort.getText().toUpperCase(Locale.ROOT));
    Name name = leaves.header(context.name(), context.getStart(), role.words() + " Name { ... }");
    return Optional.of(new SystemBlock(role, name, body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitUserTypeStatement(
      MasteringParser.UserTypeStatementContext context) {
    Name name = leaves.header(context.name(), context.getStart(), "user type contractor { ... }");
    return Optional.of(new UserTypeBlock(name, body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitProfileStatement(
      MasteringParser.ProfileStatementContext context) {
    List<AttributeDeclaration> attributes = new ArrayList<>();
    for (MasteringParser.DeclarationContext declaration : context.declaration()) {
      if (declaration.exception != null) {
        continue;
      }
      if (declaration instanceof MasteringParser.AttributeDeclarationContext attribute) {
        attributes.add(settings.declaration(attribute));
      } else {
        messages.add(
            Code.MST011,
            leaves.span(declaration.getStart()),
            Words.shown(declaration.getStart()) + " declares no attribute.",
            "A `profile` holds attributes only: `badge: text, unique`.");
      }
    }
    return Optional.of(new ProfileBlock(attributes, leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitDefineStatement(MasteringParser.DefineStatementContext context) {
    return Optional.of(
        new Definition(
            leaves.name(context.name()),
            leaves.literals(context.literals()),
            leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitWhenStatement(MasteringParser.WhenStatementContext context) {
    Condition condition = conditions.condition(context.condition());
    return Optional.of(new WhenBlock(condition, body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitMatchingStatement(
      MasteringParser.MatchingStatementContext context) {
    Name system = leaves.name(context.name());
    return Optional.of(new MatchingBlock(system, body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitSafeguardStatement(
      MasteringParser.SafeguardStatementContext context) {
    return Optional.of(new SafeguardBlock(body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitAssumeStatement(MasteringParser.AssumeStatementContext context) {
    return Optional.of(settings.assumption(context.assumption()));
  }

  @Override
  public Optional<Statement> visitPriorityStatement(
      MasteringParser.PriorityStatementContext context) {
    return Optional.of(new Priority(leaves.names(context.names()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitAttributeStatement(
      MasteringParser.AttributeStatementContext context) {
    AttributeName attribute = leaves.attribute(context.attributeName());
    Inheritance inheritance = leaves.inheritance(context.inheritance());
    return Optional.of(new AttributeRule(attribute, inheritance, leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitDemandStatement(MasteringParser.DemandStatementContext context) {
    Sense sense = context.sense.getType() == MasteringParser.NEVER ? Sense.NEVER : Sense.ALWAYS;
    return Optional.of(
        new DemandStatement(
            sense,
            conditions.demand(context.demand()),
            Optional.ofNullable(context.text()).map(leaves::text),
            leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitAllowStatement(MasteringParser.AllowStatementContext context) {
    return Optional.of(
        new Allowance(
            leaves.name(context.word()), leaves.text(context.text()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitMapStatement(MasteringParser.MapStatementContext context) {
    return Optional.of(
        new Mapping(
            leaves.name(context.name(0)),
            leaves.name(context.name(1)),
            context.always != null,
            leaves.span(context),
            when(context)));
  }

  private Span when(MasteringParser.MapStatementContext context) {
    Span whole = leaves.span(context);
    if (context.always != null) {
      return leaves.span(context.always);
    }
    return context.ON() == null ? whole : leaves.span(context.ON().getSymbol()).to(whole);
  }

  @Override
  public Optional<Statement> visitLeaveStatement(MasteringParser.LeaveStatementContext context) {
    return Optional.of(new Unmapped(leaves.name(context.name()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitIdStatement(MasteringParser.IdStatementContext context) {
    return Optional.of(new IdLine(leaves.text(context.text()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitKindStatement(MasteringParser.KindStatementContext context) {
    return Optional.of(new KindLine(leaves.name(context.name()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitTargetStatement(MasteringParser.TargetStatementContext context) {
    return Optional.of(new TargetLine(leaves.name(context.name()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitPushStatement(MasteringParser.PushStatementContext context) {
    return Optional.of(new PushBlock(body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitSignInStatement(MasteringParser.SignInStatementContext context) {
    return Optional.of(new SignInBlock(body(context.block()), leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitMatchStatement(MasteringParser.MatchStatementContext context) {
    List<Name> attributes = context.name().stream().map(leaves::name).toList();
    boolean exact = context.how.getType() == MasteringParser.EXACT;
    return Optional.of(new MatchRule(exact, attributes, leaves.span(context)));
  }

  @Override
  public Optional<Statement> visitSettingStatement(
      MasteringParser.SettingStatementContext context) {
    return Optional.of(settings.setting(context));
  }

  @Override
  public Optional<Statement> visitScenarioStatement(
      MasteringParser.ScenarioStatementContext context) {
    return Optional.of(scenarios.scenario(context));
  }
}

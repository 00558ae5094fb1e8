package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.syntax.Cases;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Step;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Scenarios: the steps and the table. */
final class ScenarioBuilder {
  private final Leaves leaves;
  private final Messages messages;
  private final FactBuilder facts;
  private final EventBuilder events;
  private final AssertionBuilder assertions;
  private final SettingBuilder settings;
  private final TableBuilder tables;

  ScenarioBuilder(
      Leaves leaves, Messages messages, ConditionBuilder conditions, SettingBuilder settings) {
    this.leaves = leaves;
    this.messages = messages;
    this.settings = settings;
    this.facts = new FactBuilder(leaves, messages);
    this.events = new EventBuilder(leaves, facts, settings);
    this.assertions = new AssertionBuilder(leaves, conditions);
    this.tables = new TableBuilder(leaves, messages);
  }

  Scenario scenario(MasteringParser.ScenarioStatementContext context) {
    Optional<Cases> cases = cases(context);
    leaves.columns(columns(context, cases));
    List<Step> steps = new ArrayList<>();
    for (MasteringParser.StepContext step : context.step()) {
      if (step.exception == null) {
        step(step).ifPresent(steps::add);
      }
    }
    leaves.columns(Optional.of(Set.of()));
    return new Scenario(title(context), steps, cases, leaves.span(context));
  }

  /** The columns that placeholders may name; absent where the table cannot be trusted. */
  private Optional<Set<String>> columns(
      MasteringParser.ScenarioStatementContext context, Optional<Cases> cases) {
    boolean broken =
        context.step().stream()
            .filter(MasteringParser.CasesStepContext.class::isInstance)
            .map(step -> ((MasteringParser.CasesStepContext) step).cases())
            .anyMatch(table -> !tables.isSound(table));
    if (broken) {
      return Optional.empty();
    }
    return Optional.of(
        cases
            .map(table -> table.columns().stream().map(Name::text).collect(Collectors.toSet()))
            .orElse(Set.of()));
  }

  private String title(MasteringParser.ScenarioStatementContext context) {
    if (context.text() != null) {
      return leaves.text(context.text());
    }
    messages.add(
        Code.MST014,
        leaves.span(context.SCENARIO().getSymbol()),
        "This `scenario` has no title.",
        "Write what it shows before the brace: `scenario \"Who masters the profile\" { ... }`.");
    return "";
  }

  private Optional<Cases> cases(MasteringParser.ScenarioStatementContext context) {
    List<MasteringParser.CasesContext> found =
        context.step().stream()
            .filter(MasteringParser.CasesStepContext.class::isInstance)
            .map(step -> ((MasteringParser.CasesStepContext) step).cases())
            .toList();
    found.stream()
        .skip(1)
        .forEach(
            second ->
                messages.add(
                    Code.MST011,
                    leaves.span(second.getStart()),
                    "A scenario has one table of cases.",
                    "Put its rows into the first table, or write a second scenario."));
    return found.stream().findFirst().map(tables::cases);
  }

  private Optional<Step> step(MasteringParser.StepContext context) {
    Span span = leaves.span(context);
    if (context instanceof MasteringParser.GivenStepContext given) {
      List<Given> givens =
          given.given().stream().filter(g -> g.exception == null).map(this::given).toList();
      return Optional.of(new Step.GivenStep(givens, span));
    }
    if (context instanceof MasteringParser.WhenStepContext when) {
      return Optional.of(new Step.WhenStep(events.events(when.event()), span));
    }
    if (context instanceof MasteringParser.AnyOrderStepContext any) {
      return Optional.of(new Step.AnyOrderStep(events.events(any.event()), span));
    }
    if (context instanceof MasteringParser.ThenStepContext then) {
      return Optional.of(new Step.ThenStep(assertions.assertions(then.assertion()), span));
    }
    return Optional.empty();
  }

  private Given given(MasteringParser.GivenContext context) {
    Span span = leaves.span(context);
    if (context instanceof MasteringParser.GivenUserContext user) {
      return new Given.OfUser(leaves.ref(user.ref()), facts.facts(user.facts()), span);
    }
    if (context instanceof MasteringParser.GivenUsersContext users) {
      return new Given.OfUsers(
          leaves.literal(users.count().getStart()),
          Optional.ofNullable(users.name()).map(leaves::name),
          facts.facts(users.facts()),
          span);
    }
    if (context instanceof MasteringParser.GivenSnapshotContext snapshot) {
      return new Given.OfSnapshot(
          leaves.text(snapshot.text(0)), leaves.text(snapshot.text(1)), span);
    }
    if (context instanceof MasteringParser.GivenPriorityContext priority) {
      return new Given.OfPriority(leaves.names(priority.names()), span);
    }
    if (context instanceof MasteringParser.GivenAttributeContext attribute) {
      return new Given.OfAttribute(
          leaves.attribute(attribute.attributeName()),
          leaves.inheritance(attribute.inheritance()),
          span);
    }
    if (context instanceof MasteringParser.GivenAssumptionContext assumption) {
      return new Given.OfAssumption(settings.assumption(assumption.assumption()), span);
    }
    MasteringParser.GivenSettingContext setting = (MasteringParser.GivenSettingContext) context;
    return new Given.OfSetting(
        leaves.ref(setting.ref()),
        settings.path(setting.changeName()),
        settings.values(setting.value()),
        span);
  }
}

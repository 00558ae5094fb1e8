package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition.AttributeTest;
import io.mastering.model.policy.Condition.Operator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition with every name resolved; what it cannot resolve it complains about. */
final class ConditionReading implements Condition.Visitor<io.mastering.model.policy.Condition> {
  private final Names names;
  private final Complaints complaints;
  private final String org;
  private final boolean mayLookElsewhere;
  private final Systems systems;
  private final Attributes attributes;
  private final Meanings meanings;

  private ConditionReading(
      Names names, Complaints complaints, String org, boolean mayLookElsewhere) {
    this.names = names;
    this.complaints = complaints;
    this.org = org;
    this.mayLookElsewhere = mayLookElsewhere;
    this.systems = new Systems(names, complaints);
    this.attributes = new Attributes(names, complaints);
    this.meanings = new Meanings(names, complaints);
  }

  /** For a `when`: what decides in an org is seen in that org. */
  static ConditionReading ofWhen(Names names, Complaints complaints, String org) {
    return new ConditionReading(names, complaints, org, false);
  }

  /** For a demand: it may ask for links in another org. */
  static ConditionReading ofDemand(Names names, Complaints complaints, String org) {
    return new ConditionReading(names, complaints, org, true);
  }

  io.mastering.model.policy.Condition read(Condition condition) {
    return condition.accept(this);
  }

  @Override
  public io.mastering.model.policy.Condition onAnd(Condition.And node) {
    return new io.mastering.model.policy.Condition.And(
        node.parts().stream().map(this::read).toList());
  }

  @Override
  public io.mastering.model.policy.Condition onOr(Condition.Or node) {
    return new io.mastering.model.policy.Condition.Or(
        node.parts().stream().map(this::read).toList());
  }

  @Override
  public io.mastering.model.policy.Condition onNot(Condition.Not node) {
    return not(read(node.part()));
  }

  @Override
  public io.mastering.model.policy.Condition onIs(Condition.Is node) {
    List<String> texts = texts(node.attribute(), List.of(node.value()));
    if (texts.size() != 1) {
      return negated(
          node.negated(), test(node.attribute(), Operator.IS_ONE_OF, texts, node.span()));
    }
    Operator operator = node.negated() ? Operator.IS_NOT : Operator.IS;
    return test(node.attribute(), operator, texts, node.span());
  }

  @Override
  public io.mastering.model.policy.Condition onOneOf(Condition.OneOf node) {
    List<String> texts = texts(node.attribute(), node.values());
    return negated(node.negated(), test(node.attribute(), Operator.IS_ONE_OF, texts, node.span()));
  }

  @Override
  public io.mastering.model.policy.Condition onEmpty(Condition.Empty node) {
    attributes.look(org, node.attribute());
    return negated(
        node.negated(), test(node.attribute(), Operator.IS_EMPTY, List.of(), node.span()));
  }

  @Override
  public io.mastering.model.policy.Condition onStartsWith(Condition.StartsWith node) {
    return edge(node.attribute(), Operator.STARTS_WITH, node.value(), node.span());
  }

  @Override
  public io.mastering.model.policy.Condition onEndsWith(Condition.EndsWith node) {
    return edge(node.attribute(), Operator.ENDS_WITH, node.value(), node.span());
  }

  @Override
  public io.mastering.model.policy.Condition onContains(Condition.Contains node) {
    return edge(node.attribute(), Operator.CONTAINS, node.value(), node.span());
  }

  @Override
  public io.mastering.model.policy.Condition onBefore(Condition.Before node) {
    return day(node.attribute(), Operator.IS_BEFORE, node.date(), node.span());
  }

  @Override
  public io.mastering.model.policy.Condition onAfter(Condition.After node) {
    return day(node.attribute(), Operator.IS_AFTER, node.date(), node.span());
  }

  @Override
  public io.mastering.model.policy.Condition onInGroup(Condition.InGroup node) {
    return negated(
        node.negated(),
        new io.mastering.model.policy.Condition.InGroup(node.group().text(), node.span()));
  }

  @Override
  public io.mastering.model.policy.Condition onLinkedTo(Condition.LinkedTo node) {
    Optional<DeclaredSystem> found = systems.find(node.system(), Optional.of(org));
    boolean elsewhere = found.filter(system -> !system.org().equals(org)).isPresent();
    if (elsewhere && !mayLookElsewhere) {
      systems.in(org, node.system().name());
    }
    return negated(
        node.negated(),
        elsewhere
            ? new io.mastering.model.policy.Condition.LinkedElsewhere(
                found.get().name(), found.get().org(), node.span())
            : new io.mastering.model.policy.Condition.LinkedTo(
                node.system().name().text(), node.span()));
  }

  @Override
  public io.mastering.model.policy.Condition onMasteredBy(Condition.MasteredBy node) {
    Ref holder = node.system();
    if (!Systems.isOkta(holder.name())) {
      systems.find(holder, Optional.of(org)).ifPresent(found -> masters(found, holder));
    }
    return negated(
        node.negated(),
        new io.mastering.model.policy.Condition.MasteredBy(holder.name().text(), node.span()));
  }

  @Override
  public io.mastering.model.policy.Condition onStatusIs(Condition.StatusIs node) {
    List<io.mastering.model.policy.Condition> some = new ArrayList<>();
    for (Literal status : node.statuses()) {
      UserStatus read =
          Statuses.read(Literals.text(status), status.span(), complaints)
              .orElse(UserStatus.UNKNOWN);
      some.add(new io.mastering.model.policy.Condition.StatusIs(read, node.span()));
    }
    return negated(
        node.negated(),
        some.size() == 1 ? some.get(0) : new io.mastering.model.policy.Condition.Or(some));
  }

  @Override
  public io.mastering.model.policy.Condition onUserTypeIs(Condition.UserTypeIs node) {
    UserTypes.look(names, org, node.userType(), complaints);
    return negated(
        node.negated(),
        new io.mastering.model.policy.Condition.UserTypeIs(node.userType().text(), node.span()));
  }

  private io.mastering.model.policy.Condition edge(
      Name attribute, Operator operator, Literal value, Span span) {
    List<io.mastering.model.policy.Condition> some = new ArrayList<>();
    for (String text : texts(attribute, List.of(value))) {
      some.add(test(attribute, operator, List.of(text), span));
    }
    return some.size() == 1 ? some.get(0) : new io.mastering.model.policy.Condition.Or(some);
  }

  private io.mastering.model.policy.Condition day(
      Name attribute, Operator operator, Literal value, Span span) {
    attributes.look(org, attribute);
    String text = Literals.text(value);
    try {
      LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      complaints.add(
          Code.MST117,
          value.span(),
          "`" + text + "` is no date.",
          "Write the year, the month and the day, such as `2026-12-31`.");
    }
    return test(attribute, operator, List.of(text), span);
  }

  private List<String> texts(Name attribute, List<Literal> literals) {
    attributes.look(org, attribute);
    List<String> texts = meanings.of(org, attribute.text(), literals);
    Choices.look(names, org, attribute, texts, complaints);
    return texts;
  }

  private void masters(DeclaredSystem found, Ref ref) {
    if (!found.org().equals(org)) {
      systems.in(org, ref.name());
    } else if (!found.mayMaster()) {
      complaints.add(
          SourceLists.Lists.declared(
              found, ref.name(), "and never masters a user", SystemRole.SOURCE, SystemRole.IDP));
    }
  }

  private static AttributeTest test(
      Name attribute, Operator operator, List<String> texts, Span span) {
    return new AttributeTest(attribute.text(), operator, texts, span);
  }

  private static io.mastering.model.policy.Condition negated(
      boolean negated, io.mastering.model.policy.Condition condition) {
    return negated ? not(condition) : condition;
  }

  private static io.mastering.model.policy.Condition not(
      io.mastering.model.policy.Condition condition) {
    return new io.mastering.model.policy.Condition.Not(condition);
  }
}

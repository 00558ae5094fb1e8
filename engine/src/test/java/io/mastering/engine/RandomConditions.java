package io.mastering.engine;

import static io.mastering.engine.RandomOrg.SPAN;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Condition.Operator;
import io.mastering.model.policy.Demand;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions and demands of every kind about an org. */
final class RandomConditions {
  private final Chance chance;
  private final List<String> systems;
  private final List<String> types;
  private List<String> callers = List.of("Nobody");

  RandomConditions(Chance chance, List<String> systems, List<String> types) {
    this.chance = chance;
    this.systems = systems.isEmpty() ? List.of("Workday") : systems;
    this.types = types;
  }

  RandomConditions(Chance chance, Org org) {
    this(
        chance,
        org.systems().stream().map(OrgSystem::name).toList(),
        org.userTypes().stream().map(UserType::name).toList());
    List<String> writers = new ArrayList<>(systems);
    org.inbounds().forEach(inbound -> writers.add(inbound.name()));
    callers = writers;
  }

  Condition condition(int depth) {
    if (depth > 0 && chance.of(0.5)) {
      List<Condition> parts = List.of(condition(depth - 1), condition(depth - 1));
      return switch (chance.below(3)) {
        case 0 -> new Condition.And(parts);
        case 1 -> new Condition.Or(parts);
        default -> new Condition.Not(parts.get(0));
      };
    }
    return switch (chance.below(types.isEmpty() ? 4 : 5)) {
      case 0 -> test();
      case 1 -> new Condition.StatusIs(chance.pick(RandomUsers.STATUSES), SPAN);
      case 2 -> new Condition.InGroup(chance.pick(RandomUsers.GROUPS), SPAN);
      case 3 -> new Condition.LinkedTo(chance.pick(systems), SPAN);
      default -> new Condition.UserTypeIs(chance.pick(types), SPAN);
    };
  }

  private Condition test() {
    Operator operator = chance.pick(List.of(Operator.values()));
    String attribute = chance.pick(List.of("title", "department", "startDate"));
    List<String> values =
        switch (operator) {
          case IS_EMPTY -> List.of();
          case IS_ONE_OF -> List.of("HR", "2026-01-01");
          case IS_BEFORE, IS_AFTER -> List.of("2026-01-01");
          case IS, IS_NOT -> List.of(chance.pick(RandomUsers.VALUES));
          case STARTS_WITH, ENDS_WITH, CONTAINS -> List.of(chance.pick(List.of("H", "R", "2026")));
        };
    return new Condition.AttributeTest(attribute, operator, values, SPAN);
  }

  /** A condition that may also ask a decision. */
  private Condition asking(int depth) {
    if (chance.of(0.3)) {
      return new Condition.MasteredBy(holder(), SPAN);
    }
    return depth > 0 && chance.of(0.5)
        ? new Condition.And(List.of(asking(depth - 1), new Condition.Not(asking(depth - 1))))
        : condition(1);
  }

  private String holder() {
    return chance.of(0.3) ? Policy.OKTA : chance.pick(systems);
  }

  Demand demand() {
    boolean always = chance.of(0.5);
    return switch (chance.below(3)) {
      case 0 ->
          new Demand.OfUser(
              always, "Hub", asking(2), chance.maybe(0.6, () -> asking(1)), Optional.empty(), SPAN);
      case 1 ->
          new Demand.OfAttribute(
              always, "Hub", chance.pick(RandomOrg.ATTRIBUTES), holder(), Optional.empty(), SPAN);
      default ->
          new Demand.OfPush(
              always,
              "Hub",
              chance.pick(callers),
              chance.pick(
                  List.of(Outcome.REFUSED, Outcome.QUEUED, Outcome.APPLIED, Outcome.SKIPPED)),
              chance.maybe(0.3, () -> Reason.MASTERED_ELSEWHERE),
              Optional.empty(),
              SPAN);
    };
  }

  static List<UserStatus> shownStatuses() {
    return List.of(UserStatus.values()).stream().filter(s -> s != UserStatus.UNKNOWN).toList();
  }
}

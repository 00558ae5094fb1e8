package io.mastering.dsl.check;

import io.mastering.dsl.syntax.*;
import io.mastering.model.diagnostic.Code;
import java.util.Map;
import java.util.Set;

/** MST110: a statement in a block that it does not belong in. */
final class Placement implements Check {
  private static final Map<Place, Set<Class<? extends Statement>>> ALLOWED =
      Map.ofEntries(
          Map.entry(
              Place.ORG,
              Set.of(
                  SystemBlock.class,
                  UserTypeBlock.class,
                  ProfileBlock.class,
                  Definition.class,
                  WhenBlock.class,
                  MatchingBlock.class,
                  SafeguardBlock.class,
                  Assumption.class,
                  Priority.class,
                  AttributeRule.class,
                  DemandStatement.class,
                  Allowance.class,
                  Scenario.class,
                  Setting.class)),
          Map.entry(
              Place.SOURCE,
              Set.of(
                  KindLine.class,
                  IdLine.class,
                  Setting.class,
                  Mapping.class,
                  PushBlock.class,
                  Allowance.class)),
          Map.entry(
              Place.APP,
              Set.of(
                  KindLine.class,
                  IdLine.class,
                  TargetLine.class,
                  Setting.class,
                  PushBlock.class,
                  Allowance.class)),
          Map.entry(
              Place.IDP,
              Set.of(
                  KindLine.class,
                  IdLine.class,
                  Setting.class,
                  Mapping.class,
                  SignInBlock.class,
                  Allowance.class)),
          Map.entry(Place.INBOUND, Set.of(Setting.class, Allowance.class)),
          Map.entry(Place.SIGN_IN, Set.of(Setting.class)),
          Map.entry(Place.PUSH, Set.of(Setting.class, Mapping.class, Unmapped.class)),
          Map.entry(Place.MATCHING, Set.of(Setting.class, MatchRule.class)),
          Map.entry(Place.SAFEGUARD, Set.of(Setting.class)),
          Map.entry(Place.USER_TYPE, Set.of(AttributeRule.class, IdLine.class)),
          Map.entry(Place.WHEN, Set.of(AttributeRule.class, Priority.class)));

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      for (Statement statement : block.body()) {
        // A setting in the wrong block is named by its own check.
        if (!ALLOWED.getOrDefault(block.place(), Set.of()).contains(statement.getClass())
            && !(statement instanceof Setting)) {
          complaints.add(
              Code.MST110,
              Spans.firstLine(statement.span()),
              Described.statement(statement) + " does not belong in " + block.place().words() + ".",
              "Move it to " + Described.home(statement) + ", or delete it.");
        }
      }
    }
  }
}

package io.mastering.dsl.syntax;

import java.util.List;

/** One statement of a policy, at the top of a file or in a block. */
public sealed interface Statement extends Node
    permits Use,
        OrgBlock,
        SystemBlock,
        UserTypeBlock,
        ProfileBlock,
        Definition,
        WhenBlock,
        MatchingBlock,
        SafeguardBlock,
        Assumption,
        Priority,
        AttributeRule,
        DemandStatement,
        Allowance,
        Mapping,
        Unmapped,
        IdLine,
        KindLine,
        TargetLine,
        PushBlock,
        SignInBlock,
        MatchRule,
        Setting,
        Scenario {
  <R> R accept(StatementVisitor<R> visitor);

  /** The statements in its braces; none for one without. */
  default List<Statement> inner() {
    return StatementBodies.of(this);
  }
}

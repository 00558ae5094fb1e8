package io.mastering.dsl.syntax;

import java.util.List;

/** The statements inside a statement. */
final class StatementBodies {
  private StatementBodies() {}

  static List<Statement> of(Statement statement) {
    if (statement instanceof OrgBlock block) {
      return block.body();
    }
    if (statement instanceof SystemBlock block) {
      return block.body();
    }
    if (statement instanceof UserTypeBlock block) {
      return block.body();
    }
    if (statement instanceof WhenBlock block) {
      return block.body();
    }
    if (statement instanceof MatchingBlock block) {
      return block.body();
    }
    if (statement instanceof SafeguardBlock block) {
      return block.body();
    }
    if (statement instanceof PushBlock block) {
      return block.body();
    }
    if (statement instanceof SignInBlock block) {
      return block.body();
    }
    return List.of();
  }
}

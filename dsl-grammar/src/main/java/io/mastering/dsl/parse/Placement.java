package io.mastering.dsl.parse;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.IdLine;
import io.mastering.dsl.syntax.KindLine;
import io.mastering.dsl.syntax.Mapping;
import io.mastering.dsl.syntax.MatchRule;
import io.mastering.dsl.syntax.MatchingBlock;
import io.mastering.dsl.syntax.OrgBlock;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.SafeguardBlock;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.TargetLine;
import io.mastering.dsl.syntax.Unmapped;
import io.mastering.dsl.syntax.Use;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which statement may stand in which block. */
final class Placement {
  /** What stands in blocks only, with where it belongs. */
  private static final Map<Class<?>, String> IN_BLOCKS =
      Map.of(
          IdLine.class, "the block of an org, a source, an app or an idp",
          KindLine.class, "the block of a source, an app or an idp",
          TargetLine.class, "the block of an app",
          Mapping.class, "the block of a source, an app or an idp",
          Unmapped.class, "the block of a source, an app or an idp",
          PushBlock.class, "the block of a source or an app",
          SignInBlock.class, "the block of an idp",
          MatchRule.class, "a `matching` block");

  private static final Map<Class<?>, Set<Class<?>>> INNER =
      Map.of(
          SystemBlock.class,
              Set.of(
                  IdLine.class,
                  KindLine.class,
                  TargetLine.class,
                  Mapping.class,
                  Unmapped.class,
                  PushBlock.class,
                  SignInBlock.class),
          UserTypeBlock.class, Set.of(AttributeRule.class, WhenBlock.class),
          WhenBlock.class, Set.of(AttributeRule.class, Priority.class),
          MatchingBlock.class, Set.of(MatchRule.class),
          SafeguardBlock.class, Set.of(),
          PushBlock.class, Set.of(Mapping.class, Unmapped.class),
          SignInBlock.class, Set.of(Mapping.class, Unmapped.class));

  private final Messages messages;

  Placement(Messages messages) {
    this.messages = messages;
  }

  void check(List<Statement> statements) {
    for (Statement statement : statements) {
      if (IN_BLOCKS.containsKey(statement.getClass())) {
        misplaced(statement, "here", IN_BLOCKS.get(statement.getClass()));
      }
      inside(statement);
    }
  }

  private void inside(Statement block) {
    for (Statement statement : block.inner()) {
      if (!fits(block, statement)) {
        String home = IN_BLOCKS.getOrDefault(statement.getClass(), "the top of the file or an org");
        misplaced(statement, "in this block", home);
      }
      inside(statement);
    }
  }

  private static boolean fits(Statement block, Statement statement) {
    boolean anywhere =
        statement instanceof Allowance
            || statement instanceof Setting
                && !(block instanceof WhenBlock)
                && !(block instanceof UserTypeBlock);
    if (block instanceof OrgBlock) {
      boolean ofFile = statement instanceof Use || statement instanceof OrgBlock;
      boolean ofBlock =
          IN_BLOCKS.containsKey(statement.getClass()) && !(statement instanceof IdLine);
      return !ofFile && !ofBlock;
    }
    return anywhere
        || INNER.getOrDefault(block.getClass(), Set.of()).contains(statement.getClass());
  }

  private void misplaced(Statement statement, String where, String home) {
    Span span = statement.span();
    Span start = new Span(span.file(), span.line(), span.column(), span.line(), span.column() + 1);
    messages.add(
        Code.MST011,
        span.line() == span.endLine() ? span : start,
        "This statement cannot stand " + where + ".",
        "Its place is " + home + ".");
  }
}

package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;

/** MST235 and MST236: a `when` that asks for the master, and one that Okta could not follow. */
final class WhenBlocks implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    text.placed(WhenBlock.class).forEach(p -> look(p.statement(), complaints));
  }

  private static void look(WhenBlock block, Complaints complaints) {
    List<Condition> circular =
        Conditions.parts(block.condition()).filter(Condition.MasteredBy.class::isInstance).toList();
    circular.forEach(part -> circle(part, complaints));
    if (circular.isEmpty()) {
      block.body().stream()
          .filter(statement -> isDesign(statement, block.condition()))
          .findFirst()
          .ifPresent(statement -> complaints.add(design(statement)));
    }
  }

  /** An org has one order of sources; it inherits an attribute by user type and by nothing else. */
  private static boolean isDesign(Statement statement, Condition condition) {
    return statement instanceof Priority
        || statement instanceof AttributeRule
            && !Conditions.leaves(condition).allMatch(Condition.UserTypeIs.class::isInstance);
  }

  /** Once a block: it is one design. */
  private static Diagnostic design(Statement statement) {
    String why =
        statement instanceof Priority
            ? "an org has one order of sources for all its users."
            : "it inherits an attribute in one way for all users of a user type.";
    return Diagnostic.of(
        Code.MST236,
        statement.span(),
        "Okta itself cannot do this: " + why,
        "Keep it as a design to compare with, or say it for the org or for a user type.");
  }

  private static void circle(Condition part, Complaints complaints) {
    complaints.add(
        Code.MST235,
        part.span(),
        "A `when` cannot ask who masters the user: what stands in it helps to decide that.",
        "Ask for what the answer depends on, such as `is linked to ...`.");
  }
}

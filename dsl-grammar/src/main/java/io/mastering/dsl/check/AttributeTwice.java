package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import java.util.HashMap;
import java.util.Map;

/** MST231: two statements of one block say who owns the same attribute. */
final class AttributeTwice implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      Map<String, AttributeRule> first = new HashMap<>();
      for (Statement statement : block.body()) {
        if (statement instanceof AttributeRule rule) {
          look(rule, first, complaints);
        }
      }
    }
  }

  private static void look(
      AttributeRule rule, Map<String, AttributeRule> first, Complaints complaints) {
    String name = rule.attribute().name().map(Name::text).orElse("*");
    AttributeRule earlier = name.isEmpty() ? null : first.putIfAbsent(name, rule);
    if (earlier != null) {
      complaints.add(
          Diagnostic.of(
                  Code.MST231,
                  rule.attribute().span(),
                  "The attribute `" + name + "` has two statements in the same block.",
                  "Keep the one that is meant; a difference for some users belongs in a `when`"
                      + " block.")
              .with(new Related(earlier.attribute().span(), "said here first")));
    }
  }
}

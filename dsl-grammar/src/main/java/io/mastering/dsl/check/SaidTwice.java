package io.mastering.dsl.check;

import io.mastering.dsl.syntax.*;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import java.util.HashMap;
import java.util.Map;

/** MST232: what can be said only once is said twice in one block. */
final class SaidTwice implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      Map<String, Statement> first = new HashMap<>();
      for (Statement statement : block.body()) {
        String words = once(statement);
        Statement earlier = words.isEmpty() ? null : first.putIfAbsent(words, statement);
        if (earlier != null) {
          complaints.add(
              Diagnostic.of(
                      Code.MST232,
                      Spans.firstLine(statement.span()),
                      "`" + words + "` is said twice " + where(block) + ".",
                      "Keep one of the two.")
                  .with(new Related(Spans.firstLine(earlier.span()), "said here first")));
        }
      }
    }
  }

  private static String where(Block block) {
    return block.place() == Place.ORG ? "for the same org" : "in the same block";
  }

  /** The words that may stand only once in a block; empty for a statement that may be repeated. */
  private static String once(Statement statement) {
    if (statement instanceof Setting setting) {
      return setting.name();
    }
    if (statement instanceof Mapping mapping) {
      return mapping.to().isMissing() ? "" : "map ... to " + Spelling.of(mapping.to().text());
    }
    if (statement instanceof Unmapped unmapped) {
      return "leave " + Spelling.of(unmapped.attribute().text()) + " unmapped";
    }
    if (statement instanceof MatchingBlock matching) {
      return matching.system().isMissing()
          ? ""
          : "matching for " + Spelling.of(matching.system().text());
    }
    if (statement instanceof MatchRule rule) {
      return rule.exact() ? "exact match by" : "partial match by";
    }
    return single(statement);
  }

  private static String single(Statement statement) {
    if (statement instanceof KindLine) {
      return "kind";
    }
    if (statement instanceof IdLine) {
      return "id";
    }
    if (statement instanceof TargetLine) {
      return "target";
    }
    if (statement instanceof PushBlock) {
      return "push";
    }
    if (statement instanceof SignInBlock) {
      return "on sign-in";
    }
    if (statement instanceof SafeguardBlock) {
      return "safeguard";
    }
    return statement instanceof Priority ? "priority" : "";
  }
}

package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Mapping;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.Unmapped;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import java.util.HashMap;
import java.util.Map;

/** MST246: a `push` maps something to an attribute and leaves it unmapped. */
final class MappedAndLeft implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      if (block.place() == Place.PUSH) {
        look(block, complaints);
      }
    }
  }

  private static void look(Block block, Complaints complaints) {
    Map<String, Mapping> mapped = new HashMap<>();
    for (Statement statement : block.body()) {
      if (statement instanceof Mapping mapping) {
        mapped.putIfAbsent(mapping.to().text(), mapping);
      }
    }
    for (Statement statement : block.body()) {
      if (statement instanceof Unmapped left
          && !left.attribute().isMissing()
          && mapped.containsKey(left.attribute().text())) {
        Mapping mapping = mapped.get(left.attribute().text());
        complaints.add(
            Diagnostic.of(
                    Code.MST246,
                    left.span(),
                    "`" + left.attribute().text() + "` is left unmapped and mapped.",
                    "Keep the line that is meant.")
                .with(new Related(mapping.span(), "mapped here"))
                .with(Fix.maybe("keep the mapping", new Edit(left.span(), ""))));
      }
    }
  }
}

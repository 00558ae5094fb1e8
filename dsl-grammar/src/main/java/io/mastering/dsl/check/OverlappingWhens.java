package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** MST237: two `when` blocks can hold for one user and say different things of one attribute. */
final class OverlappingWhens implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (String org : text.orgNames()) {
      List<ReadWhen> whens = ReadWhen.of(text, names, org);
      for (int i = 0; i < whens.size(); i++) {
        for (ReadWhen earlier : whens.subList(0, i)) {
          compare(earlier, whens.get(i), complaints);
        }
      }
    }
  }

  /** Where the earlier one always decides, the later one is never asked: that is MST242. */
  private static void compare(ReadWhen earlier, ReadWhen later, Complaints complaints) {
    Set<String> both = new TreeSet<>(attributes(earlier.block()));
    both.retainAll(attributes(later.block()));
    if (both.isEmpty()
        || !earlier.mayMeet(later)
        || Exclusion.implies(later.condition(), earlier.condition())) {
      return;
    }
    complaints.add(
        Diagnostic.of(
                Code.MST237,
                later.block().condition().span(),
                "This `when` and an earlier one can hold for the same user; the earlier one then"
                    + " decides "
                    + Listing.and(both)
                    + ".",
                "Put the one that is meant to decide first, or make the conditions exclude each"
                    + " other.")
            .with(new Related(earlier.block().condition().span(), "the earlier one")));
  }

  private static Set<String> attributes(WhenBlock block) {
    return block.body().stream()
        .filter(AttributeRule.class::isInstance)
        .map(rule -> ((AttributeRule) rule).attribute().name().map(Name::text).orElse("*"))
        .collect(Collectors.toSet());
  }
}

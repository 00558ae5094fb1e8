package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** MST237: two `when` blocks can hold for one user and say different things of one attribute. */
final class OverlappingWhens implements Check {
  // Pairs grow with the square; nobody reads more hints than this many blocks give.
  private static final int MOST_BLOCKS = 60;

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (String org : text.orgNames()) {
      List<WhenBlock> blocks = new ArrayList<>();
      for (Statement statement : text.of(org)) {
        if (statement instanceof WhenBlock block && blocks.size() < MOST_BLOCKS) {
          blocks.forEach(earlier -> compare(earlier, block, names, complaints));
          blocks.add(block);
        }
      }
    }
  }

  private static void compare(
      WhenBlock earlier, WhenBlock later, Names names, Complaints complaints) {
    Set<String> both = new TreeSet<>(attributes(earlier));
    both.retainAll(attributes(later));
    if (both.isEmpty() || excludeEachOther(earlier.condition(), later.condition(), names)) {
      return;
    }
    complaints.add(
        Diagnostic.of(
                Code.MST237,
                later.condition().span(),
                "This `when` and an earlier one can hold for the same user; the earlier one then"
                    + " decides "
                    + Listing.and(both)
                    + ".",
                "Put the one that is meant to decide first, or make the conditions exclude each"
                    + " other.")
            .with(new Related(earlier.condition().span(), "the earlier one")));
  }

  private static Set<String> attributes(WhenBlock block) {
    return block.body().stream()
        .filter(AttributeRule.class::isInstance)
        .map(rule -> ((AttributeRule) rule).attribute().name().map(Name::text).orElse("*"))
        .collect(Collectors.toSet());
  }

  /** Seen only where both ask one question and allow different answers; else they may overlap. */
  private static boolean excludeEachOther(Condition one, Condition other, Names names) {
    return Conditions.needed(one)
        .flatMap(part -> answers(part, names).stream())
        .anyMatch(
            a ->
                Conditions.needed(other)
                    .flatMap(part -> answers(part, names).stream())
                    .anyMatch(
                        b ->
                            a.getKey().equals(b.getKey())
                                && Collections.disjoint(a.getValue(), b.getValue())));
  }

  private static Optional<Map.Entry<String, Set<String>>> answers(Condition part, Names names) {
    Meanings meanings = new Meanings(names, new Complaints());
    if (part instanceof Condition.Is is && !is.negated()) {
      return Optional.of(Map.entry(is.attribute().text(), new HashSet<>(meanings.of(is.value()))));
    }
    if (part instanceof Condition.OneOf oneOf && !oneOf.negated()) {
      Set<String> texts = new HashSet<>();
      oneOf.values().forEach(value -> texts.addAll(meanings.of(value)));
      return Optional.of(Map.entry(oneOf.attribute().text(), texts));
    }
    if (part instanceof Condition.StatusIs status && !status.negated()) {
      return Optional.of(Map.entry("status ", new HashSet<>(Values.texts(status.statuses()))));
    }
    if (part instanceof Condition.UserTypeIs type && !type.negated()) {
      return Optional.of(Map.entry("user type ", Set.of(type.userType().text())));
    }
    return Optional.empty();
  }
}

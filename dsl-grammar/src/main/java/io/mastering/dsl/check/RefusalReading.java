package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Blame;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.decision.Rule;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Expectation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a refusal must name: one expectation, and one more for each further rule. */
final class RefusalReading {
  private final ScenarioState state;

  RefusalReading(ScenarioState state) {
    this.state = state;
  }

  List<Expectation> read(Assertion.RefusalNames node) {
    Optional<String> owner = Optional.empty();
    List<String> attributes = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (Blame blame : node.blames()) {
      if (blame instanceof Blame.Owner of) {
        owner = owner(of);
      } else if (blame instanceof Blame.Attributes of) {
        attributes.addAll(attributes(of));
      } else {
        rule(state.cells.name(((Blame.Rule) blame).rule())).map(Rule::name).ifPresent(rules::add);
      }
    }
    Optional<String> first = rules.stream().findFirst();
    List<Expectation> all = new ArrayList<>();
    all.add(new Expectation.RefusalNames(owner, attributes, first, node.span()));
    rules.stream()
        .skip(1)
        .map(Optional::of)
        .map(r -> new Expectation.RefusalNames(Optional.empty(), List.of(), r, node.span()))
        .forEach(all::add);
    return all;
  }

  private Optional<String> owner(Blame.Owner of) {
    Ref holder = state.cells.ref(of.owner());
    return state.isHolder(holder, state.org) ? Optional.of(holder.name().text()) : Optional.empty();
  }

  private List<String> attributes(Blame.Attributes of) {
    List<Name> attributes = state.cells.names(of.attributes());
    Attributes known = new Attributes(state.names, state.complaints);
    attributes.forEach(attribute -> known.look(state.orgKnowing(attribute), attribute));
    return attributes.stream().map(Name::text).toList();
  }

  private Optional<Rule> rule(Name number) {
    Optional<Rule> found =
        Arrays.stream(Rule.values()).filter(rule -> rule.name().equals(number.text())).findFirst();
    if (found.isEmpty() && !number.isMissing()) {
      List<String> numbers = Arrays.stream(Rule.values()).map(Rule::name).toList();
      state.complaints.add(
          Unknown.word(
              Code.MST108,
              number.span(),
              number.text(),
              "No rule has the number `" + number.text() + "`.",
              numbers,
              "The rules are in docs/rules; that of a refused push is `P4`, of an edit `E1`."));
    }
    return found;
  }
}

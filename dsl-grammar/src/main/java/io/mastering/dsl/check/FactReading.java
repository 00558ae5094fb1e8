package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads `{ title is "Lead" }`: the values that are given, arrive or are sent. */
final class FactReading {
  private final ScenarioState state;
  private final Meanings meanings;
  private final Attributes attributes;

  FactReading(ScenarioState state) {
    this.state = state;
    this.meanings = new Meanings(state.names, state.complaints);
    this.attributes = new Attributes(state.names, state.complaints);
  }

  /** Values of Okta users of this org: their attributes are known. */
  Map<String, String> okta(String org, List<Fact> facts) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Holds holds) {
        Name attribute = state.cells.name(holds.attribute());
        attributes.look(org, attribute);
        values.put(attribute.text(), value(org, holds));
      }
    }
    return values;
  }

  /** Values of an app's users: their attributes are the app's own. */
  Map<String, String> app(String org, List<Fact> facts) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.Holds holds) {
        values.put(state.cells.name(holds.attribute()).text(), value(org, holds));
      }
    }
    return values;
  }

  /** The text of a value; an empty one is empty. */
  private String value(String org, Fact.Holds holds) {
    Optional<io.mastering.dsl.syntax.Literal> literal = holds.value().flatMap(state.cells::literal);
    return literal
        .map(l -> String.join(", ", meanings.of(org, holds.attribute().text(), List.of(l))))
        .orElse("");
  }
}

package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Mapping;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.Value;
import io.mastering.model.policy.MapLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the statements of one block: what is not said, or cannot be read, is absent. */
record Body(List<Statement> statements) {
  <S extends Statement> Stream<S> all(Class<S> kind) {
    return statements.stream().filter(kind::isInstance).map(kind::cast);
  }

  <S extends Statement> Optional<S> one(Class<S> kind) {
    return all(kind).findFirst();
  }

  /** The body of a block inside this one; empty when there is none. */
  <S extends Statement> Optional<Body> inner(Class<S> kind) {
    return one(kind).map(block -> new Body(block.inner()));
  }

  List<Value> values(String setting) {
    return all(Setting.class)
        .filter(s -> s.name().equals(setting))
        .findFirst()
        .map(Setting::values)
        .orElse(List.of());
  }

  Optional<String> word(String setting) {
    return values(setting).stream().findFirst().flatMap(Values::words);
  }

  Optional<Boolean> isOn(String setting) {
    return word(setting).map(word -> word.equals("yes") || word.equals("on"));
  }

  List<MapLine> maps() {
    return all(Mapping.class)
        .map(m -> new MapLine(m.from().text(), m.to().text(), m.always(), m.span(), m.when()))
        .toList();
  }
}

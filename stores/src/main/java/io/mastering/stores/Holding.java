package io.mastering.stores;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who masters or owns, or what is known where nobody can be named. */
record Holding(
    Optional<String> holder,
    Optional<String> outcome,
    List<String> couldBe,
    List<String> settledBy) {

  static Holding read(JsonParser value) throws IOException {
    if (value.currentToken() == JsonToken.VALUE_STRING) {
      return new Holding(Optional.of(value.getText()), Optional.empty(), List.of(), List.of());
    }
    List<String> outcome = new ArrayList<>();
    List<String> couldBe = new ArrayList<>();
    List<String> settledBy = new ArrayList<>();
    Lines.members(
        value,
        (name, member) -> {
          switch (name) {
            case "outcome" -> outcome.add(member.getText());
            case "between" -> couldBe.addAll(Lines.texts(member));
            case "settledBy" -> settledBy.addAll(Lines.texts(member));
            default -> member.skipChildren();
          }
        });
    return new Holding(Optional.empty(), outcome.stream().findFirst(), couldBe, settledBy);
  }

  void add(CopyRow row) {
    row.add(holder).add(outcome).add(couldBe).add(settledBy);
  }
}

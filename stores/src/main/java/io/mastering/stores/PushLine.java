package io.mastering.stores;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of one push, as a line tells it. */
record PushLine(Map<String, String> words, Map<String, List<String>> lists) {

  static PushLine read(JsonParser object) throws IOException {
    Map<String, String> words = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    Lines.members(
        object,
        (name, value) -> {
          if (value.currentToken() == JsonToken.START_ARRAY) {
            lists.put(name, Lines.texts(value));
          } else {
            words.put(name, value.getText());
          }
        });
    return new PushLine(words, lists);
  }

  void add(CopyRow row) {
    row.add(word("app")).add(word("inbound")).add(word("outcome"));
    row.add(word("reason")).add(word("cause")).add(word("owner")).add(list("attributes"));
    row.add(word("since")).add(word("rule")).add(list("waysOut")).add(list("settledBy"));
  }

  private Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  private List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }
}

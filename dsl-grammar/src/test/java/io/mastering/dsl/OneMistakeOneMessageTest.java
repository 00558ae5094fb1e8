package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A syntax error does not make the checks complain about what it has hidden. */
class OneMistakeOneMessageTest {
  private static final Path POLICY =
      Path.of("src", "test", "resources", "policies", "hub.mastering");

  @Test
  void aSignThatIsLeftOutRarelyCostsMoreThanTwoMessages() throws IOException {
    String text = Files.readString(POLICY);
    Map<Integer, String> many = new TreeMap<>();
    List<Integer> signs = signs(text);
    for (int at : signs) {
      List<Diagnostic> said =
          PolicyFiles.load("hub", text.substring(0, at) + text.substring(at + 1)).diagnostics();
      if (said.size() > 2) {
        many.put(at, said.toString());
      }
    }

    assertThat(many.size()).as(many.toString()).isLessThanOrEqualTo(signs.size() / 20);
  }

  private static List<Integer> signs(String text) {
    List<Integer> signs = new ArrayList<>();
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comment = c == '#' || comment && c != '\n';
      if (!comment && "{}\":,()".indexOf(c) >= 0) {
        signs.add(i);
      }
    }
    return signs;
  }
}

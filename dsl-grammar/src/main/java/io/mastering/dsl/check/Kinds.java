package io.mastering.dsl.check;

import io.mastering.dsl.syntax.KindLine;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** MST106: a kind that the language does not know. The kinds are data: {@code kinds.txt}. */
final class Kinds implements Check {
  private static final List<String> LINES = read();

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      String sort = block.place() == Place.IDP ? "idp " : "app ";
      List<String> known =
          LINES.stream().filter(l -> l.startsWith(sort)).map(l -> l.substring(4)).toList();
      for (Statement statement : block.body()) {
        if (statement instanceof KindLine line && isUnknown(line.kind(), known)) {
          complaints.add(
              Unknown.word(
                  Code.MST106,
                  line.kind().span(),
                  line.kind().text(),
                  "`" + line.kind().text() + "` is no kind of " + block.place().words() + ".",
                  known,
                  "The kinds are " + Listing.and(known) + "; leave the line out for any other."));
        }
      }
    }
  }

  private static boolean isUnknown(Name kind, List<String> known) {
    return !kind.isMissing() && !kind.placeholder() && !known.contains(kind.text());
  }

  private static List<String> read() {
    try (InputStream data = Kinds.class.getResourceAsStream("kinds.txt")) {
      if (data == null) {
        throw new IllegalStateException("kinds.txt is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("kinds.txt", e);
    }
  }
}

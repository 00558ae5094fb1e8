package io.mastering.dsl.check;

import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.model.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What stands at a place in the text, on one line and without comments. */
final class SourceWords {
  /** A quoted text, or a comment to the end of its line; a text may hold the sign of a comment. */
  private static final Pattern TEXT_OR_COMMENT = Pattern.compile("(\"(?:\\\\.|[^\"\\\\])*+\")|#.*");

  private final Map<String, String[]> lines = new HashMap<>();

  SourceWords(List<SyntaxTree> trees) {
    trees.forEach(tree -> lines.put(tree.file(), tree.text().split("\n", -1)));
  }

  String at(Span span) {
    String[] text = lines.getOrDefault(span.file(), new String[0]);
    StringJoiner words = new StringJoiner(" ");
    for (int line = span.line(); line <= Math.min(span.endLine(), text.length); line++) {
      int[] characters = text[line - 1].codePoints().toArray();
      int from = line == span.line() ? span.column() - 1 : 0;
      int end = line == span.endLine() ? span.endColumn() - 1 : characters.length;
      int to = Math.min(end, characters.length);
      String part = new String(characters, Math.min(from, to), Math.max(to - from, 0));
      String kept = TEXT_OR_COMMENT.matcher(part).replaceAll("$1").strip();
      if (!kept.isEmpty()) {
        words.add(kept);
      }
    }
    return words.toString();
  }
}

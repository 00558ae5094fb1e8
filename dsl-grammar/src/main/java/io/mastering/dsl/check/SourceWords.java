package io.mastering.dsl.check;

import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.model.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands at a place in the text, shortened for a message. */
final class SourceWords {
  private static final int MOST = 60;

  private final Map<String, String[]> lines = new HashMap<>();

  SourceWords(List<SyntaxTree> trees) {
    trees.forEach(tree -> lines.put(tree.file(), tree.text().split("\n", -1)));
  }

  String at(Span span) {
    String[] text = lines.getOrDefault(span.file(), new String[0]);
    if (span.line() > text.length) {
      return "";
    }
    String line = text[span.line() - 1];
    int[] characters = line.codePoints().toArray();
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : characters.length;
    int from = Math.min(span.column() - 1, characters.length);
    int to = Math.max(from, Math.min(end, characters.length));
    boolean cut = to - from > MOST || span.endLine() > span.line();
    String words = new String(characters, from, Math.min(to - from, MOST)).strip();
    return cut ? words + " ..." : words;
  }
}

package io.mastering.dsl.parse;

import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Where the characters of a text stand: from offsets in code points to lines and columns. */
final class Places {
  private final String file;
  private final int length;
  private int[] starts = new int[64];
  private int lines;

  Places(String file, String text) {
    this.file = file;
    starts[lines++] = 0;
    int[] points = text.codePoints().toArray();
    this.length = points.length;
    for (int i = 0; i < points.length; i++) {
      boolean crOfCrLf = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
      if (points[i] == '\n' || points[i] == '\r' && !crOfCrLf) {
        add(i + 1);
      }
    }
  }

  private void add(int start) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
    }
    starts[lines++] = start;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, 0, lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, from 1. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** From an offset to another, the end exclusive. */
  Span span(int start, int end) {
    int from = Math.min(Math.max(0, start), length);
    int to = Math.min(Math.max(from, end), length);
    return new Span(file, line(from), column(from), line(to), column(to));
  }

  Span of(Token token) {
    return span(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** From one token to a later one. */
  Span of(Token first, Token last) {
    return span(first.getStartIndex(), last.getStopIndex() + 1);
  }

  Span of(ParserRuleContext context) {
    Token stop = context.getStop();
    if (stop == null || stop.getStopIndex() < context.getStart().getStartIndex()) {
      return span(context.getStart().getStartIndex(), context.getStart().getStartIndex());
    }
    return of(context.getStart(), stop);
  }

  /** The empty place right after a token. */
  Span after(Token token) {
    return span(token.getStopIndex() + 1, token.getStopIndex() + 1);
  }

  /** The empty place right before a token. */
  Span before(Token token) {
    return span(token.getStartIndex(), token.getStartIndex());
  }

  int line(Token token) {
    return line(Math.min(token.getStartIndex(), length));
  }

  int column(Token token) {
    return column(Math.min(token.getStartIndex(), length));
  }

  /** The tokens of each line. */
  List<List<Token>> lines(List<Token> words) {
    List<List<Token>> lines = new ArrayList<>();
    for (Token word : words) {
      List<Token> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (last.isEmpty() || line(last.get(0)) != line(word)) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(word);
    }
    return lines;
  }
}

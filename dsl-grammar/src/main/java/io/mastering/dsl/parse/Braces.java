package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringLexer;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Finds the brace that is missing or left over by the indentation of the lines, and puts it right,
 * so that one brace costs one message. Texts whose braces are in balance are left alone.
 */
final class Braces {
  /** An open brace: the token, where its line is indented to, and the word the line starts with. */
  private record Open(CommonToken brace, int indent, Token header) {}

  private final Places places;
  private final Messages messages;
  private final List<CommonToken> fixed = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** How many closing braces there are more than opening ones. */
  private long excess;

  private CommonToken lineStart = Tokens.made(Token.EOF, "", 0, -1);

  Braces(Places places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  List<CommonToken> balance(List<CommonToken> tokens) {
    if (isBalanced(tokens)) {
      return tokens;
    }
    excess =
        tokens.stream().filter(Words::closes).count()
            - tokens.stream().filter(Words::opens).count();
    for (CommonToken token : tokens) {
      take(token);
    }
    return fixed;
  }

  private static boolean isBalanced(List<CommonToken> tokens) {
    int depth = 0;
    for (Token token : tokens) {
      depth += Words.opens(token) ? 1 : Words.closes(token) ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private void take(CommonToken token) {
    boolean first =
        fixed.isEmpty() || places.line(token) > places.line(fixed.get(fixed.size() - 1));
    if (first) {
      lineStart = token;
    }
    if (token.getType() == Token.EOF) {
      closeAll(token);
    } else if (Words.closes(token)) {
      if (close(token, first)) {
        fixed.add(token);
      }
    } else {
      if (first) {
        closeLeft(token);
      }
      if (opensTwice(token)) {
        leftOver(token, "opens");
        excess++;
        return;
      }
      fixed.add(token);
      if (Words.opens(token)) {
        open.push(new Open(token, places.column(lineStart), lineStart));
      }
    }
  }

  /** A line that is not indented deeper than an open block, and is none of its own, ends it. */
  private void closeLeft(CommonToken token) {
    while (!open.isEmpty() && ends(token, open.peek())) {
      missing(open.pop(), token);
    }
  }

  private boolean ends(CommonToken token, Open block) {
    int column = places.column(token);
    boolean reserved = Words.isReserved(token) && token.getType() != MasteringLexer.AND;
    return column < block.indent
        || column == block.indent && (column > 1 ? Words.isWord(token) : reserved);
  }

  private boolean close(CommonToken token, boolean first) {
    int column = places.column(token);
    while (first && !open.isEmpty() && column < open.peek().indent) {
      missing(open.pop(), token);
    }
    if (excess > 0 && !first && !open.isEmpty() && !sameLine(token)) {
      excess--;
      return openedInLine(token);
    }
    boolean strange = open.isEmpty() || first && column > open.peek().indent && !sameLine(token);
    if (!strange) {
      open.pop();
      return true;
    }
    if (opened(token)) {
      return true;
    }
    leftOver(token, "closes");
    return false;
  }

  private void leftOver(CommonToken token, String does) {
    messages.add(
        Code.MST004,
        places.of(token),
        "This `" + token.getText() + "` " + does + " nothing.",
        "Delete it.",
        Fix.maybe("delete it", new Edit(places.of(token), "")));
  }

  /** No block begins with a block: a second brace beside the first one is left over. */
  private boolean opensTwice(CommonToken token) {
    CommonToken last = fixed.isEmpty() ? token : fixed.get(fixed.size() - 1);
    return Words.opens(token)
        && last != token
        && Words.opens(last)
        && places.line(last) == places.line(token);
  }

  /** A brace at the end of a line that opens none: whether it was found where one is missing. */
  private boolean openedInLine(CommonToken token) {
    int start = fixed.size() - 1;
    while (start > 0 && places.line(fixed.get(start - 1)) == places.line(token)) {
      start--;
    }
    OptionalInt place = BracePlace.in(fixed.subList(start, fixed.size()));
    if (place.isEmpty() || Words.closes(fixed.get(fixed.size() - 1))) {
      leftOver(token, "closes");
      return false;
    }
    CommonToken last = fixed.get(start + place.getAsInt() - 1);
    insert(start + place.getAsInt());
    messages.add(
        Code.MST004,
        places.of(fixed.get(start), last),
        "A `{` is missing behind " + Words.shown(last) + ".",
        "Put `{` after it; the block ends at the `}` of this line.",
        Fix.maybe("open the block", new Edit(places.after(last), " {")));
    return true;
  }

  private void insert(int index) {
    int at = fixed.get(index - 1).getStopIndex() + 1;
    fixed.add(index, Tokens.made(MasteringLexer.LBRACE, "{", at, at - 1));
  }

  private boolean sameLine(CommonToken token) {
    return places.line(open.element().brace) == places.line(token);
  }

  /** Looks for the line that this brace closes and that has forgotten to open one. */
  private boolean opened(CommonToken token) {
    int column = places.column(token);
    int next = fixed.size();
    for (int i = fixed.size() - 1; i >= 0; i--) {
      boolean first = i == 0 || places.line(fixed.get(i)) > places.line(fixed.get(i - 1));
      if (first && places.column(fixed.get(i)) <= column) {
        return isHeader(i, next, column) && insertOpen(i, next);
      }
      next = first ? i : next;
    }
    return false;
  }

  private boolean isHeader(int start, int end, int column) {
    boolean braces =
        fixed.subList(start, end).stream().anyMatch(t -> Words.opens(t) || Words.closes(t));
    CommonToken word = fixed.get(start);
    return !braces && places.column(word) == column && Words.BLOCKS.contains(word.getType());
  }

  private boolean insertOpen(int start, int end) {
    CommonToken last = fixed.get(end - 1);
    insert(end);
    messages.add(
        Code.MST004,
        places.of(fixed.get(start), last),
        "A `{` is missing at the end of this line.",
        "Put `{` after it; the block ends at its `}` below.",
        Fix.maybe("open the block", new Edit(places.after(last), " {")));
    return true;
  }

  private void closeAll(CommonToken end) {
    while (!open.isEmpty()) {
      missing(open.pop(), end);
    }
    fixed.add(end);
  }

  private void missing(Open block, CommonToken before) {
    CommonToken last = fixed.get(fixed.size() - 1);
    int at = last.getStopIndex() + 1;
    fixed.add(Tokens.made(MasteringLexer.RBRACE, "}", at, at - 1));
    String where =
        before.getType() == Token.EOF
            ? "at the end of the file"
            : "before line " + places.line(before);
    messages.add(
        Code.MST004,
        places.of(block.brace),
        "The block of " + Words.shown(block.header) + " is not closed.",
        "Put `}` " + where + ".",
        Fix.maybe(
            "close the block",
            new Edit(places.after(last), "\n" + " ".repeat(block.indent - 1) + "}")));
  }
}

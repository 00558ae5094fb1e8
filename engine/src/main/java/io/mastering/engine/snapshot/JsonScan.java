package io.mastering.engine.snapshot;

/**
 * Reads JSON that is written as programs write it, straight from bytes. It is as strict as a full
 * parser in what it accepts, and gives up on whatever is unusual or wrong: another reader then says
 * what it is. Whatever is read must be followed by a newline and {@link #PAD} readable bytes: no
 * JSON text holds a newline in its middle, so nothing is read past it.
 */
abstract class JsonScan {
  /** Bytes that must be readable after the last newline. */
  static final int PAD = Members.LONGEST + 2 * Words8.PAD;

  /** What is deeper is left to another reader. */
  private static final int DEEPEST = 64;

  byte[] bytes = new byte[0];

  /** The place of the next byte to read. */
  int at;

  /** Where the text that was read last begins. */
  int textFrom;

  /** Whether the text that was read last has escapes. */
  boolean escaped;

  /** Passes over blanks; a newline is none, it ends the text. */
  final int blanks() {
    byte[] b = bytes;
    int p = at;
    while (b[p] == ' ' || b[p] == '\t' || b[p] == '\r') {
      p++;
    }
    at = p;
    return b[p];
  }

  /** The next byte that is no blank; the place is at it. */
  final int peek() {
    int next = bytes[at];
    return next > ' ' ? next : blanks();
  }

  /** Whether this byte is next, and if so passes over it. */
  final boolean take(int wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  /**
   * Passes over a text whose opening quote is next.
   *
   * @return the place of its closing quote; -1 when it is no valid text
   */
  final int text() {
    return take('"') ? rest(at) : -1;
  }

  /** As {@link #text}, for a text whose opening quote has been read. */
  final int rest(int start) {
    textFrom = start;
    int p = end(start);
    at = p + 1;
    return p;
  }

  /** The place after the escape here; -1 when it is none. */
  private int escape(int p) {
    escaped = true;
    return switch (bytes[p + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> p + 2;
      case 'u' -> isHex(p + 2) && isHex(p + 3) && isHex(p + 4) && isHex(p + 5) ? p + 6 : -1;
      default -> -1;
    };
  }

  private boolean isHex(int p) {
    return Character.digit(bytes[p], 16) >= 0;
  }

  /** Takes the text that a member with a meaning has; false leaves the line to another reader. */
  abstract boolean text(int action, int from, int to);

  /** Reads the value of a member with a meaning, which is no text. */
  abstract boolean other(int action);

  /**
   * Reads the members of an object whose brace has been read. This is where nearly all time goes:
   * texts, which most values are, are read in place.
   */
  final boolean members(Members names) {
    byte[] b = bytes;
    names.begin();
    if (peek() == '}') {
      at++;
      return true;
    }
    int name = -1;
    int p = at;
    while (true) {
      int guess = b[p] == '"' ? names.guess(b, p + 1, name) : -1;
      if (guess >= 0) {
        name = guess;
        p += names.length(guess) + 1;
      } else {
        at = p;
        name = name(names, name);
        p = at;
      }
      if (name < 0 || names.isTwice(name)) {
        return false;
      }
      p = value(p, names.action(name));
      if (p < 0) {
        return false;
      }
      if (b[p] == ',') {
        p++;
      } else {
        at = p;
        if (!take(',')) {
          return take('}');
        }
        p = at;
      }
    }
  }

  /** Reads the value that begins here; answers where it ends, or -1. */
  private int value(int from, int action) {
    if (bytes[from] == '"') {
      int to = end(from + 1);
      return to >= 0 && (action < 0 || text(action, from + 1, to)) ? to + 1 : -1;
    }
    at = from;
    return value(action) ? at : -1;
  }

  private boolean value(int action) {
    if (action < 0) {
      return skip();
    }
    if (peek() != '"') {
      return other(action);
    }
    int from = at + 1;
    int to = rest(from);
    return to >= 0 && text(action, from, to);
  }

  /** The name that is next, with its colon; -1 when it is for another reader. */
  private int name(Members names, int before) {
    int to = text();
    int number = to < 0 || escaped ? -1 : names.find(bytes, textFrom, to, before);
    return number >= 0 && take(':') ? number : -1;
  }

  /** Where the text ends that begins here; -1 when it is no valid text. */
  private int end(int from) {
    int p = plainEnd(from);
    escaped = false;
    return bytes[p] == '"' ? p : oddEnd(p);
  }

  /** The same, from the first character on that is not plain. */
  private int oddEnd(int from) {
    byte[] b = bytes;
    int p = from;
    while (b[p] != '"') {
      p = b[p] < 0 ? Utf8.after(b, p) : b[p] == '\\' ? escape(p) : b[p] < ' ' ? -1 : p + 1;
      if (p < 0) {
        return -1;
      }
      p = plainEnd(p);
    }
    return p;
  }

  /** The place of the first byte from here on that is not plain. */
  private int plainEnd(int from) {
    byte[] b = bytes;
    int p = from;
    long mask = Words8.special(Words8.at(b, p));
    while (mask == 0) {
      p += Long.BYTES;
      mask = Words8.special(Words8.at(b, p));
    }
    return p + Words8.first(mask);
  }

  /** Passes over any value; false when it is none. */
  final boolean skip() {
    return skip(0);
  }

  private boolean skip(int depth) {
    switch (peek()) {
      case '"':
        at++;
        return rest(at) >= 0;
      case '{':
        at++;
        return skipMembers(depth + 1);
      case '[':
        at++;
        return skipEntries(depth + 1);
      default:
        return plain();
    }
  }

  private boolean skipMembers(int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (take('}')) {
      return true;
    }
    do {
      if (text() < 0 || !take(':') || !skip(depth)) {
        return false;
      }
    } while (take(','));
    return take('}');
  }

  private boolean skipEntries(int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (take(']')) {
      return true;
    }
    do {
      if (!skip(depth)) {
        return false;
      }
    } while (take(','));
    return take(']');
  }

  /** Passes over a number, true, false or null. */
  final boolean plain() {
    return switch (peek()) {
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  /** Passes over a word if it is next. What may not follow it is noticed by whoever reads on. */
  final boolean word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    return true;
  }

  /** Whether null is next, and if so passes over it. */
  final boolean isNull() {
    return peek() == 'n' && word("null");
  }

  private boolean number() {
    byte[] b = bytes;
    int p = b[at] == '-' ? at + 1 : at;
    if (!isDigit(b[p])) {
      return false;
    }
    p = b[p] == '0' ? p + 1 : digits(p);
    if (b[p] == '.') {
      if (!isDigit(b[p + 1])) {
        return false;
      }
      p = digits(p + 1);
    }
    if (b[p] == 'e' || b[p] == 'E') {
      p += b[p + 1] == '+' || b[p + 1] == '-' ? 2 : 1;
      if (!isDigit(b[p])) {
        return false;
      }
      p = digits(p);
    }
    at = p;
    return true;
  }

  private int digits(int from) {
    int p = from;
    while (isDigit(bytes[p])) {
      p++;
    }
    return p;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}

package io.mastering.engine.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Words and texts for pieces of JSON. */
final class JsonText {
  private static final int LONGEST = 20;
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** What a value is, as a message names it. */
  static String shape(JsonToken token) {
    return switch (token) {
      case START_OBJECT, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "something else";
    };
  }

  /** Where the word begins that ends at a place, or one byte before it. */
  static int wordStart(byte[] bytes, int from, int end) {
    int at = end;
    if (at > from && !isWord(bytes[at - 1])) {
      at--;
    }
    while (at > from && isWord(bytes[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean isWord(byte b) {
    return b < 0 || b == '_' || b == '$' || Character.isLetterOrDigit(b);
  }

  /** The beginning of the word at a place, else the character, as a message shows it. */
  static String wordOrCharacter(byte[] bytes, int at, int to) {
    int end = Math.min(at + 1, to);
    boolean word = at < to && isWord(bytes[at]);
    while (end < to
        && ((bytes[end] & 0xC0) == 0x80 || word && end < at + LONGEST && isWord(bytes[end]))) {
      end++;
    }
    String text = new String(bytes, at, end - at, StandardCharsets.UTF_8);
    int point = text.isEmpty() ? ' ' : text.codePointAt(0);
    return Character.isISOControl(point)
        ? "control character " + String.format(Locale.ROOT, "U+%04X", point)
        : "\"" + text + "\"";
  }

  /**
   * A text without its escapes.
   *
   * @param from the place after the opening quote of a well-formed text
   * @param to the place of its closing quote
   */
  static String unescaped(byte[] bytes, int from, int to) {
    try (JsonParser parser = JSON.createParser(bytes, from - 1, to - from + 2)) {
      parser.nextToken();
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
  }

  /** The JSON text of a well-formed structure, without blanks between its tokens. */
  static String withoutBlanks(byte[] bytes, int from, int to) {
    byte[] kept = new byte[to - from];
    int length = 0;
    boolean inText = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (inText && b == '\\') {
        kept[length++] = b;
        kept[length++] = bytes[++i];
        continue;
      }
      inText ^= b == '"';
      if (inText || b > ' ' || b < 0) {
        kept[length++] = b;
      }
    }
    return new String(kept, 0, length, StandardCharsets.UTF_8);
  }
}

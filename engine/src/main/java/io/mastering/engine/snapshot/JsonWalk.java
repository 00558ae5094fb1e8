package io.mastering.engine.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks over one JSON text and keeps nothing of it but what its caller asks for. What is wrong ends
 * the walk with a {@link Misfit} in plain words. An object that is walked into may not have the
 * same member twice.
 */
final class JsonWalk implements Closeable {
  static final int DEEPEST = 1000;
  private static final int MANY = 32;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** Reads the value of one member; the walk stands on its first token. */
  @FunctionalInterface
  interface Member {
    void read(String name) throws IOException, Misfit;
  }

  /** Reads one entry of a list; the walk stands on its first token. */
  @FunctionalInterface
  interface Entry {
    void read() throws IOException, Misfit;
  }

  /** A whole text; the walk stands on its first token. */
  @FunctionalInterface
  interface Text<T> {
    T read(JsonWalk walk) throws IOException, Misfit;
  }

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final String noun;
  private final JsonParser parser;
  private String[] names = new String[MANY];
  private int count;

  private JsonWalk(byte[] bytes, int from, int to, String noun) throws IOException {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.noun = noun;
    this.parser = JSON.createParser(bytes, from, to - from);
  }

  /**
   * Walks over exactly one value.
   *
   * @param noun what the text is, for messages: line or file
   */
  static <T> T over(byte[] bytes, int from, int to, String noun, Text<T> text) throws Misfit {
    try (JsonWalk walk = new JsonWalk(bytes, from, to, noun)) {
      return walk.whole(text);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
  }

  private <T> T whole(Text<T> text) throws IOException, Misfit {
    try {
      if (parser.nextToken() == null) {
        throw new Misfit(0, "the " + noun + " is empty", "Remove it, or fill it in.");
      }
      T result = text.read(this);
      if (parser.nextToken() != null) {
        throw misfit("something follows the end of the JSON value", "Remove what follows.");
      }
      return result;
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  /** Reads the members of the object here; false for null. */
  boolean object(String what, Member member) throws IOException, Misfit {
    if (!is(JsonToken.START_OBJECT, what, "an object")) {
      return false;
    }
    int base = count;
    @Nullable Set<String> many = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (count - base < MANY) {
        checkOnce(base, name);
        note(name);
      } else {
        many = many == null ? new HashSet<>(Arrays.asList(names).subList(base, count)) : many;
        if (!many.add(name)) {
          throw twice(name);
        }
      }
      parser.nextToken();
      member.read(name);
    }
    count = base;
    return true;
  }

  // names are interned by the parser, so one and the same name is one and the same object
  @SuppressWarnings("ReferenceEquality")
  private void checkOnce(int base, String name) throws Misfit {
    for (int i = base; i < count; i++) {
      if (names[i] == name) {
        throw twice(name);
      }
    }
  }

  private Misfit twice(String name) {
    return misfit(
        "the member \"" + name + "\" comes twice in one object",
        "Keep one of them: it cannot be known which is meant.");
  }

  private void note(String name) {
    if (count == names.length) {
      names = Arrays.copyOf(names, count * 2);
    }
    names[count++] = name;
  }

  /** Reads the entries of the list here; false for null. */
  boolean list(String what, Entry entry) throws IOException, Misfit {
    if (!is(JsonToken.START_ARRAY, what, "a list")) {
      return false;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entry.read();
    }
    return true;
  }

  /** The text here; empty for null. */
  Optional<String> text(String what) throws IOException, Misfit {
    return is(JsonToken.VALUE_STRING, what, "text")
        ? Optional.of(parser.getText())
        : Optional.empty();
  }

  /** As {@link #text}, for texts that are mostly one of a few words. */
  Optional<String> word(String what) throws IOException, Misfit {
    return is(JsonToken.VALUE_STRING, what, "text")
        ? Optional.of(
            CommonWords.text(
                parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()))
        : Optional.empty();
  }

  /** Checks as {@link #text} does, and keeps nothing. */
  void checkText(String what) throws Misfit {
    is(JsonToken.VALUE_STRING, what, "text");
  }

  /** The truth value here; empty for null. */
  Optional<Boolean> truth(String what) throws IOException, Misfit {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return Optional.of(token == JsonToken.VALUE_TRUE);
    }
    is(JsonToken.VALUE_TRUE, what, "true or false");
    return Optional.empty();
  }

  /** Any value as the text that a profile keeps; empty for null, empty text and an empty list. */
  Optional<String> value() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    String text = token.isScalarValue() ? parser.getText() : structure();
    return text.isEmpty() || text.equals("[]") && !token.isScalarValue()
        ? Optional.empty()
        : Optional.of(text);
  }

  private String structure() throws IOException {
    int start = offset();
    parser.skipChildren();
    int end = (int) parser.currentLocation().getByteOffset();
    return JsonText.withoutBlanks(bytes, from + start, from + end);
  }

  /** Passes over the value here. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Whether the value here is an object. */
  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  private boolean is(JsonToken wanted, String what, String shape) throws Misfit {
    JsonToken token = parser.currentToken();
    if (token == wanted) {
      return true;
    }
    if (token == JsonToken.VALUE_NULL) {
      return false;
    }
    throw misfit(
        what + " must be " + shape + ", but it is " + JsonText.shape(token),
        "Write it as the API of Okta returns it.");
  }

  int offset() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /** Something is wrong with what stands here. */
  Misfit misfit(String reason, String help) {
    return new Misfit(offset(), reason, help);
  }

  private Misfit notJson(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return misfit(
          "the " + noun + " is nested more than " + DEEPEST + " levels deep",
          "No object of Okta is nested so deeply: look at what wrote it.");
    }
    int at = (int) Math.max(0, Math.min(to - from, e.getLocation().getByteOffset()));
    if (e.getOriginalMessage().startsWith("Unrecognized token")) {
      return unexpected(JsonText.wordStart(bytes, from, from + at));
    }
    return e instanceof JsonEOFException || from + at == to ? cutOff() : unexpected(from + at);
  }

  private Misfit cutOff() {
    return new Misfit(
        to - from,
        "the " + noun + " ends in the middle of a JSON value",
        "It may have been cut off: write it again in full.");
  }

  private Misfit unexpected(int at) {
    return new Misfit(
        at - from,
        "this is not JSON: unexpected " + JsonText.wordOrCharacter(bytes, at, to),
        "Write one JSON value, as the API of Okta returns it.");
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

package io.mastering.engine.page;

import java.util.ArrayList;
import java.util.List;

/** A run of words, some of which are names. What they are is escaped where they are written. */
public record Words(List<Part> parts) {
  public static final Words NONE = new Words(List.of());

  /** Some of the words. */
  public record Part(Kind kind, String text) {}

  /** What words are. */
  public enum Kind {
    PLAIN,
    /** As somebody has called something: whatever stands in it, it is no markup. */
    NAME,
    STRONG,
    /** To be typed as it stands. */
    CODE
  }

  public Words {
    parts = List.copyOf(parts);
  }

  public static Words of(String plain) {
    return NONE.plain(plain);
  }

  public static Words name(String name) {
    return NONE.and(Kind.NAME, name);
  }

  /** Names with commas between them, and a last word before the last. */
  public static Words names(List<String> names, String lastWord) {
    Words words = NONE;
    for (int i = 0; i < names.size(); i++) {
      String between = i == 0 ? "" : i == names.size() - 1 ? lastWord : ", ";
      words = words.plain(between).andName(names.get(i));
    }
    return words;
  }

  public Words plain(String text) {
    return text.isEmpty() ? this : and(Kind.PLAIN, text);
  }

  public Words andName(String name) {
    return and(Kind.NAME, name);
  }

  public Words strong(String text) {
    return and(Kind.STRONG, text);
  }

  public static Words code(String text) {
    return NONE.and(Kind.CODE, text);
  }

  public Words and(Words more) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(more.parts);
    return new Words(all);
  }

  private Words and(Kind kind, String text) {
    List<Part> all = new ArrayList<>(parts);
    all.add(new Part(kind, text));
    return new Words(all);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }
}

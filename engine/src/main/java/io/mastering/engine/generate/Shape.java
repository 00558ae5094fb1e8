package io.mastering.engine.generate;

import java.util.Locale;
import java.util.Optional;

/** What a synthetic org is like. */
public enum Shape {
  /** A few kinds of employees with few exceptions: users share situations. */
  TYPICAL,
  /** More apps, links at random: hardly two users share a situation. */
  ADVERSARIAL;

  /** The lower-case word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The shape with this word. */
  public static Optional<Shape> named(String word) {
    for (Shape shape : values()) {
      if (shape.word().equals(word)) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }
}

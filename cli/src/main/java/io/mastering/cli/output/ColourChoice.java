package io.mastering.cli.output;

import java.util.Locale;

/** What {@code --color} says. */
public enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * The ink for a stream.
   *
   * @param noColour the value of {@code NO_COLOR}, empty when it is not set
   */
  public Ink ink(boolean terminal, String noColour) {
    boolean coloured =
        switch (this) {
          case AUTO -> terminal && noColour.isEmpty();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return coloured ? Ink.COLOURED : Ink.PLAIN;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.mastering.architecture.planted.cli;

/** A grab bag. */
public final class StringUtil {
  private StringUtil() {}

  public static String trimmed(String text) {
    return text.strip();
  }
}

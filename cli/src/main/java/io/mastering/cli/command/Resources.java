package io.mastering.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that are packed with the program, named from the folder {@code io/mastering/cli}. */
final class Resources {
  private Resources() {}

  static InputStream open(String name) {
    InputStream in = Resources.class.getResourceAsStream("/io/mastering/cli/" + name);
    if (in == null) {
      throw new IllegalStateException("the program was packed without " + name);
    }
    return in;
  }

  static Optional<String> ifThere(String name) {
    boolean there = Resources.class.getResource("/io/mastering/cli/" + name) != null;
    return there ? Optional.of(text(name)) : Optional.empty();
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

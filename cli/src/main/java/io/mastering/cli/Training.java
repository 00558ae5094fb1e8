package io.mastering.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs a few command lines for nothing but the classes that they load; the launcher keeps those for
 * the next start. The lines stand in {@code training.txt}.
 */
final class Training {
  private Training() {}

  public static void main(String[] arguments) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    InputStream nothing = InputStream.nullInputStream();
    SettingsFile settings = SettingsFile.above(Path.of(""));
    for (String line : lines()) {
      // Every value counts as fine: a sample that is missing must not cost the archive.
      new Session(nothing, nowhere, nowhere, Map.of(), settings).run(line.split(" "));
    }
  }

  private static List<String> lines() {
    try (InputStream in = Training.class.getResourceAsStream("training.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without training.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n")).filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("training.txt", e);
    }
  }
}

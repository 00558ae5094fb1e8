package io.mastering.cli.output;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the line of a file that a diagnostic points at, when it can still be read. */
@FunctionalInterface
public interface SourceText {
  /** A diagnostic about a file larger than this is shown without its line. */
  long LARGEST = 16L << 20;

  /** The text of a line that counts from 1, without its end. */
  Optional<String> line(String file, int number);

  /** The lines of files on disk, each file read once and only when asked for. */
  static SourceText ofFiles() {
    Map<String, List<String>> known = new HashMap<>();
    return (file, number) -> lineOf(known.computeIfAbsent(file, SourceText::read), number);
  }

  /** The lines of one text that is already in memory. */
  static SourceText of(String file, String text) {
    List<String> lines = lines(text);
    return (asked, number) -> asked.equals(file) ? lineOf(lines, number) : Optional.empty();
  }

  /** The lines of a file on disk as they now are; none when it cannot be read. */
  static List<String> linesOfFile(String file) {
    return read(file);
  }

  private static Optional<String> lineOf(List<String> lines, int number) {
    return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }

  private static List<String> read(String file) {
    try {
      Path path = Path.of(file);
      boolean readable = Files.isRegularFile(path) && Files.size(path) <= LARGEST;
      return readable ? lines(Files.readString(path)) : List.of();
    } catch (MalformedInputException | InvalidPathException e) {
      return List.of();
    } catch (IOException e) {
      // The file was readable when the diagnostic was made; a message without its line is enough.
      return List.of();
    }
  }

  private static List<String> lines(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.lines().toList();
  }
}

package io.mastering.model.kind;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.kind.Kind.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one kind file, strictly: everything must be said, once, with a source that is named. */
public final class KindReader {
  private KindReader() {}

  /**
   * Reads a file.
   *
   * @param file where it is, for messages; its name without the ending is the kind word
   */
  public static KindRead read(Role role, String file, String text) {
    List<Diagnostic> found = new ArrayList<>();
    List<KindLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        read(file, number, line).ifPresentOrElse(lines::add, nothing(file, number, line, found));
      }
    }
    KindFile read = new KindFile(role, new Span(file, 1, 1, 1, 1), lines);
    Optional<Kind> kind =
        read.kind(file.replaceAll(".*/", "").replaceAll("\\.kind$", ""), found::add);
    return found.isEmpty()
        ? new KindRead(kind, List.of())
        : new KindRead(Optional.empty(), found.stream().sorted().toList());
  }

  private static Optional<KindLine> read(String file, int number, String line) {
    return KindLine.of(file, number, line)
        .filter(read -> !read.subject().isEmpty() && !read.value().isEmpty());
  }

  private static Runnable nothing(String file, int number, String line, List<Diagnostic> found) {
    return () ->
        found.add(
            Diagnostic.of(
                Code.MST907,
                KindLine.span(file, number, line),
                "This line does not say anything.",
                "Write `subject: what is documented [source]`, or `subject: not documented`."));
  }
}

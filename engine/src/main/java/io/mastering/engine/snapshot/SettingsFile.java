package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads one file of settings; what is wrong with it becomes a diagnostic with its place. */
final class SettingsFile {
  private final Container container;
  private final List<Diagnostic> diagnostics;

  SettingsFile(Container container, List<Diagnostic> diagnostics) {
    this.container = container;
    this.diagnostics = diagnostics;
  }

  /** What a file says; empty when it is missing or broken. */
  <T> Optional<T> read(String file, JsonWalk.Text<T> text) {
    if (!container.files().contains(file)) {
      return Optional.empty();
    }
    String place = container.place(file);
    try (InputStream in = container.open(file)) {
      byte[] bytes = in.readNBytes(SnapshotFiles.LARGEST + 1);
      return Optional.of(read(bytes, place, text));
    } catch (IOException e) {
      diagnostics.add(Failure.reading(place, e));
      return Optional.empty();
    } catch (Broken e) {
      diagnostics.add(e.diagnostic);
      return Optional.empty();
    }
  }

  private <T> T read(byte[] bytes, String place, JsonWalk.Text<T> text) throws Broken {
    int from = 0;
    if (Utf8.isMark(bytes, 0, bytes.length)) {
      from = 3;
      diagnostics.add(mark(place));
    }
    try {
      if (bytes.length > SnapshotFiles.LARGEST) {
        throw new Misfit(0, "the file is larger than 64 MB", "Look at what wrote it.");
      }
      int bad = Utf8.firstBad(bytes, from, bytes.length);
      if (bad < bytes.length) {
        throw new Misfit(bad - from, "the file is not UTF-8", "Write the file in UTF-8.");
      }
      return JsonWalk.over(bytes, from, bytes.length, "file", text);
    } catch (Misfit e) {
      throw new Broken(broken(bytes, from, place, e));
    }
  }

  /** The note that a file begins with a byte order mark. */
  static Diagnostic mark(String place) {
    return new Diagnostic(
        Code.MST906,
        Severity.INFO,
        Optional.of(new Span(place, 1, 1, 1, 1)),
        "The file begins with a byte order mark, which was passed over.",
        Optional.of("Write the file in UTF-8 without a byte order mark."),
        List.of(),
        Optional.empty());
  }

  private static Diagnostic broken(byte[] bytes, int from, String place, Misfit misfit) {
    int at = Math.min(from + misfit.offset(), bytes.length);
    int line = 1;
    int start = from;
    for (int i = from; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    int column = Utf8.characters(bytes, start, at) + 1;
    Span span = new Span(place, line, column, line, column + 1);
    return Diagnostic.of(Code.MST902, span, sentence(misfit.reason()), misfit.help());
  }

  private static String sentence(String reason) {
    return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
  }

  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    Broken(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }
}

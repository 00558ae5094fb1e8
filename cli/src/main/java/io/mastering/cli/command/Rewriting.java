package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a verb does with files that should read otherwise: write them, or only say so. */
enum Rewriting {
  /** The files are written, and named. */
  WRITE,
  /** The files are named. */
  NAME,
  /** The differences are shown. */
  SHOW;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Without writing, a file that should read otherwise is an answer of no. */
  ExitCode rewrite(Path file, Revision revision, Console console) {
    if (revision.isSame()) {
      return ExitCode.FINE;
    }
    if (this == WRITE) {
      return write(file, revision, console);
    }
    tell(file.toString(), revision, console);
    return ExitCode.NO;
  }

  /** Names the text or shows what should be otherwise. */
  void tell(String name, Revision revision, Console console) {
    if (this == SHOW) {
      UnifiedDiff.of(name, revision.before(), revision.after()).forEach(console::result);
    } else {
      console.result(name);
    }
  }

  private static ExitCode write(Path file, Revision revision, Console console) {
    try {
      if (!Files.isWritable(file)) {
        console.complain(
            "You may not write the file `" + file + "`: it stays as it is.",
            "Check its permissions.");
        return ExitCode.USAGE;
      }
      WholeFile.replace(file, revision.after());
      console.result(file.toString());
      return ExitCode.FINE;
    } catch (IOException e) {
      console.complain(
          "The file `" + file + "` cannot be written: it stays as it is.",
          "Check the permissions of its folder and the space on its disk.");
      return ExitCode.USAGE;
    }
  }

  /**
   * A text before and after.
   *
   * @param before as it stands in the file, with a byte order mark if there is one
   */
  record Revision(String before, String after) {
    static Revision of(boolean marked, String text, String after) {
      return new Revision(marked ? BYTE_ORDER_MARK + text : text, after);
    }

    /** A text that keeps its byte order mark. */
    static Revision ofSameMark(boolean marked, String text, String after) {
      return of(marked, text, marked ? BYTE_ORDER_MARK + after : after);
    }

    boolean isSame() {
      return before.equals(after);
    }
  }
}

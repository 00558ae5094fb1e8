package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.engine.report.Pseudonyms;
import io.mastering.engine.report.Surroundings;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that keep personal values out of the outputs. */
final class Redaction {
  /** A key that is shorter can be tried out. */
  private static final int SHORTEST = 16;

  @Option(
      names = "--redact",
      description =
          "Write pseudonyms for personal values in every output: the same in all of them and in"
              + " every run with the same key.")
  boolean redact;

  @Option(
      names = "--redact-key",
      paramLabel = "FILE",
      description =
          "The key of the pseudonyms, at least 16 bytes that nobody else knows; without it they"
              + " follow from the name of the org.")
  Optional<Path> key = Optional.empty();

  private Optional<Pseudonyms> pseudonyms = Optional.empty();

  /** Reads the key; false when the reader was told why there is none. */
  boolean begin(String org, Console console) {
    if (!redact) {
      key.ifPresent(
          file -> console.complain("--redact-key is of no use without --redact.", "Add --redact."));
      return key.isEmpty();
    }
    pseudonyms = key.isPresent() ? read(key.get(), console) : Optional.of(Pseudonyms.ofOrg(org));
    return pseudonyms.isPresent();
  }

  private static Optional<Pseudonyms> read(Path file, Console console) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length >= SHORTEST) {
        return Optional.of(Pseudonyms.under(bytes));
      }
      console.complain(
          "The key in " + file + " is shorter than " + SHORTEST + " bytes.",
          "Make one, for example: head -c 32 /dev/urandom > " + file);
    } catch (IOException e) {
      console.complain(
          "The key " + file + " cannot be read.", "Look at its name and its permissions.");
    }
    return Optional.empty();
  }

  Optional<Pseudonyms> pseudonyms() {
    return pseudonyms;
  }

  /** What a summary says beside its counts. */
  Surroundings of(Surroundings around) {
    return redact ? around.withoutCommands() : around;
  }

  /** Tells about users and their lines; with pseudonyms the lines themselves are not shown. */
  void tell(List<Diagnostic> diagnostics, Console console) {
    if (redact) {
      SnapshotArgument.tell(diagnostics, (file, line) -> Optional.empty(), console);
    } else {
      SnapshotArgument.tell(diagnostics, console);
    }
  }
}

package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.SourceText;
import io.mastering.engine.report.PseudonymKey;
import io.mastering.engine.report.Pseudonyms;
import io.mastering.engine.report.Surroundings;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that keep personal values out of the outputs. */
final class Redaction {
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
    try {
      PseudonymKey used = key.isPresent() ? PseudonymKey.read(key.get()) : PseudonymKey.ofOrg(org);
      pseudonyms = Optional.of(used.pseudonyms());
    } catch (PseudonymKey.Unusable e) {
      console.complain(String.valueOf(e.getMessage()), e.help());
    }
    return pseudonyms.isPresent();
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
    SnapshotArgument.tell(diagnostics, lines(), console);
  }

  /** Tells about the first of all lines that were rejected. */
  void tellRejected(List<Rejected> first, long all, Console console) {
    SnapshotArgument.tellRejected(first, all, lines(), console);
  }

  private SourceText lines() {
    return redact ? (file, line) -> Optional.empty() : SourceText.ofFiles();
  }
}

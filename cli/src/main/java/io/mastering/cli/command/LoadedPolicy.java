package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.SourceText;
import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads the policy of a verb that needs one, and says on stderr what is wrong with it; what is only
 * good to know is told by {@code check}.
 */
final class LoadedPolicy {
  private LoadedPolicy() {}

  /** Empty when the policy does not load; the reader has been told why. */
  static Optional<Policy> from(Path file, Console console) {
    return loaded(file, console).policy();
  }

  /** The same, telling which files were read. */
  static Optional<Policy> from(Path file, Console console, WatchedFiles files) {
    Loaded loaded = loaded(file, console);
    files.read(loaded);
    return loaded.policy();
  }

  /** The policy with the texts that it was read from. */
  static Loaded loaded(Path file, Console console) {
    Loaded loaded = PolicyFiles.load(file);
    List<Diagnostic> told =
        loaded.diagnostics().stream()
            .filter(d -> d.isError() || d.severity() == Severity.WARNING && !console.quiet())
            .toList();
    if (!told.isEmpty()) {
      console.messages(SourceText.ofFiles()).print(told);
    }
    return loaded;
  }
}

package io.mastering.dsl;

import io.mastering.dsl.check.Checked;
import io.mastering.dsl.check.PolicyChecker;
import io.mastering.dsl.told.Told;
import io.mastering.model.diagnostic.Diagnostic;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Loads policies. Whatever is wrong comes back as diagnostics; nothing is thrown. Files have the
 * names that the caller or a `use` gave them.
 */
public final class PolicyFiles {
  private PolicyFiles() {}

  /** Loads a policy from its file and the files that it uses. */
  public static Loaded load(Path file) {
    UsedFiles files = new UsedFiles();
    files.read(file);
    return checked(file.toString(), files);
  }

  /**
   * Loads a policy from a text in memory; the files that it uses are read from where they lie
   * beside its own name.
   */
  public static Loaded load(String file, String text) {
    UsedFiles files = new UsedFiles();
    files.take(file, pathOf(file), text);
    return checked(file, files);
  }

  private static Loaded checked(String file, UsedFiles files) {
    TreeSet<Diagnostic> all = new TreeSet<>(files.diagnostics());
    Checked checked = PolicyChecker.check(file, files.trees(), files.diagnostics());
    all.addAll(checked.diagnostics());
    boolean usable = all.stream().noneMatch(Diagnostic::isError);
    return new Loaded(
        usable ? Optional.of(checked.policy()) : Optional.empty(),
        Told.first(all),
        files.sources());
  }

  private static Path pathOf(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException noPath) {
      // Not a file: then nothing lies beside it, and what it uses is looked for from here.
      return Path.of("");
    }
  }
}

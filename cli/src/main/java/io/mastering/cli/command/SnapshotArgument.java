package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.SourceText;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The value of {@code --snapshot}: a place, or {@code ORG=PLACE} where the policy has several orgs.
 */
record SnapshotArgument(Optional<String> org, Path place) {

  static SnapshotArgument of(String text) {
    int equals = text.indexOf('=');
    return equals > 0
        ? new SnapshotArgument(
            Optional.of(text.substring(0, equals)), Path.of(text.substring(equals + 1)))
        : new SnapshotArgument(Optional.empty(), Path.of(text));
  }

  /** The org of the policy that the snapshot shows; empty when the reader was told why not. */
  Optional<Org> orgOf(Policy policy, Console console) {
    List<String> names = policy.orgs().stream().map(Org::name).toList();
    Optional<Org> found =
        org.isPresent()
            ? policy.org(org.get())
            : names.size() == 1 ? Optional.of(policy.orgs().get(0)) : Optional.empty();
    if (found.isEmpty()) {
      console.complain(
          org.map(name -> "The policy has no org named \"" + name + "\".")
              .orElse("The policy has several orgs, and the snapshot shows one of them."),
          "Say which: --snapshot ORG=PLACE, with ORG one of " + String.join(", ", names) + ".");
    }
    return found;
  }

  /** The snapshot, if decisions can be made from it; the reader is told what is wrong with it. */
  Optional<Snapshot> open(Console console) {
    Snapshot snapshot = Snapshot.open(place);
    tell(snapshot.diagnostics(), console);
    return Optional.of(snapshot).filter(Snapshot::isUsable);
  }

  /** Says that a snapshot has no users, which is hardly what was meant. */
  static void tellIfEmpty(long lines, Console console) {
    if (lines == 0) {
      console.warn(
          "The snapshot holds no users.", "Its file users.ndjson is empty: one user a line.");
    }
  }

  /**
   * Tells about lines that were rejected.
   *
   * @param first those that are shown
   * @param all how many there are
   * @param lines the lines themselves, where they may be shown
   */
  static void tellRejected(List<Rejected> first, long all, SourceText lines, Console console) {
    console.messages(lines).printFirst(first.stream().map(Rejected::diagnostic).toList(), all);
  }

  static void tell(List<Diagnostic> diagnostics, Console console) {
    tell(diagnostics, SourceText.ofFiles(), console);
  }

  /**
   * Tells what a reader asked for.
   *
   * @param lines the lines that messages are about, where they may be shown
   */
  static void tell(List<Diagnostic> diagnostics, SourceText lines, Console console) {
    List<Diagnostic> told =
        diagnostics.stream().filter(d -> d.isError() || !console.quiet()).toList();
    if (!told.isEmpty()) {
      console.messages(lines).print(told);
    }
  }
}

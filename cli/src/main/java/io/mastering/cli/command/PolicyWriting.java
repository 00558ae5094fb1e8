package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Engine;
import io.mastering.engine.PolicyAccount;
import io.mastering.engine.report.WholeFile;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the verbs share that write something about a policy: reading it, and where it goes. */
final class PolicyWriting {
  private final Console console;
  private final Engine engine;
  private final Optional<Path> output;

  /**
   * @param engine getting ready while the policy is read
   * @param output the file; without one the text is the result
   */
  PolicyWriting(Console console, Engine engine, Optional<Path> output) {
    this.console = console;
    this.engine = engine;
    this.output = output;
  }

  /** Reads a policy and snapshots of its orgs, and writes what there is to say. */
  ExitCode write(Path file, List<String> snapshots, Function<PolicyAccount, String> writer) {
    Optional<Policy> policy = LoadedPolicy.from(file, console);
    if (policy.isEmpty()) {
      return ExitCode.POLICY;
    }
    Map<String, OrgObjects> shown = new LinkedHashMap<>();
    for (String text : snapshots) {
      Optional<ExitCode> failure = read(policy.get(), SnapshotArgument.of(text), shown);
      if (failure.isPresent()) {
        return failure.get();
      }
    }
    PolicyAccount account = PolicyAccount.of(engine, policy.get(), shown);
    SnapshotArgument.tell(account.drift(), console);
    return put(writer.apply(account));
  }

  private Optional<ExitCode> read(
      Policy policy, SnapshotArgument argument, Map<String, OrgObjects> shown) {
    Optional<String> org = argument.orgOf(policy, console).map(Org::name);
    if (org.isEmpty()) {
      return Optional.of(ExitCode.USAGE);
    }
    Optional<Snapshot> snapshot = argument.open(console);
    if (snapshot.isEmpty()) {
      return Optional.of(ExitCode.DATA);
    }
    if (shown.put(org.get(), snapshot.get().objects()) != null) {
      console.complain(
          "The org " + org.get() + " has several snapshots.", "Give one snapshot of each org.");
      return Optional.of(ExitCode.USAGE);
    }
    return Optional.empty();
  }

  private ExitCode put(String text) {
    if (output.isEmpty()) {
      text.lines().forEach(console::result);
      return ExitCode.FINE;
    }
    Path place = output.get();
    Path folder = place.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      console.complain(
          place + " cannot be written: there is no folder " + place.getParent() + ".",
          "Make the folder first, or name a file in one that is there.");
      return ExitCode.USAGE;
    }
    try (WholeFile file = WholeFile.at(place)) {
      file.stream().write(text.getBytes(StandardCharsets.UTF_8));
      file.commit();
      return ExitCode.FINE;
    } catch (IOException e) {
      console.complain(
          "The output cannot be written: " + e.getMessage() + ".",
          "Look at the place and its permissions; nothing was left half-written.");
      return ExitCode.USAGE;
    }
  }
}

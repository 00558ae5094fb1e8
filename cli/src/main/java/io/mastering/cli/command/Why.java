package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one user: master, owners, pushes, each with its rule; also over time and two orgs. */
@Command(
    name = "why",
    description =
        "Explain one user: the master, every loser and the gate it failed, the owner of each"
            + " attribute, what each push would do, all with the rules by number. With snapshots"
            + " of two orgs, the pushes between them; with two snapshots of one org, what has"
            + " changed from the first to the second; with --scenario, what happens in it.")
public final class Why implements Verb {
  @Parameters(paramLabel = "POLICY", description = "A .mastering file.")
  Path policy = Path.of("");

  @Option(
      names = "--snapshot",
      paramLabel = "[ORG=]PLACE",
      description = "The snapshot: a folder, a .zip or a .tar.gz. May repeat.")
  List<String> snapshots = new ArrayList<>();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "The scenario of the policy whose name contains this.")
  Optional<String> scenario = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "USER",
      description = "The id or the login of the user; in a scenario, his name.")
  Optional<String> user = Optional.empty();

  @Option(
      names = "--attribute",
      paramLabel = "NAME",
      description = "Only this attribute, with its whole chain.")
  Optional<String> attribute = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default text.")
  TextFormat format = TextFormat.TEXT;

  @Override
  public ExitCode run(Console console) {
    if (scenario.isPresent() != snapshots.isEmpty()) {
      console.complain(
          "Say what to explain: --snapshot ORG --user USER, or --scenario NAME.",
          snapshots.isEmpty() ? "" : "A scenario plays without the snapshots of the command line.");
      return ExitCode.USAGE;
    }
    if (attribute.isPresent() && (scenario.isPresent() || snapshots.size() > 1)) {
      console.complain(
          "--attribute is about one snapshot of one org.", "Leave it out, or give one snapshot.");
      return ExitCode.USAGE;
    }
    if (scenario.isPresent()) {
      return new WhyScenario(console, format).tell(policy, scenario.get(), user);
    }
    if (user.isEmpty()) {
      console.complain("Say whom to explain: --user USER.", "USER is an id or a login.");
      return ExitCode.USAGE;
    }
    WhyUser one = new WhyUser(console, format, user.get(), attribute);
    return snapshots.size() == 1
        ? one.tell(policy, SnapshotArgument.of(snapshots.get(0)))
        : several(console, one);
  }

  private ExitCode several(Console console, WhyUser one) {
    Optional<Policy> loaded = LoadedPolicy.from(policy, console);
    if (loaded.isEmpty()) {
      return ExitCode.POLICY;
    }
    Map<String, List<SnapshotArgument>> byOrg = new LinkedHashMap<>();
    for (String text : snapshots) {
      SnapshotArgument argument = SnapshotArgument.of(text);
      Optional<String> org = argument.orgOf(loaded.get(), console).map(o -> o.name());
      if (org.isEmpty()) {
        return ExitCode.USAGE;
      }
      byOrg.computeIfAbsent(org.get(), o -> new ArrayList<>()).add(argument);
    }
    boolean twice = byOrg.size() == 1 && snapshots.size() == 2;
    if (!twice && byOrg.size() != snapshots.size()) {
      console.complain(
          "Some org has several snapshots.",
          "Give one snapshot of each org, or two of one org: the earlier one first.");
      return ExitCode.USAGE;
    }
    try {
      return twice
          ? one.between(loaded.get(), byOrg.values().iterator().next())
          : one.across(loaded.get(), byOrg);
    } catch (IOException e) {
      console.complain("A snapshot cannot be read to its end: " + e.getMessage(), "");
      return ExitCode.DATA;
    }
  }
}

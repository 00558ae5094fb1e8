package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The cases that paths and a name mean, each once, with their policies. */
final class TestCases {
  private final Console console;
  private final String name;
  private final WatchedFiles files;
  private final Map<Path, Policy> policies = new LinkedHashMap<>();
  private final List<Case> cases = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * A case to run.
   *
   * @param file the absolute place of its policy
   */
  record Case(Path file, Policy policy, Scenario scenario) {}

  /**
   * @param name what the names of the cases contain
   * @param files is told what was read
   */
  TestCases(Console console, String name, WatchedFiles files) {
    this.console = console;
    this.name = name;
    this.files = files;
  }

  /**
   * Adds the cases of a path; the exit code when it cannot be read, of which the reader is told.
   */
  Optional<ExitCode> add(TestPath asked) {
    files.asked(asked.path());
    Optional<List<Path>> policiesBelow = PolicyPaths.under(List.of(asked.path()), console);
    if (policiesBelow.isEmpty()) {
      return Optional.of(ExitCode.USAGE);
    }
    for (Path file : policiesBelow.get()) {
      Optional<Policy> policy = LoadedPolicy.from(file, console, files);
      if (policy.isEmpty()) {
        return Optional.of(ExitCode.POLICY);
      }
      add(file, policy.get(), asked.line());
    }
    return Optional.empty();
  }

  /** Cases of files that a file uses run with those files. */
  private void add(Path file, Policy policy, OptionalInt line) {
    Path place = file.toAbsolutePath().normalize();
    policies.putIfAbsent(place, policy);
    policy.scenarios().stream()
        .filter(scenario -> scenario.span().file().equals(file.toString()))
        .filter(scenario -> scenario.title().contains(name))
        .filter(scenario -> line.isEmpty() || holds(scenario, line.getAsInt()))
        .filter(scenario -> taken.add(place.toString() + scenario.block() + scenario.title()))
        .forEach(scenario -> cases.add(new Case(place, policy, scenario)));
  }

  private static boolean holds(Scenario scenario, int line) {
    return scenario.block().line() <= line && line <= scenario.block().endLine();
  }

  List<Case> cases() {
    return List.copyOf(cases);
  }

  /** The policies that were read, whether or not a case of theirs is meant. */
  List<Policy> policies() {
    return List.copyOf(policies.values());
  }
}

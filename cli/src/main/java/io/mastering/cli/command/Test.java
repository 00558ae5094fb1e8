package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Engine;
import io.mastering.engine.scenario.CaseResult;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of policies. */
@Command(
    name = "test",
    description = "Run the scenarios of policies; no scenario run is a failure.")
public final class Test implements Verb {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH[:LINE]",
      description = "A .mastering file, a folder of them, or a line within a scenario.")
  List<String> paths = List.of();

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "Only cases whose name contains this.")
  String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default text.")
  TestFormat format = TestFormat.TEXT;

  @Option(
      names = "--update",
      description = "Record what `is snapshot` names anew, instead of comparing with it.")
  boolean update;

  @Override
  public ExitCode run(Console console) {
    Engine engine = Engine.startForScenarios();
    List<CaseResult> results = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String text : paths) {
      TestPath asked = TestPath.of(text);
      Optional<List<Path>> files = PolicyPaths.under(List.of(asked.path()), console);
      if (files.isEmpty()) {
        return ExitCode.USAGE;
      }
      for (Path file : files.get()) {
        Optional<Policy> policy = LoadedPolicy.from(file, console);
        if (policy.isEmpty()) {
          return ExitCode.POLICY;
        }
        String place = file.toAbsolutePath().normalize().toString();
        cases(policy.get(), file, asked.line()).stream()
            .filter(scenario -> done.add(place + scenario.block() + scenario.title()))
            .forEach(scenario -> results.add(engine.run(policy.get(), scenario, update)));
      }
    }
    return tell(results, console);
  }

  /** The cases that stand in the file itself; those of files that it uses run with those files. */
  private List<Scenario> cases(Policy policy, Path file, OptionalInt line) {
    return policy.scenarios().stream()
        .filter(scenario -> scenario.span().file().equals(file.toString()))
        .filter(scenario -> scenario.title().contains(name))
        .filter(scenario -> line.isEmpty() || holds(scenario, line.getAsInt()))
        .toList();
  }

  private static boolean holds(Scenario scenario, int line) {
    return scenario.block().line() <= line && line <= scenario.block().endLine();
  }

  private ExitCode tell(List<CaseResult> results, Console console) {
    switch (format) {
      case TEXT -> TestReport.text(results).lines().forEach(console::result);
      case JSON -> console.result(TestReport.json(results));
      case JUNIT -> JUnitReport.of(results).lines().forEach(console::result);
    }
    if (results.isEmpty()) {
      console.complain("No scenario was run.", "Look at the paths, the lines and --name.");
      return ExitCode.NO;
    }
    return results.stream().allMatch(CaseResult::passed) ? ExitCode.FINE : ExitCode.NO;
  }
}

package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Engine;
import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.report.CoverageText;
import io.mastering.engine.scenario.CaseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of policies. */
@Command(
    name = "test",
    description = "Run the scenarios of policies; no scenario run is a failure.")
public final class Test implements Verb {
  private static final int ALL = 100;

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
      names = "--output",
      paramLabel = "KIND:FILE",
      description =
          "Write text, json, junit, tap, lcov, cobertura or html to a file too; may repeat.")
  List<String> outputs = List.of();

  @Option(
      names = "--coverage",
      description = "Say which statements, rules and outcomes the cases needed.")
  boolean coverage;

  @Option(
      names = "--min",
      paramLabel = "PERCENT",
      description = "Fail when less of the policies is needed by the cases.")
  Optional<Integer> min = Optional.empty();

  @Option(
      names = "--failed",
      description = "Only cases that failed when they last ran; all, when none did.")
  boolean failed;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description = "Where failed cases are remembered; default the user's cache folder.")
  Optional<Path> cache = Optional.empty();

  @Option(
      names = "--update",
      description = "Record what `is snapshot` names anew, instead of comparing with it.")
  boolean update;

  @Option(
      names = "--jobs",
      paramLabel = "NUMBER",
      description = "So many cases at a time; default one for each processor.")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--watch",
      description = "Run again whenever a file that was read changes, until Ctrl-C.")
  boolean watch;

  @Override
  public ExitCode run(Console console) {
    if (jobs < 1) {
      console.complain("--jobs is too small: " + jobs + ".", "Give 1 or more.");
      return ExitCode.USAGE;
    }
    if (min.filter(percent -> percent < 0 || percent > ALL).isPresent()) {
      console.complain("--min is no percentage: " + min.get() + ".", "Give 0 to 100.");
      return ExitCode.USAGE;
    }
    Optional<List<TestOutput>> files = TestFiles.asked(outputs, console);
    if (files.isEmpty()) {
      return ExitCode.USAGE;
    }
    Engine engine = Engine.startForScenarios();
    return watch
        ? Watch.of(console, read -> once(engine, files.get(), read, console))
        : once(engine, files.get(), new WatchedFiles(), console);
  }

  private ExitCode once(Engine engine, List<TestOutput> asked, WatchedFiles read, Console console) {
    TestCases cases = new TestCases(console, name, read);
    for (String text : paths) {
      Optional<ExitCode> failure = cases.add(TestPath.of(text));
      if (failure.isPresent()) {
        return failure.get();
      }
    }
    try (TestFiles open = TestFiles.open(asked)) {
      Coverage needed = new Coverage();
      cases.policies().forEach(needed::count);
      boolean measured = isMeasured(asked);
      List<TestCases.Case> chosen = failed ? failed(cases.cases(), console) : cases.cases();
      List<CaseResult> results =
          new TestJobs(engine, jobs, update)
              .run(chosen, measured ? Optional.of(needed) : Optional.empty());
      open.commit(results, needed, measured);
      remember(chosen, results, console);
      return tell(results, needed, measured, console);
    } catch (IOException e) {
      console.complain(
          "The output cannot be written: " + e.getMessage() + ".",
          "Look at the place and its permissions; nothing was left half-written.");
      return ExitCode.USAGE;
    }
  }

  /** What is needed is looked at only where somebody asks for it. */
  private boolean isMeasured(List<TestOutput> files) {
    return coverage || min.isPresent() || files.stream().anyMatch(TestOutput::needsCoverage);
  }

  private List<TestCases.Case> failed(List<TestCases.Case> cases, Console console) {
    List<TestCases.Case> failed =
        cache.map(folder -> new FailedCases(folder).among(cases)).orElse(List.of());
    if (failed.isEmpty()) {
      console.message("No failed case is remembered here; all cases run.");
    }
    return failed.isEmpty() ? cases : failed;
  }

  private void remember(List<TestCases.Case> cases, List<CaseResult> results, Console console) {
    if (cache.isPresent()) {
      try {
        new FailedCases(cache.get()).remember(cases, results);
      } catch (IOException e) {
        console.warn(
            "Which cases failed cannot be remembered in " + cache.get() + ".",
            "Look at its permissions, or name another folder with --cache.");
      }
    }
  }

  private ExitCode tell(
      List<CaseResult> results, Coverage needed, boolean measured, Console console) {
    Optional<Coverage> told = measured ? Optional.of(needed) : Optional.empty();
    format.text(results, told).lines().forEach(console::result);
    if (coverage && format != TestFormat.JSON) {
      String text = CoverageText.of(needed);
      text.lines().forEach(format == TestFormat.TEXT ? console::result : console::message);
    }
    if (results.isEmpty()) {
      console.complain("No scenario was run.", "Look at the paths, the lines and --name.");
      return ExitCode.NO;
    }
    boolean passed = results.stream().allMatch(CaseResult::passed);
    return isEnough(needed, console) && passed ? ExitCode.FINE : ExitCode.NO;
  }

  private boolean isEnough(Coverage needed, Console console) {
    boolean enough = min.filter(percent -> !needed.share().reaches(percent)).isEmpty();
    if (!enough) {
      console.complain(
          "The cases need "
              + CoverageText.percent(needed.share())
              + " of the policies, less than --min "
              + min.get()
              + ".",
          "--coverage says what no case needs.");
    }
    return enough;
  }
}

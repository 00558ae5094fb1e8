package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.DiagnosticFormat;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.SourceText;
import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.engine.FindingRules;
import io.mastering.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks policies: syntax, names, types, contradictions, and what their settings risk. */
@Command(
    name = "check",
    description =
        "Check policies: syntax, names, types, contradictions and what their settings risk, in one"
            + " go.")
public final class Check implements Verb {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A .mastering file, or a folder that holds some.")
  List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default text.")
  DiagnosticFormat format = DiagnosticFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "error, warning or never: from where on the answer is no; default error.")
  FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--watch",
      description = "Check again whenever a file that was read changes, until Ctrl-C.")
  boolean watch;

  @Override
  public ExitCode run(Console console) {
    FindingRules rules = FindingRules.startForSettings();
    return watch
        ? Watch.of(console, files -> once(rules, files, console))
        : once(rules, new WatchedFiles(), console);
  }

  private ExitCode once(FindingRules rules, WatchedFiles read, Console console) {
    paths.forEach(read::asked);
    Optional<List<Path>> files = PolicyPaths.under(paths, console);
    if (files.isEmpty()) {
      return ExitCode.USAGE;
    }
    TreeSet<Diagnostic> diagnostics = new TreeSet<>();
    boolean loads = true;
    for (Path file : files.get()) {
      Loaded loaded = PolicyFiles.load(file);
      read.read(loaded);
      diagnostics.addAll(loaded.diagnostics());
      loads &= loaded.policy().isPresent();
      loaded.policy().map(rules::inSettings).ifPresent(diagnostics::addAll);
    }
    console.results(format, SourceText.ofFiles()).print(List.copyOf(diagnostics));
    if (diagnostics.isEmpty()) {
      int number = files.get().size();
      console.message(number + (number == 1 ? " policy" : " policies") + " checked: all is well.");
    }
    if (!loads) {
      return ExitCode.POLICY;
    }
    return diagnostics.stream().anyMatch(failOn::fails) ? ExitCode.NO : ExitCode.FINE;
  }
}

package io.mastering.cli.command;

import io.mastering.cli.command.Rewriting.Revision;
import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.SourceText;
import io.mastering.dsl.PolicySource;
import io.mastering.dsl.fix.Fixer;
import io.mastering.dsl.fix.Fixer.Fixed;
import io.mastering.engine.FindingRules;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Fix;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies the fixes that the messages of {@code check} carry. */
@Command(
    name = "fix",
    description =
        "Apply the fixes that the messages of `check` offer. What nobody can be sure of stays as it"
            + " is.")
public final class FixVerb implements Verb {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A .mastering file, or a folder that holds some.")
  List<Path> paths = List.of();

  @Option(
      names = "--all",
      description = "Apply also the fixes beside which something else may have been meant.")
  boolean all;

  @Option(
      names = "--dry-run",
      description = "Write nothing; show what would change. Exit code 1 if anything would.")
  boolean dryRun;

  @Override
  public ExitCode run(Console console) {
    Optional<List<Path>> files = PolicyPaths.under(paths, console);
    if (files.isEmpty()) {
      return ExitCode.USAGE;
    }
    FindingRules rules = FindingRules.startForSettings();
    ExitCode worst = ExitCode.FINE;
    long left = 0;
    long guesses = 0;
    for (Path file : files.get()) {
      PolicySource source = PolicySource.read(file.toString(), file);
      if (source.text().isEmpty()) {
        console.messages(SourceText.ofFiles()).print(source.diagnostics());
        worst = worst.or(ExitCode.POLICY);
        continue;
      }
      Fixed fixed = Fixer.fix(file.toString(), source.text().get(), all, rules::inSettings);
      worst = worst.or(rewrite(file, source, fixed, console));
      List<Diagnostic> own = fixed.left().stream().filter(d -> isOf(file, d)).toList();
      left += own.size();
      guesses += own.stream().filter(d -> d.fix().isPresent()).count();
    }
    remark(left, guesses, console);
    return worst;
  }

  private static boolean isOf(Path file, Diagnostic diagnostic) {
    return diagnostic.span().filter(span -> span.file().equals(file.toString())).isPresent();
  }

  private ExitCode rewrite(Path file, PolicySource source, Fixed fixed, Console console) {
    Revision revision =
        Revision.ofSameMark(source.isMarked(), source.text().orElseThrow(), fixed.text());
    if (dryRun) {
      return Rewriting.SHOW.rewrite(file, revision, console);
    }
    ExitCode code = Rewriting.WRITE.rewrite(file, revision, console);
    if (code == ExitCode.FINE) {
      for (Diagnostic done : fixed.fixed()) {
        console.message("  " + done.code() + ": " + done.fix().map(Fix::title).orElse(""));
      }
    }
    return code;
  }

  private void remark(long left, long guesses, Console console) {
    if (left > 0) {
      console.message(
          (left == 1 ? "1 message is" : left + " messages are")
              + " left; `mastering check` shows "
              + (left == 1 ? "it." : "them."));
    }
    if (guesses > 0 && !all) {
      console.message(
          "`mastering fix --all` would try to mend "
              + (guesses == 1 ? "1 of them." : guesses + " of them."));
    }
  }
}

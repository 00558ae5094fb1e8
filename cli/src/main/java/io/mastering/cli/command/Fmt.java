package io.mastering.cli.command;

import io.mastering.cli.command.Rewriting.Revision;
import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.SourceText;
import io.mastering.dsl.PolicySource;
import io.mastering.dsl.format.Formatter;
import io.mastering.dsl.format.Formatter.Formatted;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts policies into their canonical form, or says which are not in it. */
@Command(
    name = "fmt",
    description =
        "Format policies: blanks and line ends change, words and comments stay. A policy"
            + " whose text cannot be read stays as it is.")
public final class Fmt implements Verb {
  private static final Path STDIN = Path.of("-");
  private static final String STDIN_NAME = "standard input";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A .mastering file, or a folder that holds some; - formats the standard input to the"
              + " standard output.")
  List<Path> paths = List.of();

  @Option(
      names = "--check",
      description = "Write nothing; name the policies that are not formatted. Exit code 1 if any.")
  boolean check;

  @Option(
      names = "--diff",
      description = "Write nothing; show what would change. Exit code 1 if anything would.")
  boolean diff;

  @Override
  public ExitCode run(Console console) {
    if (paths.equals(List.of(STDIN))) {
      return standardInput(console);
    }
    if (paths.contains(STDIN)) {
      console.complain("- stands alone.", "Name either files or the standard input.");
      return ExitCode.USAGE;
    }
    Optional<List<Path>> files = PolicyPaths.under(paths, console);
    if (files.isEmpty()) {
      return ExitCode.USAGE;
    }
    ExitCode worst = ExitCode.FINE;
    for (Path file : files.get()) {
      worst = worst.or(format(file, console));
    }
    if (worst == ExitCode.FINE) {
      int number = files.get().size();
      console.message(number + (number == 1 ? " policy is" : " policies are") + " formatted.");
    }
    return worst;
  }

  private Rewriting mode() {
    return diff ? Rewriting.SHOW : check ? Rewriting.NAME : Rewriting.WRITE;
  }

  private ExitCode format(Path file, Console console) {
    PolicySource source = PolicySource.read(file.toString(), file);
    Optional<Formatted> formatted = formatted(file.toString(), source, console);
    if (formatted.isEmpty()) {
      return ExitCode.POLICY;
    }
    Revision revision =
        Revision.of(source.isMarked(), source.text().orElseThrow(), formatted.get().text());
    return isSure(file.toString(), formatted.get(), console)
        ? mode().rewrite(file, revision, console)
        : ExitCode.BUG;
  }

  /** Empty when there is nothing to format; the reader has been told why. */
  private static Optional<Formatted> formatted(String name, PolicySource source, Console console) {
    if (source.text().isEmpty()) {
      console.messages(SourceText.ofFiles()).print(source.diagnostics());
      return Optional.empty();
    }
    String text = source.text().get();
    Formatted formatted = Formatter.format(name, text);
    List<Diagnostic> mistakes = formatted.diagnostics();
    if (!mistakes.isEmpty()) {
      console.messages(SourceText.of(name, text)).print(mistakes);
      return Optional.empty();
    }
    return Optional.of(formatted);
  }

  private static boolean isSure(String name, Formatted formatted, Console console) {
    boolean sure = formatted.outcome() == Formatter.Outcome.FORMATTED;
    if (!sure) {
      console.complain(
          "Formatted, `" + name + "` would say something else: it stays as it is.",
          "This is a mistake of mastering; please report it together with the file.");
    }
    return sure;
  }

  private ExitCode standardInput(Console console) {
    PolicySource source;
    try {
      source = PolicySource.read(STDIN_NAME, console.in());
    } catch (IOException e) {
      console.complain("The standard input cannot be read.", "");
      return ExitCode.USAGE;
    }
    Optional<Formatted> formatted = formatted(STDIN_NAME, source, console);
    if (formatted.isEmpty()) {
      return ExitCode.POLICY;
    }
    if (!isSure(STDIN_NAME, formatted.get(), console)) {
      return ExitCode.BUG;
    }
    String text = formatted.get().text();
    if (!check && !diff) {
      console.out().print(text);
      return ExitCode.FINE;
    }
    Revision revision = Revision.of(source.isMarked(), source.text().orElseThrow(), text);
    if (!revision.isSame()) {
      mode().tell(STDIN_NAME, revision, console);
    }
    return revision.isSame() ? ExitCode.FINE : ExitCode.NO;
  }
}

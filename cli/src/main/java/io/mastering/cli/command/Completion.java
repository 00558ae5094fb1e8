package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that teaches a shell to complete verbs and options. */
@Command(
    name = "completion",
    description = "Print a completion script for a shell.",
    footer = {"", "Use it with: source <(mastering completion bash)"})
public final class Completion implements Verb {
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      defaultValue = "bash",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}. One script serves both.")
  Shell shell = Shell.BASH;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public ExitCode run(Console console) {
    CommandLine root = spec.commandLine().getParent();
    for (Verbs.Entry entry : Verbs.all()) {
      // Only the verb that was asked for is there already.
      if (!root.getSubcommands().containsKey(entry.name())) {
        root.addSubcommand(entry.name(), entry.maker().get());
      }
    }
    // The generated script signs itself with a date; a result must not change from day to day.
    String script = AutoComplete.bash("mastering", root);
    console.result(
        script
            .lines()
            .filter(line -> !line.startsWith("# Date:"))
            .collect(Collectors.joining("\n")));
    return ExitCode.FINE;
  }
}

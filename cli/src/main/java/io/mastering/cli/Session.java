package io.mastering.cli;

import io.mastering.cli.command.Root;
import io.mastering.cli.command.Verb;
import io.mastering.cli.command.Verbs;
import io.mastering.cli.output.ColourChoice;
import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.Ink;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the command line, from the arguments to the exit code; a test runs it in memory. */
final class Session {
  /** The launcher says with these properties which streams are terminals. */
  private static final String OUT_TERMINAL = "mastering.terminal.out";

  private static final String ERR_TERMINAL = "mastering.terminal.err";

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final SettingsFile settings;

  Session(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      SettingsFile settings) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.settings = settings;
  }

  ExitCode run(String... arguments) {
    try {
      return answer(arguments);
    } catch (RuntimeException | Error bug) {
      out.flush();
      return new BugReport(bug, List.of(arguments)).write(err);
    }
  }

  private ExitCode answer(String... arguments) {
    Root root = new Root();
    CommandLine line = commandLine(root, needed(arguments));
    ParseResult parsed;
    try {
      parsed = line.parseArgs(arguments);
    } catch (ParameterException e) {
      return explain(e, root);
    }
    Console console = console(root);
    List<String> mistakes = settingsMistakes();
    if (!mistakes.isEmpty()) {
      mistakes.forEach(mistake -> console.complain(mistake, ""));
      return ExitCode.USAGE;
    }
    CommandLine asked = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
    if (asked.isUsageHelpRequested()) {
      asked.usage(out, colours(console.outInk()));
      return ExitCode.FINE;
    }
    if (asked.getCommandSpec().userObject() instanceof Verb verb) {
      ExitCode code = verb.run(console);
      out.flush();
      return code;
    }
    asked.usage(err, colours(console.errInk()));
    return ExitCode.USAGE;
  }

  /** Reading the options of a verb takes time, so only the verb that is asked for is made. */
  private static List<Verbs.Entry> needed(String... arguments) {
    return Arrays.stream(arguments)
        .filter(argument -> !argument.startsWith("-"))
        .findFirst()
        .flatMap(Verbs::named)
        .map(List::of)
        .orElseGet(Verbs::all);
  }

  private CommandLine commandLine(Root root, List<Verbs.Entry> verbs) {
    CommandLine line = new CommandLine(root);
    verbs.forEach(verb -> line.addSubcommand(verb.name(), verb.maker().get()));
    // A name that begins with @ is a name and not a file of arguments.
    return line.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setDefaultValueProvider(new OptionDefaults(environment, settings));
  }

  private List<String> settingsMistakes() {
    return settings.isThere()
        ? new SettingsCheck(commandLine(new Root(), Verbs.all())).mistakes(settings)
        : List.of();
  }

  private ExitCode explain(ParameterException e, Root root) {
    WrongUse.of(e).tell(console(root));
    return ExitCode.USAGE;
  }

  private Console console(Root root) {
    return new Console(
        in,
        out,
        ink(root.colour(), OUT_TERMINAL),
        Boolean.getBoolean(OUT_TERMINAL),
        err,
        ink(root.colour(), ERR_TERMINAL),
        Boolean.getBoolean(ERR_TERMINAL),
        root.quiet());
  }

  private Ink ink(ColourChoice choice, String terminal) {
    return choice.ink(Boolean.getBoolean(terminal), environment.getOrDefault("NO_COLOR", ""));
  }

  private static Help.ColorScheme colours(Ink ink) {
    return Help.defaultColorScheme(ink == Ink.COLOURED ? Help.Ansi.ON : Help.Ansi.OFF);
  }
}

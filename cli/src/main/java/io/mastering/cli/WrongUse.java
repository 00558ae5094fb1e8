package io.mastering.cli;

import io.mastering.cli.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood, said as every other mistake is. */
record WrongUse(String sentence, String help) {
  private static final String SNAPSHOT = "--snapshot";

  static WrongUse of(ParameterException e) {
    String more =
        "`" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help` explains it.";
    if (e instanceof UnmatchedArgumentException unmatched) {
      return new WrongUse(unmatched(unmatched), nearest(unmatched) + more);
    }
    if (e instanceof MissingParameterException missing) {
      return new WrongUse(missing(missing), more);
    }
    ArgSpec argument = e.getArgSpec();
    if (e instanceof OverwrittenOptionException overwritten) {
      String twice = name(overwritten.getOverwritten());
      return new WrongUse(
          twice + " is given twice.", (twice.equals(SNAPSHOT) ? eachOrg(e) : "Keep one. ") + more);
    }
    if (argument != null && e.getValue() != null) {
      return new WrongUse(
          "\"" + e.getValue() + "\" cannot be the value of " + name(argument) + ".",
          takes(argument) + more);
    }
    return new WrongUse("The command line cannot be understood: " + e.getMessage(), more);
  }

  void tell(Console console) {
    console.complain(sentence, help);
  }

  /** Only verbs that look at one org take it once. */
  private static String eachOrg(ParameterException e) {
    String verb = e.getCommandLine().getCommandSpec().qualifiedName();
    return "`"
        + verb
        + "` looks at one org: run it once for each, `"
        + verb
        + " POLICY --snapshot Hub=PLACE` and then `--snapshot Spoke=PLACE`. ";
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    CommandLine at = e.getCommandLine();
    if (e.isUnknownOption()) {
      return "There is no option \"" + first + "\" here.";
    }
    return at.getSubcommands().isEmpty()
        ? "\"" + first + "\" is one word too many."
        : "There is no verb \"" + at.getCommandName() + " " + first + "\".";
  }

  private static String nearest(UnmatchedArgumentException e) {
    return e.getSuggestions().stream()
        .limit(1)
        .map(near -> "Did you mean `" + near + "`? ")
        .collect(Collectors.joining());
  }

  private static String missing(MissingParameterException e) {
    List<ArgSpec> missing = e.getMissing();
    boolean value = Objects.requireNonNullElse(e.getMessage(), "").contains("for option");
    if (value && missing.size() == 1) {
      return name(missing.get(0)) + " needs a value: " + missing.get(0).paramLabel() + ".";
    }
    return "`"
        + e.getCommandLine().getCommandSpec().qualifiedName()
        + "` also needs "
        + missing.stream().map(WrongUse::written).collect(Collectors.joining(" and "))
        + ".";
  }

  private static String takes(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    Iterable<String> candidates = argument.completionCandidates();
    if (candidates != null) {
      candidates.forEach(words::add);
    }
    if (!words.isEmpty()) {
      return "It takes " + String.join(", ", words) + ". ";
    }
    return Number.class.isAssignableFrom(argument.type()) || argument.type().isPrimitive()
        ? "It takes a number. "
        : "";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String written(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }
}

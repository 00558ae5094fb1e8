package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.KindPage;
import io.mastering.engine.report.Glossary;
import io.mastering.model.diagnostic.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints the page of a diagnostic code (what it means, why it matters, wrong and right), of a rule
 * or of a kind of system.
 */
@Command(
    name = "explain",
    description =
        "Explain the code of a message, such as MST002, a rule, such as M2, a way out, such as R5, an"
            + " outcome, a reason, an assumption, an error code of Okta, or a kind of system.")
public final class Explain implements Verb {
  /** The first policy of a page: for a message, the one that makes it. */
  private static final Pattern EXAMPLE = Pattern.compile("```mastering\n(.*?)```", Pattern.DOTALL);

  /** A link to a page of ours. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\n]+)]\\((?!https?:)[^)\\s]*\\)");

  private static final Pattern EXPLAINED = Pattern.compile("[A-Z][0-9]{1,2}|MST[0-9]{3}");

  /** Where the page of a finding has its scenario; such a page shows it nowhere else. */
  private static final String SCENARIO = "\n## Scenario\n";

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description =
          "As an output or a policy shows it: MST002, P4, R5, mastered-elsewhere, Workday.")
  String code = "";

  @Option(names = "--list", description = "List all codes and rules instead.")
  boolean list;

  @Option(
      names = "--scenario",
      description = "Print only a policy that shows it: `check` names the code, or `test` passes.")
  boolean scenario;

  @Override
  public ExitCode run(Console console) {
    if (list || code.isEmpty()) {
      for (Code each : Code.values()) {
        console.result(line(each));
      }
      RulePages.lines().forEach(console::result);
      Glossary.lines().forEach(console::result);
      return ExitCode.FINE;
    }
    String name = code.toUpperCase(Locale.ROOT);
    Optional<String> page =
        Code.named(name)
            .map(Explain::page)
            .or(() -> RulePages.page(name))
            .or(() -> Glossary.page(code))
            .or(() -> KindPage.of(code));
    if (page.isEmpty()) {
      console.complain(
          "There is no code, no rule, no word of an output and no kind \"" + code + "\".",
          "`mastering explain --list` names them all.");
      return ExitCode.USAGE;
    }
    if (scenario) {
      return scenario(name, page.get(), console);
    }
    console.result(withoutLinks(page.get().strip()));
    if (RulePages.scenario(name).isPresent()) {
      console.result("");
      console.result(
          "`mastering explain " + name + " --scenario` prints a scenario in which it speaks.");
    }
    return ExitCode.FINE;
  }

  /** A link to another page leads nowhere on a terminal: what it names is explained here too. */
  private static String withoutLinks(String page) {
    return LINK.matcher(page)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    EXPLAINED.matcher(link.group(1)).matches()
                        ? link.group(1) + " (`explain " + link.group(1) + "`)"
                        : link.group(1)));
  }

  /** Where a rule is shown: by itself, or by the code that it is found as. */
  private static Optional<String> ofRule(String name) {
    return RulePages.scenario(name)
        .or(
            () ->
                RulePages.foundAs(name).stream()
                    .flatMap(found -> Code.named(found).stream())
                    .flatMap(found -> example(page(found)).stream())
                    .findFirst());
  }

  private static Optional<String> example(String page) {
    Matcher example = EXAMPLE.matcher(page);
    return example.find(Math.max(0, page.indexOf(SCENARIO)))
        ? Optional.of(example.group(1))
        : Optional.empty();
  }

  private static ExitCode scenario(String name, String page, Console console) {
    Optional<String> shown = ofRule(name).or(() -> example(page));
    if (shown.isEmpty()) {
      console.complain(
          "No single policy shows " + name + ".",
          "`mastering explain " + name + "` tells more about it.");
      return ExitCode.NO;
    }
    console.result(shown.get().strip());
    return ExitCode.FINE;
  }

  private static String line(Code code) {
    return code.name()
        + "  "
        + String.format(Locale.ROOT, "%-7s", code.severity().word())
        + "  "
        + code.title();
  }

  /** The page, or while it is not written the line of the list. */
  private static String page(Code code) {
    return Resources.ifThere("diagnostics/" + code.name() + ".md").orElseGet(() -> line(code));
  }
}

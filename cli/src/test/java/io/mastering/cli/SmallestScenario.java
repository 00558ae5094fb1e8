package io.mastering.cli;

import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.dsl.format.Formatter;
import io.mastering.dsl.parse.Parser;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.dsl.syntax.Use;
import io.mastering.engine.Engine;
import io.mastering.engine.coverage.Coverage;
import io.mastering.model.decision.Rule;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes a policy that shows a rule out of a scenario of the samples: the policy around it without
 * all that neither the scenario nor the rule needs.
 */
final class SmallestScenario {
  private final Engine engine;
  private final Rule rule;
  private final Predicate<String> about;

  /**
   * @param about whether a text still speaks of what the rule is about
   */
  SmallestScenario(Engine engine, Rule rule, Predicate<String> about) {
    this.engine = engine;
    this.rule = rule;
    this.about = about;
  }

  /** A scenario of a sample, with the rules that it makes speak. */
  record Shown(String text, int length, Set<Rule> rules) {}

  /** The scenarios of a file that could be shown by themselves. */
  static List<Shown> of(Engine engine, Loaded loaded, String file) {
    List<Shown> shown = new ArrayList<>();
    Map<String, String> sources = loaded.sources();
    SyntaxTree tree = Parser.parse(file, sources.get(file)).tree();
    for (Scenario scenario : tree.all(Scenario.class).toList()) {
      String own = lines(sources.get(file), scenario);
      if (!own.contains("snapshot")) {
        String text = "mastering 1\n" + around(sources) + own;
        speaking(engine, text).ifPresent(rules -> shown.add(new Shown(text, own.length(), rules)));
      }
    }
    return shown;
  }

  /** Everything of all files but versions, scenarios and comments. */
  private static String around(Map<String, String> sources) {
    StringBuilder all = new StringBuilder();
    for (String file : new TreeSet<>(sources.keySet())) {
      SyntaxTree tree = Parser.parse(file, sources.get(file)).tree();
      for (Statement statement : tree.statements()) {
        if (!(statement instanceof Scenario) && !(statement instanceof Use)) {
          all.append(lines(sources.get(file), statement));
        }
      }
    }
    return all.toString();
  }

  private static String lines(String text, Statement statement) {
    return text.lines()
        .skip(statement.span().line() - 1L)
        .limit(statement.span().endLine() - statement.span().line() + 1L)
        .filter(line -> !line.strip().startsWith("#"))
        .map(line -> line.replaceAll("\\s+# .*", ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The rules that speak when all scenarios of a policy pass. */
  private static Optional<Set<Rule>> speaking(Engine engine, String text) {
    Loaded loaded = PolicyFiles.load("p", text);
    boolean odd = loaded.diagnostics().stream().anyMatch(Diagnostic::isError);
    if (odd || loaded.policy().isEmpty()) {
      return Optional.empty();
    }
    Coverage coverage = new Coverage();
    boolean passed =
        loaded.policy().get().scenarios().stream()
            .allMatch(
                scenario -> engine.run(loaded.policy().get(), scenario, false, coverage).passed());
    return passed ? Optional.of(coverage.rules()) : Optional.empty();
  }

  /** The same without the lines that nothing needs, laid out. */
  String smallest(Shown shown) {
    List<String> lines = shown.text.lines().toList();
    Set<Integer> gone = new TreeSet<>();
    List<Set<Integer>> removable = removable(lines);
    int before;
    do {
      before = gone.size();
      for (Set<Integer> some : removable) {
        Set<Integer> more = new TreeSet<>(gone);
        if (more.addAll(some) && shows(without(lines, more))) {
          gone = more;
        }
      }
    } while (gone.size() > before);
    String title = "# " + rule.name() + ": " + rule.sentence() + "\n";
    String text = without(lines, gone).replaceFirst("\n", "\n" + title.replace("$", "\\$"));
    return Formatter.format("p", text).text();
  }

  private boolean shows(String text) {
    return text.contains("\nscenario")
        && about.test(text)
        && speaking(engine, text).filter(rules -> rules.contains(rule)).isPresent();
  }

  /** Lines that could go together: those of a statement, or of a row of a table. */
  private static List<Set<Integer>> removable(List<String> lines) {
    SyntaxTree tree = Parser.parse("p", String.join("\n", lines) + "\n").tree();
    List<Set<Integer>> all = new ArrayList<>();
    tree.all()
        .filter(s -> !(s instanceof Scenario))
        .map(SmallestScenario::numbers)
        .sorted(Comparator.comparingInt((Set<Integer> numbers) -> -numbers.size()))
        .forEach(all::add);
    for (int i = 0; i < lines.size(); i++) {
      boolean row = lines.get(i).strip().startsWith("|");
      if (row && i > 0 && lines.get(i - 1).strip().startsWith("|")) {
        all.add(Set.of(i + 1));
      }
    }
    return all;
  }

  private static Set<Integer> numbers(Statement statement) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = statement.span().line(); i <= statement.span().endLine(); i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static String without(List<String> lines, Set<Integer> numbers) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (!numbers.contains(i + 1)) {
        left.append(lines.get(i)).append('\n');
      }
    }
    return left.toString();
  }
}

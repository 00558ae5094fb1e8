package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.Cases;
import io.mastering.dsl.syntax.Cell;
import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Row;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scenarios as they are written: a line for each given, event and assertion. */
final class ScenarioPrinter implements Step.Visitor<Lines> {
  private final Lines lines;

  ScenarioPrinter(Lines lines) {
    this.lines = lines;
  }

  void scenario(Scenario scenario) {
    lines.block(
        "scenario " + Leaf.quoted(scenario.title()),
        () -> {
          scenario.steps().forEach(step -> step.accept(this));
          scenario.cases().ifPresent(this::cases);
        });
  }

  private <T> Lines step(String word, List<T> parts, Function<T, String> print) {
    for (int i = 0; i < parts.size(); i++) {
      lines.line((i == 0 ? word : "and") + " " + print.apply(parts.get(i)));
    }
    return lines;
  }

  @Override
  public Lines onGivenStep(Step.GivenStep node) {
    return step("given", node.givens(), ScenarioPrinter::given);
  }

  @Override
  public Lines onWhenStep(Step.WhenStep node) {
    return step("when", node.events(), ScenarioPrinter::event);
  }

  @Override
  public Lines onAnyOrderStep(Step.AnyOrderStep node) {
    lines.block(
        "when in any order", () -> node.events().forEach(event -> lines.line(event(event))));
    return lines;
  }

  @Override
  public Lines onThenStep(Step.ThenStep node) {
    return step("then", node.assertions(), ScenarioPrinter::assertion);
  }

  private static String event(Event event) {
    return event.accept(new EventPrinter());
  }

  private static String assertion(Assertion assertion) {
    return assertion.accept(new AssertionPrinter());
  }

  static String assumption(Assumption node) {
    return "assume " + node.name().text() + ": " + Leaf.values(node.values());
  }

  private static String given(Given given) {
    return given.accept(
        new Given.Visitor<>() {
          @Override
          public String onOfUser(Given.OfUser node) {
            return "user "
                + Leaf.ref(node.user())
                + (node.facts().isEmpty() ? "" : " " + FactPrinter.braces(node.facts()));
          }

          @Override
          public String onOfUsers(Given.OfUsers node) {
            return Leaf.literal(node.count())
                + " users"
                + node.org().map(org -> " in " + Leaf.name(org)).orElse("")
                + (node.facts().isEmpty() ? "" : " " + FactPrinter.braces(node.facts()));
          }

          @Override
          public String onOfSnapshot(Given.OfSnapshot node) {
            return "snapshot " + Leaf.quoted(node.snapshot()) + " user " + Leaf.quoted(node.user());
          }

          @Override
          public String onOfPriority(Given.OfPriority node) {
            return "priority " + Leaf.names(node.systems());
          }

          @Override
          public String onOfAttribute(Given.OfAttribute node) {
            return "attribute "
                + Leaf.attribute(node.attribute())
                + " "
                + Leaf.inheritance(node.inheritance());
          }

          @Override
          public String onOfAssumption(Given.OfAssumption node) {
            return assumption(node.assumption());
          }

          @Override
          public String onOfSetting(Given.OfSetting node) {
            return Leaf.ref(node.system())
                + " "
                + EventPrinter.path(node.setting())
                + ": "
                + Leaf.values(node.values());
          }
        });
  }

  private void cases(Cases cases) {
    lines.block(
        "cases",
        () -> {
          lines.line(
              cases.columns().stream()
                  .map(column -> column.text())
                  .collect(Collectors.joining(" | ", "| ", " |")));
          for (Row row : cases.rows()) {
            lines.line(
                row.cells().stream()
                    .map(ScenarioPrinter::cell)
                    .collect(Collectors.joining(" | ", "| ", " |")));
          }
        });
  }

  private static String cell(Cell cell) {
    return Leaf.joined(cell.items(), Leaf::literal);
  }
}

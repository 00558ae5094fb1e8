package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Cases;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Row;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Step;
import io.mastering.model.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scenarios as test cases: one, or one for each row of its table. MST401 and MST405 on the way. */
final class Scenarios {
  private final PolicyText text;
  private final Names names;
  private final Complaints complaints;
  private final SourceWords words;

  Scenarios(PolicyText text, Names names, Complaints complaints) {
    this.text = text;
    this.names = names;
    this.complaints = complaints;
    this.words = new SourceWords(text.trees());
  }

  List<io.mastering.model.policy.Scenario> read() {
    List<io.mastering.model.policy.Scenario> all = new ArrayList<>();
    text.placed(Scenario.class).forEach(placed -> read(placed, all));
    return all;
  }

  private void read(Placed<Scenario> placed, List<io.mastering.model.policy.Scenario> all) {
    Scenario scenario = placed.statement();
    if (scenario.steps().stream().noneMatch(Step.ThenStep.class::isInstance)) {
      complaints.add(
          Code.MST405,
          Spans.firstLine(scenario.span()),
          "This scenario expects nothing.",
          "Say with `then` what must be so.");
    }
    if (scenario.cases().isEmpty()) {
      all.add(read(placed, Optional.empty(), new RowCells(complaints)));
      return;
    }
    Cases table = scenario.cases().get();
    Set<String> used = new HashSet<>();
    for (Row row : table.rows()) {
      RowCells cells = new RowCells(complaints, table, row);
      all.add(read(placed, Optional.of(RowCells.title(row)), cells));
      used.addAll(cells.used());
    }
    table.rows().stream().findFirst().ifPresent(row -> unused(table, used));
  }

  private io.mastering.model.policy.Scenario read(
      Placed<Scenario> placed, Optional<String> row, RowCells cells) {
    Scenario scenario = placed.statement();
    String org = new ScenarioOrg(names).of(placed);
    ScenarioState state = new ScenarioState(text, names, complaints, words, cells, org);
    StepReading reading = new StepReading(state);
    scenario.steps().forEach(step -> step.accept(reading));
    return new io.mastering.model.policy.Scenario(
        scenario.title(),
        row,
        org,
        state.steps(),
        Spans.firstLine(scenario.span()),
        scenario.span());
  }

  private void unused(Cases table, Set<String> used) {
    for (Name column : table.columns()) {
      if (!column.isMissing() && !used.contains(column.text())) {
        complaints.add(
            Code.MST401,
            column.span(),
            "No step of the scenario uses the column `" + column.text() + "`.",
            "Write `<" + column.text() + ">` where its cells are meant, or delete the column.");
      }
    }
  }
}

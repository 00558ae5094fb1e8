package io.mastering.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of CSV. */
class DecisionCellsTest {
  @Test
  void valuesAreQuotedWhereTheyNeedIt() {
    assertThat(DecisionCells.cell("Workday")).isEqualTo("Workday");
    assertThat(DecisionCells.cell("")).isEmpty();
    assertThat(DecisionCells.cell("Acme, Inc.")).isEqualTo("\"Acme, Inc.\"");
    assertThat(DecisionCells.cell("the \"old\" one")).isEqualTo("\"the \"\"old\"\" one\"");
    assertThat(DecisionCells.cell("two\r\nlines")).isEqualTo("\"two\r\nlines\"");
  }

  @Test
  void whatLooksLikeAFormulaStaysAsItIs() {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1")) {
      assertThat(DecisionCells.cell(formula)).isEqualTo(formula);
    }
  }

  @Test
  void eachAttributeHasItsColumn() {
    DecisionCells cells = new DecisionCells(List.of("login", "a,b"));
    assertThat(new String(cells.header(), StandardCharsets.UTF_8))
        .isEqualTo("user,master,owner.login,\"owner.a,b\",pushes,findings,demands,situation\r\n");
    assertThat(DecisionCells.findings(List.of(Code.MST301, Code.MST310)))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("MST301; MST310");
  }
}

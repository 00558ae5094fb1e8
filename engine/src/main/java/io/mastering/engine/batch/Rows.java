package io.mastering.engine.batch;

import io.mastering.engine.report.DecisionCells;
import io.mastering.engine.report.DemandResult;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.WriteDecision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes rows of CSV of what decisions consist of. Thread-safe. */
final class Rows {
  private final DecisionCells cells;

  Rows(EffectiveOrg org) {
    Set<String> attributes = new LinkedHashSet<>();
    for (int type = 0; type < org.numberOfTypes(); type++) {
      attributes.addAll(org.attributes(type));
    }
    cells = new DecisionCells(List.copyOf(attributes));
  }

  byte[] header() {
    return cells.header();
  }

  Row row(List<Piece> pieces, List<DemandResult> broken, SituationName name) {
    Piece.OfUser user = (Piece.OfUser) pieces.get(0);
    List<WriteDecision> writes = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.OfLink link) {
        writes.addAll(link.part.pushes());
      }
    }
    writes.addAll(user.decision.writes());
    return new Row(
        cells.before(user.decision, writes), DecisionCells.after(broken, name.toString()));
  }

  /**
   * Writes the row of a user.
   *
   * @param user his id as UTF-8, without escapes
   * @param findings the codes of what was found of him
   */
  static void write(Out out, byte[] user, int from, int to, Row row, byte[] findings) {
    if (isPlain(user, from, to)) {
      out.add(user, from, to);
    } else {
      String id = new String(user, from, to - from, StandardCharsets.UTF_8);
      out.add(DecisionCells.cell(id).getBytes(StandardCharsets.UTF_8));
    }
    out.add(row.before());
    out.add(findings);
    out.add(row.after());
  }

  private static boolean isPlain(byte[] user, int from, int to) {
    for (int i = from; i < to; i++) {
      if (user[i] == ',' || user[i] == '"' || user[i] == '\r' || user[i] == '\n') {
        return false;
      }
    }
    return true;
  }
}

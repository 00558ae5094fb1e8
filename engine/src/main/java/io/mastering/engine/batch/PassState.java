package io.mastering.engine.batch;

import io.mastering.engine.findings.Found;
import io.mastering.engine.report.Tallied;
import io.mastering.engine.snapshot.Blocks;
import io.mastering.engine.snapshot.IdHashes;
import io.mastering.engine.snapshot.OddLine;
import io.mastering.engine.snapshot.Users;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a pass has come to between two blocks: it is written down, and another goes on from it. */
final class PassState {
  private final Totals totals;
  private final Deciding deciding;
  private final InOrder order;
  private final Users input;
  private final IdHashes ids;
  private final IdHashes names;
  private final Optional<FindingSearch> search;

  PassState(
      Totals totals, Deciding deciding, InOrder order, Users input, IdHashes ids, IdHashes names) {
    this.totals = totals;
    this.deciding = deciding;
    this.order = order;
    this.input = input;
    this.ids = ids;
    this.names = names;
    this.search = deciding.plan().search();
  }

  /** Keeps it whenever it is time for that. */
  InOrder.Pause pauses(Checkpoints checkpoints, Blocks blocks) {
    return new InOrder.Pause() {
      @Override
      public boolean due() {
        return checkpoints.due();
      }

      @Override
      public void reached() throws IOException {
        totals.add();
        checkpoints.keep(input.knowsDoubles(), out -> write(out, blocks.offset()));
      }
    };
  }

  private void write(DataOutputStream out, long offset) throws IOException {
    StateWriter writer = new StateWriter(out);
    writer.progress(offset, totals.withoutLinks(), order.progress());
    writer.hashes(ids);
    writer.hashes(names);
    writer.tallied(totals.tally().counted());
    writer.inspected(totals.inspector().seen());
    if (search.isPresent()) {
      writer.searched(search.get().searched(), search.get().allowed());
    }
  }

  /**
   * Goes on from what was written.
   *
   * @return how many bytes of the input are done
   */
  long read(DataInputStream in) throws IOException {
    StateReader reader = new StateReader(in);
    StateReader.At at = reader.progress();
    order.goOn(at.progress());
    totals.withoutLinks(at.withoutLinks());
    reader.hashes(ids);
    reader.hashes(names);
    List<Tallied.OfLine> lines = reader.lines();
    List<Tallied.OfFinding> findings = found(reader.findings());
    totals.tally().add(new Tallied(0, lines, findings), 0);
    totals.inspector().add(reader.inspected());
    if (search.isPresent()) {
      search.get().add(reader.searched(search.get().allowed()));
    }
    return at.offset();
  }

  /** Has the rules find again what is noted of the first users. */
  private List<Tallied.OfFinding> found(List<StateReader.Noted> noted) throws IOException {
    List<Long> places = noted.stream().map(each -> each.of().first()).distinct().sorted().toList();
    List<byte[]> lines = input.lines(places);
    Map<Long, List<Found>> ofUsers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      byte[] line = lines.get(i);
      OddLine read =
          OddLine.read(line, 0, line.length, input.longestLine(), deciding.plan().wanted());
      ofUsers.put(places.get(i), deciding.allFound(read.user().orElseThrow()));
    }
    List<Tallied.OfFinding> findings = new ArrayList<>();
    for (StateReader.Noted each : noted) {
      Found found =
          ofUsers.getOrDefault(each.of().first(), List.of()).stream()
              .filter(one -> one.key().equals(each.key()))
              .findFirst()
              .orElseThrow();
      findings.add(new Tallied.OfFinding(found, each.of()));
    }
    return findings;
  }
}

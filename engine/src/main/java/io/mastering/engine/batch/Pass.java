package io.mastering.engine.batch;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.report.Tally;
import io.mastering.engine.snapshot.Blocks;
import io.mastering.engine.snapshot.HashSink;
import io.mastering.engine.snapshot.IdHashes;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.Users;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over all users: several workers take blocks of lines, the results go out in order. */
public final class Pass {
  private final Deciding deciding;
  private final Totals totals;
  private final Tuning tuning;
  private long situations;

  public Pass(Plan plan, StagedDecider decider, Tally tally, Inspector inspector, Tuning tuning) {
    this.deciding = new Deciding(plan, decider, tally, inspector, tuning.situations());
    this.totals = new Totals(deciding, tally, inspector);
    this.tuning = tuning;
  }

  /**
   * Reads and decides all users, or those whom an earlier pass has left.
   *
   * @return empty when two of them may have the same id and the input does not know which
   */
  public Optional<Reading> run(EvaluationSink sink, Users input) throws IOException {
    try (IdHashes ids = new IdHashes();
        IdHashes names = new IdHashes()) {
      InOrder order = new InOrder(sink, input, 3 * tuning.threads(), ids, names);
      PassState state = new PassState(totals, deciding, order, input, ids, names);
      Optional<DataInputStream> earlier = sink.checkpoints().flatMap(Checkpoints::state);
      long from = earlier.isPresent() ? state.read(earlier.get()) : 0;
      if (from == 0 && sink.rows().isPresent()) {
        sink.rows().get().write(deciding.rows().header());
      }
      try (Blocks blocks = input.open(from)) {
        sink.checkpoints().ifPresent(to -> order.pause(state.pauses(to, blocks)));
        work(order, input, blocks);
      }
      order.check();
      if (!input.knowsDoubles() && ids.repeated().length > 0) {
        return Optional.empty();
      }
      situations = names.distinct();
      return Optional.of(reading(order, input));
    }
  }

  /**
   * Reads and decides a part of the users, which cannot know alone what comes twice.
   *
   * @param ids told the hash of each user's id
   * @param names told the hashes of situations' names, each at least once
   */
  public Reading run(EvaluationSink sink, Users part, HashSink ids, HashSink names)
      throws IOException {
    InOrder order = new InOrder(sink, part, 3 * tuning.threads(), ids, names);
    try (Blocks blocks = part.open()) {
      work(order, part, blocks);
    }
    order.check();
    if (order.unreadable().isPresent()) {
      throw order.unreadable().get();
    }
    return reading(order, part);
  }

  private Reading reading(InOrder order, Users input) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (order.isMarked()) {
      diagnostics.add(input.mark());
    }
    order.unreadable().map(input::failure).ifPresent(diagnostics::add);
    totals.add();
    totals.users(order.users());
    return new Reading(
        order.lines(), order.users(), order.rejected(), totals.withoutLinks(), diagnostics);
  }

  private void work(InOrder order, Users input, Blocks blocks) throws IOException {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < tuning.threads(); i++) {
      workers.add(new Worker(blocks, input, order, deciding, tuning.block()));
    }
    totals.of(workers);
    List<Thread> helpers = new ArrayList<>();
    try {
      for (Worker worker : workers.subList(1, workers.size())) {
        Thread thread = new Thread(worker, "worker");
        thread.setDaemon(true);
        thread.start();
        helpers.add(thread);
      }
      workers.get(0).run();
      for (Thread helper : helpers) {
        helper.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** How many different situations there were. */
  public long situations() {
    return situations;
  }
}

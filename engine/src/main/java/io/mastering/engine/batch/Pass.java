package io.mastering.engine.batch;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.report.Tally;
import io.mastering.engine.snapshot.Blocks;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.Users;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over all users: several workers take blocks of lines, the results go out in order. */
public final class Pass {
  private final Deciding deciding;
  private final Tally tally;
  private final Inspector inspector;
  private final Tuning tuning;
  private long situations;

  public Pass(Plan plan, StagedDecider decider, Tally tally, Inspector inspector, Tuning tuning) {
    this.deciding = new Deciding(plan, decider, tally, inspector, tuning.situations());
    this.tally = tally;
    this.inspector = inspector;
    this.tuning = tuning;
  }

  /**
   * Reads and decides all users.
   *
   * @return empty when two of them may have the same id and the input does not know which
   */
  public Optional<Reading> run(EvaluationSink sink, Users input) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (sink.rows().isPresent()) {
      sink.rows().get().write(deciding.rows().header());
    }
    try (InOrder order = new InOrder(sink, input, 3 * tuning.threads())) {
      List<Worker> workers = work(order, input);
      order.check();
      order.unreadable().map(input::failure).ifPresent(diagnostics::add);
      if (!input.knowsDoubles() && order.mayHaveDoubles()) {
        return Optional.empty();
      }
      Counts counts = new Counts();
      long withoutLinks = 0;
      for (Worker worker : workers) {
        counts.add(worker.counts());
        worker.observed().tell(inspector);
        withoutLinks += worker.observed().withoutLinks();
      }
      deciding.tally(counts);
      tally.users(order.users());
      situations = order.situations();
      if (order.isMarked()) {
        diagnostics.add(0, input.mark());
      }
      return Optional.of(
          new Reading(order.lines(), order.users(), order.rejected(), withoutLinks, diagnostics));
    }
  }

  private List<Worker> work(InOrder order, Users input) throws IOException {
    List<Worker> workers = new ArrayList<>();
    try (Blocks blocks = input.open()) {
      for (int i = 0; i < tuning.threads(); i++) {
        workers.add(new Worker(blocks, input, order, deciding, tuning.block()));
      }
      List<Thread> helpers = new ArrayList<>();
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
    return workers;
  }

  /** How many different situations there were. */
  public long situations() {
    return situations;
  }
}

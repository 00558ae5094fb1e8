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
    if (sink.rows().isPresent()) {
      sink.rows().get().write(deciding.rows().header());
    }
    try (IdHashes ids = new IdHashes();
        IdHashes names = new IdHashes()) {
      InOrder order = new InOrder(sink, input, 3 * tuning.threads(), ids, names);
      List<Worker> workers = work(order, input);
      order.check();
      if (!input.knowsDoubles() && ids.repeated().length > 0) {
        return Optional.empty();
      }
      situations = names.distinct();
      return Optional.of(reading(order, workers, input));
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
    List<Worker> workers = work(order, part);
    order.check();
    if (order.unreadable().isPresent()) {
      throw order.unreadable().get();
    }
    return reading(order, workers, part);
  }

  private Reading reading(InOrder order, List<Worker> workers, Users input) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (order.isMarked()) {
      diagnostics.add(input.mark());
    }
    order.unreadable().map(input::failure).ifPresent(diagnostics::add);
    Counts counts = new Counts();
    long withoutLinks = 0;
    for (Worker worker : workers) {
      counts.add(worker.counts());
      worker.observed().tell(inspector);
      withoutLinks += worker.observed().withoutLinks();
    }
    deciding.tally(counts);
    tally.users(order.users());
    return new Reading(order.lines(), order.users(), order.rejected(), withoutLinks, diagnostics);
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

package io.mastering.cli.command;

import io.mastering.engine.Engine;
import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.scenario.CaseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs cases, several at a time. What comes of it does not depend on how many: results keep the
 * order of the cases.
 *
 * @param update whether records are written anew: then one case runs after the other, because the
 *     rows of a table share a record
 */
record TestJobs(Engine engine, int jobs, boolean update) {

  /** Runs the cases, and adds what they need where that is wanted. */
  List<CaseResult> run(List<TestCases.Case> cases, Optional<Coverage> coverage) {
    List<Callable<CaseResult>> runs = new ArrayList<>();
    cases.forEach(one -> runs.add(() -> run(one, coverage)));
    ExecutorService workers = Executors.newFixedThreadPool(update ? 1 : jobs, TestJobs::worker);
    try {
      List<CaseResult> results = new ArrayList<>();
      for (Future<CaseResult> done : workers.invokeAll(runs)) {
        results.add(done.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("somebody interrupted the cases", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a case could not be run", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private CaseResult run(TestCases.Case one, Optional<Coverage> coverage) {
    return coverage.isPresent()
        ? engine.run(one.policy(), one.scenario(), update, coverage.get())
        : engine.run(one.policy(), one.scenario(), update);
  }

  /** Nobody waits for a case when the program ends. */
  private static Thread worker(Runnable work) {
    Thread worker = new Thread(work, "case");
    worker.setDaemon(true);
    return worker;
  }
}

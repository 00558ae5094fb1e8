package io.mastering.engine.batch;

import io.mastering.engine.report.Tally;
import io.mastering.engine.snapshot.Inspector;
import java.util.ArrayList;
import java.util.List;

/** Adds up what the workers of a pass have counted; to be used while none of them works. */
final class Totals {
  private final Deciding deciding;
  private final Tally tally;
  private final Inspector inspector;
  private final List<Worker> workers = new ArrayList<>();
  private long withoutLinks;

  Totals(Deciding deciding, Tally tally, Inspector inspector) {
    this.deciding = deciding;
    this.tally = tally;
    this.inspector = inspector;
  }

  void of(List<Worker> all) {
    workers.addAll(all);
  }

  /** Takes over what was counted since the last time. */
  void add() {
    Counts all = workers.get(0).counts();
    for (Worker worker : workers) {
      if (worker.counts() != all) {
        all.add(worker.counts());
        worker.counts().clear();
      }
      worker.observed().tell(inspector);
      withoutLinks += worker.observed().withoutLinks();
      worker.observed().clear();
    }
    deciding.tally(all);
    all.clear();
  }

  void users(long all) {
    tally.users(all);
  }

  /** Counts users whose links nobody shows. */
  void withoutLinks(long more) {
    withoutLinks += more;
  }

  long withoutLinks() {
    return withoutLinks;
  }

  Tally tally() {
    return tally;
  }

  Inspector inspector() {
    return inspector;
  }
}

package io.mastering.engine.batch;

import io.mastering.engine.report.Pseudonyms;
import io.mastering.engine.snapshot.HashSink;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Users;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what workers made of blocks, in any order, and writes it in the order of the input. A
 * worker that is ahead waits: there are only so many {@link Done}s.
 */
final class InOrder {
  private final EvaluationSink sink;
  private final Users input;
  private final HashSink ids;
  private final HashSink names;
  private final int room;
  private final Deque<Done> free = new ArrayDeque<>();
  private final Map<Long, Done> waiting = new HashMap<>();
  private final Set<Long> derived = new HashSet<>();
  private long next;
  private int lines;
  private long users;
  private long rejected;
  private boolean marked;
  private volatile boolean stopped;
  private Optional<Pause> pause = Optional.empty();
  private boolean pausing;
  private boolean ended;
  private @Nullable IOException failure;
  private @Nullable IOException unreadable;
  private @Nullable RuntimeException bug;

  /**
   * @param ids told the hash of each user's id
   * @param names told the hashes of situations' names, each at least once
   */
  InOrder(EvaluationSink sink, Users input, int room, HashSink ids, HashSink names) {
    this.sink = sink;
    this.input = input;
    this.ids = ids;
    this.names = names;
    this.room = room;
    for (int i = 0; i < room; i++) {
      free.add(new Done());
    }
  }

  /** Something to do while no worker works and all that they made is written. */
  interface Pause {
    /** Whether it is time for it. */
    boolean due();

    void reached() throws IOException;
  }

  void pause(Pause at) {
    pause = Optional.of(at);
  }

  /** Begins where another has ended. */
  void goOn(Progress from) {
    lines = from.lines();
    users = from.users();
    rejected = from.rejected();
    marked = from.marked();
    derived.addAll(from.derived());
  }

  /** How far it is. */
  Progress progress() {
    return new Progress(lines, users, rejected, marked, derived);
  }

  /**
   * How far it is.
   *
   * @param derived the situations that were told with their derivation, by the hash of the name
   */
  record Progress(int lines, long users, long rejected, boolean marked, Set<Long> derived) {}

  /** A free one; absent when the work has been stopped. */
  synchronized Optional<Done> free() throws InterruptedException {
    while ((free.isEmpty() || pausing) && !stopped) {
      wait();
    }
    return stopped ? Optional.empty() : Optional.of(free.remove());
  }

  /** Whether situations are to be told with their derivation. */
  boolean tellsSituations() {
    return sink.situations().isPresent();
  }

  /** What stands for personal values. */
  Optional<Pseudonyms> pseudonyms() {
    return sink.pseudonyms();
  }

  boolean writesDecisions() {
    return sink.decisions().isPresent();
  }

  boolean writesRows() {
    return sink.rows().isPresent();
  }

  /** Takes what became of a block. */
  synchronized void take(Done done) {
    waiting.put(done.block, done);
    Done ready = waiting.remove(next);
    while (ready != null && !stopped) {
      try {
        write(ready);
      } catch (IOException e) {
        failure = e;
        stopped = true;
      } catch (RuntimeException e) {
        bug = e;
        stopped = true;
      }
      free.add(ready);
      ready = waiting.remove(++next);
    }
    pausing = pausing || !ended && pause.isPresent() && pause.get().due();
    if (pausing && !stopped && free.size() == room) {
      standStill();
    }
    notifyAll();
  }

  private void standStill() {
    try {
      pause.orElseThrow().reached();
    } catch (IOException e) {
      failure = e;
      stopped = true;
    } catch (RuntimeException e) {
      bug = e;
      stopped = true;
    }
    pausing = false;
  }

  /** Takes back one for which there is no block left. */
  synchronized void end(Done unused) {
    free.add(unused);
    ended = true;
    pausing = false;
    notifyAll();
  }

  /** The input cannot be read any further: what was read is still written. */
  synchronized void unreadable(IOException why) {
    unreadable = why;
  }

  /** Why the input could not be read to its end. */
  synchronized Optional<IOException> unreadable() {
    return Optional.ofNullable(unreadable);
  }

  /** Stops the work because of a failure that is no block's. */
  synchronized void stop(IOException why) {
    failure = failure == null ? why : failure;
    stopped = true;
    notifyAll();
  }

  /** Stops the work because of a bug. */
  synchronized void stop(RuntimeException why) {
    bug = bug == null ? why : bug;
    stopped = true;
    notifyAll();
  }

  private void write(Done done) throws IOException {
    for (Done.Reject reject : done.rejects) {
      Rejected line =
          input.rejected(
              lines + reject.line(),
              reject.column(),
              reject.reason(),
              reject.help(),
              reject.sameId());
      sink.rejects().rejected(sink.pseudonyms().map(by -> by.of(line)).orElse(line));
    }
    if (sink.decisions().isPresent()) {
      done.decisions.to(sink.decisions().get());
    }
    if (sink.rows().isPresent()) {
      done.rows.to(sink.rows().get());
    }
    if (sink.situations().isPresent()) {
      derive(done.derivations, sink.situations().get());
    }
    for (int i = 0; i < done.ids(); i++) {
      ids.add(done.id(i));
    }
    for (int i = 0; i < done.names(); i++) {
      names.add(done.name(i));
    }
    lines += done.lines;
    users += done.users;
    rejected += done.rejects.size();
    marked |= done.marked;
    sink.progress().accept(users);
    if (done.objection != null) {
      throw done.objection;
    }
  }

  private void derive(List<Entry> entries, OutputStream out) throws IOException {
    for (Entry entry : entries) {
      if (derived.add(entry.name().hash())) {
        out.write(entry.derivation());
      }
    }
  }

  /** Throws what stopped the work. */
  synchronized void check() throws IOException {
    if (bug != null) {
      throw bug;
    }
    if (failure != null) {
      throw failure;
    }
  }

  long users() {
    return users;
  }

  long lines() {
    return lines;
  }

  long rejected() {
    return rejected;
  }

  boolean isMarked() {
    return marked;
  }
}

package io.mastering.engine.batch;

import io.mastering.engine.findings.Found;
import io.mastering.engine.report.DecisionLines;
import io.mastering.engine.report.Pseudonyms;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.Block;
import io.mastering.engine.snapshot.Blocks;
import io.mastering.engine.snapshot.IdHashes;
import io.mastering.engine.snapshot.OddLine;
import io.mastering.engine.snapshot.UserScan;
import io.mastering.engine.snapshot.Users;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.identity.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes blocks of lines and decides their users, until there are none left. */
final class Worker implements Runnable {
  private static final byte[] START = DecisionLines.start();

  private final Blocks blocks;
  private final Users input;
  private final InOrder order;
  private final Deciding deciding;
  private final Wanted wanted;
  private final UserScan scan;
  private final Providers providers;
  private final Drafts drafts;
  private final Draft draft;
  private final Entries entries;
  private final Drifts drifts;
  private final Optional<Pseudonyms> pseudonyms;
  private final Block block;
  private final Counts counts = new Counts();
  private final Observed observed;

  private Done done = new Done();
  private int lineFrom;
  private int lineTo;
  private long position;
  private int idFrom;
  private int idTo;
  private byte[] ids = new byte[0];
  private @Nullable User parsed;

  Worker(Blocks blocks, Users input, InOrder order, Deciding deciding, int blockSize) {
    this.blocks = blocks;
    this.input = input;
    this.order = order;
    this.pseudonyms = order.pseudonyms();
    this.deciding = deciding;
    this.wanted = deciding.plan().wanted();
    this.scan = deciding.scan();
    Providers all = deciding.providers();
    this.providers = pseudonyms.isPresent() ? all.withoutOthers() : all;
    this.drafts = deciding.drafts(providers);
    this.draft = drafts.draft();
    this.entries = deciding.entries(draft, providers, order.tellsSituations(), order.writesRows());
    this.drifts = deciding.drifts();
    this.observed = deciding.observed();
    this.block = new Block(blockSize);
  }

  @Override
  public void run() {
    try {
      Optional<Done> free = order.free();
      while (free.isPresent() && next()) {
        done = free.get();
        work();
        order.take(done);
        free = order.free();
      }
      free.ifPresent(order::end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      order.stop(new IOException("interrupted", e));
    } catch (RuntimeException e) {
      order.stop(e);
    } catch (Error e) {
      // memory has run out: without a word the others would wait for this worker for ever
      order.stop(new IllegalStateException("a worker could not go on", e));
      throw e;
    }
  }

  private boolean next() {
    try {
      return blocks.next(block);
    } catch (IOException e) {
      order.unreadable(e);
      return false;
    }
  }

  private void work() {
    done.begin(block.number());
    done.marked = block.isMarked();
    if (block.isTooLong()) {
      done.lines = 1;
      reject(OddLine.longerThan(input.longestLine()));
      return;
    }
    byte[] bytes = block.bytes();
    int at = block.from();
    try {
      while (at < block.to()) {
        done.lines++;
        position = block.offset() + at;
        lineFrom = at;
        int end = scan.read(bytes, at);
        boolean usual = end >= 0 && end - at <= input.longestLine();
        lineTo = usual ? end : newline(bytes, at);
        if (!usual || !usual(bytes)) {
          odd();
        }
        at = lineTo + 1;
      }
    } catch (UnfitSnapshot e) {
      done.objection = pseudonyms.map(by -> by.of(e, id())).orElse(e);
    }
  }

  private static int newline(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Decides a user who was scanned; false when the full parser has to look at the line. */
  private boolean usual(byte[] bytes) throws UnfitSnapshot {
    ids = bytes;
    idFrom = scan.idFrom();
    idTo = scan.idTo();
    if (input.hasDoubles() && input.isDouble(Drafts.text(bytes, idFrom, idTo))
        || !drafts.of(scan)) {
      return false;
    }
    parsed = null;
    decide();
    return true;
  }

  private void odd() throws UnfitSnapshot {
    OddLine line = read(wanted);
    if (line.user().isEmpty()) {
      reject(line);
      return;
    }
    User user = line.user().get();
    if (input.isDouble(user.id())) {
      done.rejects.add(
          new Done.Reject(
              done.lines,
              1,
              OddLine.sameId(user.id()),
              OddLine.SAME_ID_HELP,
              Optional.of(user.id())));
      return;
    }
    parsed = user;
    if (!drafts.of(user)) {
      deciding.refuse(user);
      return;
    }
    ids = DecisionLines.id(user.id());
    idFrom = 0;
    idTo = ids.length;
    decide();
  }

  private OddLine read(Wanted values) {
    return OddLine.read(block.bytes(), lineFrom, lineTo, input.longestLine(), values);
  }

  private void reject(OddLine line) {
    done.rejects.add(
        new Done.Reject(done.lines, line.column(), line.reason(), line.help(), Optional.empty()));
  }

  /** Decides the drafted user. */
  private void decide() throws UnfitSnapshot {
    done.users++;
    done.id(IdHashes.of(ids, idFrom, idTo));
    if (pseudonyms.isPresent()) {
      rename(pseudonyms.get());
    }
    observed.add(draft);
    Entry entry = entries.of(this::user, done);
    count(entry);
    List<Found> found = entry.search().isPresent() ? found(entry) : List.of();
    if (order.writesDecisions()) {
      done.decisions.add(START);
      done.decisions.add(ids, idFrom, idTo);
      done.decisions.add(entry.tail());
      done.decisions.add(deciding.ending(entry, found));
    }
    if (entry.row().isPresent()) {
      row(entry.row().get(), deciding.codes(entry, found));
    }
  }

  /** From here on the user is called by his pseudonym. */
  private void rename(Pseudonyms by) {
    ids = by.of(id()).getBytes(StandardCharsets.US_ASCII);
    idFrom = 0;
    idTo = ids.length;
  }

  /** What was scanned is free of escapes, as is a pseudonym; what was parsed may need them. */
  private void row(Row row, byte[] findings) {
    if (parsed == null || pseudonyms.isPresent()) {
      Rows.write(done.rows, ids, idFrom, idTo, row, findings);
    } else {
      byte[] id = parsed.id().getBytes(StandardCharsets.UTF_8);
      Rows.write(done.rows, id, 0, id.length, row, findings);
    }
  }

  private User user() {
    User known = parsed;
    if (known == null) {
      known = read(wanted).user().orElseThrow();
      parsed = known;
    }
    Optional<String> provider = known.provider();
    return provider.isPresent() ? known.withProvider(providers.told(provider.get())) : known;
  }

  private String id() {
    User known = parsed;
    return known == null ? Drafts.text(ids, idFrom, idTo) : known.id();
  }

  /** How outputs name the user. */
  private String shown() {
    return pseudonyms.isPresent() ? Drafts.text(ids, idFrom, idTo) : id();
  }

  private void count(Entry entry) {
    if (entry.number() >= 0) {
      boolean first = count(entry.number());
      if (first && order.tellsSituations()) {
        done.derivations.add(entry);
      }
      return;
    }
    if (order.tellsSituations()) {
      done.derivations.add(entry);
    }
    entry.pieces().forEach(this::count);
    deciding.countLinks(entry, 1);
  }

  private void count(Piece piece) {
    if (piece.number >= 0) {
      count(piece.number);
    } else {
      deciding.countNow(piece, position, shown());
    }
  }

  /** Whether the user is the first whom this worker counts so. */
  private boolean count(int number) {
    boolean first = counts.add(number, position);
    if (first) {
      counts.witness(number, shown());
    }
    return first;
  }

  private List<Found> found(Entry entry) {
    Piece.OfValues of;
    if (parsed == null) {
      if (entry.search().orElseThrow().user().even.holds(draft, scan)) {
        return List.of();
      }
      of = drifts.of(entry, draft, scan, this::user);
    } else {
      of = new Piece.OfValues(-1, deciding.found(entry, parsed));
    }
    if (!of.found.isEmpty()) {
      count(of);
    }
    return of.found;
  }

  Counts counts() {
    return counts;
  }

  Observed observed() {
    return observed;
  }
}

package io.mastering.engine.batch;

import io.mastering.engine.report.Pseudonyms;
import io.mastering.engine.snapshot.RejectSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Where the records of an evaluation go.
 *
 * @param decisions NDJSON of {@code mastering/decision/1}; absent when nobody wants them
 * @param situations NDJSON of {@code mastering/situation/1}; absent when nobody wants them
 * @param rows CSV of decisions, one row a user; absent when nobody wants them
 * @param progress told now and then how many users are done
 * @param restart drops all that was written; absent when something cannot be dropped
 * @param pseudonyms what stands for personal values; absent when they are written as they are
 * @param checkpoints where it is kept how far a pass is; absent when nobody can go on from there
 */
public record EvaluationSink(
    Optional<OutputStream> decisions,
    Optional<OutputStream> situations,
    Optional<OutputStream> rows,
    RejectSink rejects,
    LongConsumer progress,
    Optional<Restart> restart,
    Optional<Pseudonyms> pseudonyms,
    Optional<Checkpoints> checkpoints) {
  /** Records name users as they are. */
  public EvaluationSink(
      Optional<OutputStream> decisions,
      Optional<OutputStream> situations,
      Optional<OutputStream> rows,
      RejectSink rejects,
      LongConsumer progress,
      Optional<Restart> restart) {
    this(
        decisions,
        situations,
        rows,
        rejects,
        progress,
        restart,
        Optional.empty(),
        Optional.empty());
  }

  /** Records name users as they are; without CSV. */
  public EvaluationSink(
      Optional<OutputStream> decisions,
      Optional<OutputStream> situations,
      RejectSink rejects,
      LongConsumer progress,
      Optional<Restart> restart) {
    this(decisions, situations, Optional.empty(), rejects, progress, restart);
  }

  /** Begins all outputs anew. */
  @FunctionalInterface
  public interface Restart {
    void restart() throws IOException;
  }
}

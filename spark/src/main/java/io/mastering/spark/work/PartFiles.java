package io.mastering.spark.work;

import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.report.Pseudonyms;
import io.mastering.engine.snapshot.HashSink;
import io.mastering.spark.output.DecisionRows;
import io.mastering.spark.output.Names;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What one attempt at a part writes, in a folder of its own. Only when all of it is written does
 * the driver hear of the folder; what was left by an attempt that died is never looked at.
 */
final class PartFiles implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final FileSystem files;
  private final Path folder;
  private final Configuration settings;
  private final Deque<Closeable> open = new ArrayDeque<>();

  PartFiles(Configuration settings, Path folder) throws IOException {
    this.settings = settings;
    this.files = folder.getFileSystem(settings);
    this.folder = folder;
    files.mkdirs(folder);
  }

  String folder() {
    return folder.toString();
  }

  EvaluationSink sink(Task task, Optional<Pseudonyms> pseudonyms) throws IOException {
    Optional<OutputStream> decisions = Optional.empty();
    if (task.ndjson()) {
      decisions = Optional.of(create(Names.DECISIONS));
    }
    if (task.parquet()) {
      DecisionRows rows = new DecisionRows(new Path(folder, Names.ROWS), settings);
      open.push(rows);
      decisions = Optional.of(decisions.<OutputStream>map(d -> new Two(d, rows)).orElse(rows));
    }
    Optional<OutputStream> situations =
        task.situations() ? Optional.of(create(Names.SITUATIONS)) : Optional.empty();
    RejectFile rejects = new RejectFile(() -> create(Names.REJECTED));
    open.push(rejects);
    return new EvaluationSink(
        decisions,
        situations,
        Optional.empty(),
        rejects,
        users -> {},
        Optional.empty(),
        pseudonyms,
        Optional.empty());
  }

  HashSink hashes(String name) throws IOException {
    DataOutputStream out = new DataOutputStream(create(name));
    return out::writeLong;
  }

  private OutputStream create(String name) throws IOException {
    OutputStream stream =
        new BufferedOutputStream(files.create(new Path(folder, name), false), BUFFER);
    open.push(stream);
    return stream;
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  /** Writes to both. */
  private static final class Two extends OutputStream {
    private final OutputStream one;
    private final OutputStream other;

    Two(OutputStream one, OutputStream other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      one.write(bytes, from, length);
      other.write(bytes, from, length);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }
  }
}

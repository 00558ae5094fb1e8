package io.mastering.spark.work;

import io.mastering.engine.PartCount;
import io.mastering.engine.PartEvaluation.Hashes;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.UsersPart;
import io.mastering.spark.encoding.ValueWriter;
import io.mastering.spark.input.Parts;
import io.mastering.spark.output.Names;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Decides the users of a part. The answer is a {@link PartDone} as bytes. */
final class PartWork implements Parts.Work {
  private static final long serialVersionUID = 1;

  private final Broadcast<byte[]> task;
  private final Broadcast<SerializableConfiguration> settings;

  PartWork(Broadcast<byte[]> task, Broadcast<SerializableConfiguration> settings) {
    this.task = task;
    this.settings = settings;
  }

  @Override
  public byte[] on(int number, UsersPart.Source source) throws IOException {
    Workbench bench = Workbench.of(task.value());
    Task asked = bench.task();
    UsersPart part = new UsersPart(asked.place(), asked.linesBefore(number), number == 0, source);
    Path folder = new Path(asked.folder(), folder(number));
    PartDone done;
    try (PartFiles files = new PartFiles(settings.value().value(), folder)) {
      PartCount count =
          bench
              .evaluation()
              .run(
                  part,
                  asked.doubles(),
                  files.sink(asked, bench.pseudonyms()),
                  new Hashes(files.hashes(Names.IDS), files.hashes(Names.SITUATION_NAMES)));
      done = new PartDone(folder.toString(), Optional.of(count), Optional.empty());
    } catch (UnfitSnapshot unfit) {
      done = new PartDone(folder.toString(), Optional.empty(), Optional.of(unfit.diagnostic()));
    }
    return ValueWriter.bytes(done);
  }

  /** Attempts at the same part do not meet. */
  private static String folder(int number) {
    return String.format(Locale.ROOT, "%05d-%d", number, TaskContext.get().taskAttemptId());
  }
}

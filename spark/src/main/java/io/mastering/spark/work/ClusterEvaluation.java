package io.mastering.spark.work;

import io.mastering.engine.Engine;
import io.mastering.engine.FindingRules;
import io.mastering.engine.PartCount;
import io.mastering.engine.PartEvaluation;
import io.mastering.engine.PartEvaluation.Whole;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.IdLine;
import io.mastering.engine.snapshot.RejectSink;
import io.mastering.engine.snapshot.SameIds;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Policy;
import io.mastering.spark.encoding.ValueReader;
import io.mastering.spark.encoding.ValueWriter;
import io.mastering.spark.output.Names;
import io.mastering.spark.output.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Evaluates users on a cluster: executors decide parts of them, the driver puts together what the
 * parts count for. What comes out is what one process would write.
 */
public final class ClusterEvaluation {
  private final JavaSparkContext spark;
  private final Broadcast<SerializableConfiguration> settings;
  private final Order order;
  private final OrgObjects objects;
  private final PartEvaluation evaluation;

  public ClusterEvaluation(JavaSparkContext spark, Order order, OrgObjects objects) {
    this.spark = spark;
    this.settings = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    this.order = order;
    this.objects = objects;
    this.evaluation =
        new PartEvaluation(
            Engine.start(),
            order.findings() ? Optional.of(FindingRules.start()) : Optional.empty(),
            order.policy(),
            order.org(),
            objects,
            Tuning.USUAL);
  }

  /** What policy and snapshot contradict each other in. */
  public List<Diagnostic> drift() {
    return evaluation.drift();
  }

  /**
   * Decides all users.
   *
   * @param rejects told every rejected line, in the order of the input
   */
  public Whole run(Place place, RejectSink rejects) throws IOException {
    Task task = task(place.parts(1));
    List<PartDone> done = decide(task);
    SameIds same = sameIds(done);
    if (!same.isEmpty()) {
      task = task.again(same, linesBefore(done), place.parts(2).toString());
      done = decide(task);
    }
    reject(task, done, rejects);
    gather(place, done);
    List<PartCount> counts = counts(done);
    long names = counts.stream().mapToLong(count -> count.reading().users()).sum();
    return evaluation.together(counts, repeats(done, Names.SITUATION_NAMES, names).distinct());
  }

  private Task task(Path folder) {
    Policy policy = order.policy();
    return new Task(
        new Policy(policy.file(), policy.orgs(), policy.demands(), List.of(), policy.allows()),
        order.org().name(),
        objects,
        order.findings(),
        order.kinds().contains(Order.Kind.NDJSON),
        order.kinds().contains(Order.Kind.PARQUET),
        order.kinds().contains(Order.Kind.SITUATIONS),
        order.parts().place(),
        folder.toString(),
        SameIds.NONE,
        List.of(),
        order.key());
  }

  private List<PartDone> decide(Task task) throws UnfitSnapshot {
    spark.setJobDescription("deciding");
    Broadcast<byte[]> packed = spark.broadcast(ValueWriter.bytes(task));
    List<PartDone> done =
        order.parts().each(new PartWork(packed, settings)).stream()
            .map(bytes -> ValueReader.read(bytes, PartDone.class))
            .toList();
    for (PartDone each : done) {
      if (each.objection().isPresent()) {
        throw new UnfitSnapshot(each.objection().get());
      }
    }
    return done;
  }

  private static List<PartCount> counts(List<PartDone> done) {
    return done.stream().map(each -> each.count().orElseThrow()).toList();
  }

  private static List<Integer> linesBefore(List<PartDone> done) {
    List<Integer> before = new ArrayList<>();
    int lines = 0;
    for (PartCount count : counts(done)) {
      before.add(lines);
      lines += (int) count.reading().lines();
    }
    return before;
  }

  /** Hashes tell whether to look at all; ids that do come twice are few. */
  private SameIds sameIds(List<PartDone> done) {
    long users = counts(done).stream().mapToLong(count -> count.reading().users()).sum();
    long[] repeated = repeats(done, Names.IDS, users).repeated();
    if (repeated.length == 0) {
      return SameIds.NONE;
    }
    spark.setJobDescription("looking for ids that come twice");
    List<IdLine> lines =
        order
            .parts()
            .each(new SameIdWork(order.parts().place(), linesBefore(done), repeated))
            .stream()
            .flatMap(bytes -> ValueReader.read(bytes, SameIdWork.Lines.class).lines().stream())
            .toList();
    return SameIds.of(lines);
  }

  private Repeats repeats(List<PartDone> done, String name, long hashes) {
    spark.setJobDescription("comparing " + name);
    List<String> files = done.stream().map(each -> each.folder() + "/" + name).toList();
    return Repeats.in(spark, settings, files, hashes);
  }

  private void reject(Task task, List<PartDone> done, RejectSink rejects) throws IOException {
    List<Integer> before = linesBefore(done);
    for (int part = 0; part < done.size(); part++) {
      PartDone each = done.get(part);
      if (each.count().orElseThrow().reading().rejected() > 0) {
        Path file = new Path(each.folder(), Names.REJECTED);
        FileSystem files = file.getFileSystem(settings.value().value());
        try (InputStream in = files.open(file)) {
          RejectFile.read(in, task.place(), before.get(part) - task.linesBefore(part), rejects);
        }
      }
    }
  }

  private void gather(Place place, List<PartDone> done) throws IOException {
    List<Path> folders = done.stream().map(each -> new Path(each.folder())).toList();
    if (order.kinds().contains(Order.Kind.PARQUET)) {
      place.gather(folders, Names.ROWS);
    }
    if (order.kinds().contains(Order.Kind.NDJSON)) {
      place.gather(folders, Names.DECISIONS);
    }
    if (order.kinds().contains(Order.Kind.SITUATIONS)) {
      spark.setJobDescription("writing situations");
      SituationMerge.write(
          spark,
          settings,
          folders.stream().map(folder -> folder + "/" + Names.SITUATIONS).toList(),
          Math.max(1, Math.min(done.size(), spark.defaultParallelism())),
          place.at(Names.SITUATIONS));
    }
  }
}

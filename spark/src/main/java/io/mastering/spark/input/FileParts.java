package io.mastering.spark.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.BlockLocation;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/** A file of lines, cut anywhere; a packed one, which can only be read from its start, is whole. */
public final class FileParts implements Parts {
  private static final long SMALLEST = 8L << 20;
  private static final long LARGEST = 256L << 20;

  private final JavaSparkContext spark;
  private final String place;
  private final Path file;
  private final List<Tuple2<Range, Seq<String>>> ranges = new ArrayList<>();

  /** Where a part begins and ends. */
  private record Range(int number, long start, long end) implements Serializable {}

  /**
   * @param place of the file
   * @param asked how many bytes a part has; 0 for a few parts for each core
   */
  public FileParts(JavaSparkContext spark, String place, long asked) throws IOException {
    this.spark = spark;
    this.place = place;
    FileSystem files = new Path(place).getFileSystem(spark.hadoopConfiguration());
    FileStatus status = files.getFileStatus(new Path(place));
    this.file = status.getPath();
    boolean packed = !place.endsWith(".ndjson");
    long length = status.getLen();
    long size = asked > 0 ? asked : size(length, spark.defaultParallelism());
    long parts = packed ? 1 : Math.max(1, (length + size - 1) / size);
    for (int i = 0; i < parts; i++) {
      long start = length * i / parts;
      long end = i + 1 == parts ? Long.MAX_VALUE : length * (i + 1) / parts;
      Range range = new Range(i, start, end);
      ranges.add(new Tuple2<>(range, hosts(files, status, start, Math.min(end, length))));
    }
  }

  /**
   * Each part has its rules decide about situations that others had too: few large ones do less.
   */
  private static long size(long length, int cores) {
    return Math.max(SMALLEST, Math.min(LARGEST, length / (3L * cores)));
  }

  private static Seq<String> hosts(FileSystem files, FileStatus status, long start, long end)
      throws IOException {
    List<String> hosts = new ArrayList<>();
    for (BlockLocation block : files.getFileBlockLocations(status, start, end - start)) {
      // what lies here lies on any machine, as far as anybody knows
      Arrays.stream(block.getHosts()).filter(host -> !host.equals("localhost")).forEach(hosts::add);
    }
    return CollectionConverters.asScala(hosts.stream().distinct().toList()).toSeq();
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  public int count() {
    return ranges.size();
  }

  @Override
  public List<byte[]> each(Work work) {
    String path = file.toString();
    Broadcast<SerializableConfiguration> settings =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    return spark
        .sc()
        .makeRDD(CollectionConverters.asScala(ranges).toSeq(), ClassTag$.MODULE$.apply(Range.class))
        .toJavaRDD()
        .mapPartitions(
            some -> {
              List<byte[]> done = new ArrayList<>();
              while (some.hasNext()) {
                Range range = some.next();
                done.add(
                    work.on(range.number(), () -> open(settings.value().value(), path, range)));
              }
              return done.iterator();
            })
        .collect();
  }

  private static InputStream open(Configuration settings, String path, Range range)
      throws IOException {
    Path file = new Path(path);
    FSDataInputStream in = file.getFileSystem(settings).open(file);
    if (range.start() == 0 && range.end() == Long.MAX_VALUE) {
      return in;
    }
    in.seek(Math.max(0, range.start() - 1));
    return new LineRange(in, range.start(), range.end());
  }
}

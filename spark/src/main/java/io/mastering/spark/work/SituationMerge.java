package io.mastering.spark.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** Writes each situation once, whichever parts it came up in. */
final class SituationMerge {
  private static final String NAME = "\"situation\":\"";

  private SituationMerge() {}

  /**
   * @param files of situations, one line each
   * @param shares how many files to write
   */
  static void write(
      JavaSparkContext spark,
      Broadcast<SerializableConfiguration> settings,
      List<String> files,
      int shares,
      Path to) {
    spark
        .parallelize(files, Math.max(1, files.size()))
        .flatMapToPair(file -> lines(settings, file))
        .reduceByKey((one, other) -> one, shares)
        .values()
        .saveAsTextFile(to.toString());
  }

  private static Iterator<Tuple2<String, String>> lines(
      Broadcast<SerializableConfiguration> settings, String file) throws IOException {
    Path path = new Path(file);
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                path.getFileSystem(settings.value().value()).open(path), StandardCharsets.UTF_8));
    return lines.lines().map(line -> new Tuple2<>(name(line), line)).iterator();
  }

  private static String name(String line) {
    int from = line.indexOf(NAME) + NAME.length();
    return line.substring(from, line.indexOf('"', from));
  }
}

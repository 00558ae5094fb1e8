package io.mastering.spark.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Users as Parquet, with the fields of a line of NDJSON: a file or a folder of them, read in the
 * order of their names. Each row becomes a line; a field without a value is left out of it.
 */
public final class RowParts implements Parts {
  private final String place;
  private final JavaRDD<String> lines;

  public RowParts(JavaSparkContext spark, String place) throws IOException {
    this.place = place;
    FileSystem files = new Path(place).getFileSystem(spark.hadoopConfiguration());
    SparkSession session = SparkSession.builder().getOrCreate();
    session.conf().set("spark.sql.session.timeZone", "UTC");
    List<JavaRDD<String>> all = new ArrayList<>();
    for (String file : files(files, new Path(place))) {
      all.add(session.read().parquet(file).toJSON().javaRDD());
    }
    this.lines = all.isEmpty() ? spark.emptyRDD() : union(spark, all);
  }

  private static List<String> files(FileSystem files, Path place) throws IOException {
    FileStatus status = files.getFileStatus(place);
    if (status.isFile()) {
      return List.of(status.getPath().toString());
    }
    // Spark keeps what is no data in files whose names begin so
    return Arrays.stream(files.listStatus(place, path -> !path.getName().matches("[_.].*")))
        .filter(FileStatus::isFile)
        .map(each -> each.getPath().toString())
        .sorted()
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static JavaRDD<String> union(JavaSparkContext spark, List<JavaRDD<String>> all) {
    return spark.union(all.toArray(JavaRDD[]::new));
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  public int count() {
    return lines.getNumPartitions();
  }

  @Override
  public List<byte[]> each(Work work) {
    return lines
        .mapPartitionsWithIndex(
            (number, some) -> List.of(work.on(number, () -> new TextLines(some))).iterator(), true)
        .collect();
  }
}

package io.mastering.spark.work;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * What comes twice among hashes that parts wrote. Hashes that begin with the same bits are brought
 * together on one machine and sorted there.
 *
 * @param repeated sorted
 */
record Repeats(long[] repeated, long distinct) {
  /** Hashes that one machine sorts at a time, on average: 8 MB. */
  private static final long AT_A_TIME = 1 << 20;

  /**
   * Looks through files of hashes.
   *
   * @param hashes how many there are, about
   */
  static Repeats in(
      JavaSparkContext spark,
      Broadcast<SerializableConfiguration> settings,
      List<String> files,
      long hashes) {
    int shares = (int) Math.min(1 << 12, hashes / AT_A_TIME + 1);
    List<Tuple2<Long, long[]>> found =
        spark
            .parallelize(files, Math.max(1, Math.min(files.size(), shares * 4)))
            .flatMapToPair(file -> shares(read(settings, file), shares))
            .groupByKey(shares)
            .map(share -> look(share._2()))
            .collect();
    return new Repeats(
        found.stream().flatMapToLong(each -> Arrays.stream(each._2())).sorted().toArray(),
        found.stream().mapToLong(Tuple2::_1).sum());
  }

  private static long[] read(Broadcast<SerializableConfiguration> settings, String file)
      throws IOException {
    Path path = new Path(file);
    FileSystem files = path.getFileSystem(settings.value().value());
    long[] hashes = new long[(int) (files.getFileStatus(path).getLen() / Long.BYTES)];
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(files.open(path)))) {
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = in.readLong();
      }
    }
    return hashes;
  }

  private static Iterator<Tuple2<Integer, long[]>> shares(long[] hashes, int shares) {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    List<Tuple2<Integer, long[]>> parted = new ArrayList<>();
    int from = 0;
    while (from < sorted.length) {
      int share = share(sorted[from], shares);
      int to = from;
      while (to < sorted.length && share(sorted[to], shares) == share) {
        to++;
      }
      parted.add(new Tuple2<>(share, Arrays.copyOfRange(sorted, from, to)));
      from = to;
    }
    return parted.iterator();
  }

  private static int share(long hash, int shares) {
    return (int) ((hash >>> Integer.SIZE) * shares >>> Integer.SIZE);
  }

  private static Tuple2<Long, long[]> look(Iterable<long[]> hashes) {
    List<long[]> all = new ArrayList<>();
    hashes.forEach(all::add);
    long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    long distinct = sorted.length == 0 ? 0 : 1;
    long[] repeated = new long[sorted.length];
    int count = 0;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != sorted[i - 1]) {
        distinct++;
      } else if (count == 0 || repeated[count - 1] != sorted[i]) {
        repeated[count++] = sorted[i];
      }
    }
    return new Tuple2<>(distinct, Arrays.copyOf(repeated, count));
  }
}

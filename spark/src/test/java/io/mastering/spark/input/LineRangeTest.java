package io.mastering.spark.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineRangeTest {
  /** Lines of these lengths, their bytes counted up so that none is mistaken for another. */
  private static byte[] file(List<Integer> lengths, boolean endsWithNewline) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int next = 0;
    for (int i = 0; i < lengths.size(); i++) {
      for (int at = 0; at < lengths.get(i); at++) {
        file.write('a' + next++ % 26);
      }
      if (i + 1 < lengths.size() || endsWithNewline) {
        file.write('\n');
      }
    }
    return file.toByteArray();
  }

  private static byte[] read(byte[] file, long start, long end) throws IOException {
    int from = (int) Math.max(0, start - 1);
    try (LineRange range =
        new LineRange(new ByteArrayInputStream(file, from, file.length - from), start, end)) {
      return range.readAllBytes();
    }
  }

  @Property(tries = 500)
  void everyLineIsInOneRangeWhereverTheFileIsCut(
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> lengths,
      @ForAll boolean endsWithNewline,
      @ForAll @Size(max = 8) List<@IntRange(max = 100) Integer> cuts)
      throws IOException {
    byte[] file = file(lengths, endsWithNewline);
    TreeSet<Integer> places = new TreeSet<>(List.of(0));
    cuts.stream().filter(cut -> cut < file.length).forEach(places::add);
    ByteArrayOutputStream together = new ByteArrayOutputStream();
    for (int start : places) {
      Integer next = places.higher(start);
      byte[] part = read(file, start, next == null ? Long.MAX_VALUE : next);
      if (next != null && part.length > 0) {
        assertThat(part[part.length - 1]).isIn((byte) '\n', file[file.length - 1]);
      }
      together.writeBytes(part);
    }
    assertThat(together.toByteArray()).isEqualTo(file);
  }

  @Test
  void lineLongerThanTheBufferIsInTheRangeWhereItBegins() throws IOException {
    byte[] file = file(List.of(3, 1_000_000, 5), true);
    assertThat(read(file, 0, 4)).hasSize(4);
    assertThat(read(file, 4, 5)).hasSize(1_000_001);
    assertThat(read(file, 5, 500_000)).isEmpty();
    assertThat(read(file, 500_000, Long.MAX_VALUE)).hasSize(6);
  }
}

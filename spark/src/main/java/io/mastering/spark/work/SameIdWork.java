package io.mastering.spark.work;

import io.mastering.engine.snapshot.IdLine;
import io.mastering.engine.snapshot.UsersPart;
import io.mastering.spark.encoding.ValueWriter;
import io.mastering.spark.input.Parts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a part whose ids may come twice. The answer is {@link Lines} as bytes. */
final class SameIdWork implements Parts.Work {
  private static final long serialVersionUID = 1;

  private final String place;
  private final ArrayList<Integer> linesBefore;
  private final long[] hashes;

  /** The lines that were found. */
  record Lines(List<IdLine> lines) {}

  SameIdWork(String place, List<Integer> linesBefore, long[] hashes) {
    this.place = place;
    this.linesBefore = new ArrayList<>(linesBefore);
    this.hashes = hashes;
  }

  @Override
  public byte[] on(int number, UsersPart.Source source) throws IOException {
    UsersPart part = new UsersPart(place, linesBefore.get(number), number == 0, source);
    return ValueWriter.bytes(new Lines(part.lines(hashes)));
  }
}

package io.mastering.spark.output;

import io.mastering.engine.report.RejectedLines;
import io.mastering.engine.snapshot.RejectSink;
import io.mastering.engine.snapshot.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rejected lines of a run, as the one file that they always are; none when there are none. */
public final class Rejections implements RejectSink, Closeable {
  private static final String NAME = "rejected.ndjson";
  private static final int SHOWN = 5;

  private final List<Rejected> shown = new ArrayList<>();
  private final Path here;
  private @Nullable RejectedLines lines;

  public Rejections() throws IOException {
    here = Files.createTempDirectory("mastering-rejected");
  }

  @Override
  public void rejected(Rejected line) throws IOException {
    RejectedLines to = lines;
    if (to == null) {
      to = RejectedLines.at(here.resolve(NAME));
      lines = to;
    }
    to.rejected(line);
    if (shown.size() < SHOWN) {
      shown.add(line);
    }
  }

  /** The first of them. */
  public List<Rejected> shown() {
    return List.copyOf(shown);
  }

  /** Writes them to an output. */
  public void to(Place place) throws IOException {
    if (lines != null) {
      lines.commit();
      try (OutputStream out = place.create(NAME)) {
        Files.copy(here.resolve(NAME), out);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
    Files.deleteIfExists(here.resolve(NAME));
    Files.delete(here);
  }
}

package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.engine.snapshot.RejectSink;
import io.mastering.engine.snapshot.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code rejected.ndjson}: one {@code mastering/rejected/1} object a line, in the order of
 * the input. The file is there once {@link #commit} was called, and empty when nothing was
 * rejected.
 */
public final class RejectedLines implements RejectSink, Closeable {
  private final WholeFile file;
  private final JsonGenerator json;

  private RejectedLines(WholeFile file) throws IOException {
    this.file = file;
    this.json = new JsonFactory().createGenerator(file.stream());
    json.setRootValueSeparator(null);
  }

  public static RejectedLines at(Path place) throws IOException {
    return new RejectedLines(WholeFile.at(place));
  }

  /** Goes on with the lines of an earlier process, see {@link WholeFile#from}. */
  public static RejectedLines from(Path place, FileDraft draft) throws IOException {
    return new RejectedLines(WholeFile.from(place, draft));
  }

  @Override
  public void rejected(Rejected line) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "mastering/rejected/1");
    json.writeStringField("file", line.file());
    json.writeNumberField("line", line.line());
    json.writeNumberField("column", line.column());
    json.writeStringField("reason", line.reason());
    json.writeStringField("help", line.help());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  public void commit() throws IOException {
    ready().commit();
  }

  /** The file with all lines, to be committed together with others. */
  public WholeFile ready() throws IOException {
    json.flush();
    return file;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

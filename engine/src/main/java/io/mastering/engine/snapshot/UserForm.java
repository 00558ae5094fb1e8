package io.mastering.engine.snapshot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** In which form a snapshot keeps its users; all of them come out as lines. */
enum UserForm {
  PLAIN("users.ndjson"),
  GZIP("users.ndjson.gz"),
  ZSTANDARD("users.ndjson.zst"),
  PARQUET("users.parquet");

  private static final int BUFFER = 1 << 16;

  private final String file;

  UserForm(String file) {
    this.file = file;
  }

  /** The name that the file has in every snapshot. */
  String file() {
    return file;
  }

  /** The forms for which there is a file. */
  static List<UserForm> among(Set<String> files) {
    return Arrays.stream(values()).filter(form -> files.contains(form.file)).toList();
  }

  /** The form of a file that may have another name. */
  static UserForm of(String place) {
    return place.endsWith(".gz") ? GZIP : place.endsWith(".zst") ? ZSTANDARD : PLAIN;
  }

  /** Opens one of the files of a snapshot. */
  @FunctionalInterface
  interface Opening {
    InputStream open(String file) throws IOException;
  }

  /**
   * Opens the lines.
   *
   * @param opening opens the file as it is
   */
  InputStream open(Opening opening, Container container) throws IOException {
    if (this == PARQUET) {
      return ParquetUsers.open(container, file);
    }
    InputStream in = opening.open(file);
    try {
      return switch (this) {
        case PLAIN, PARQUET -> in;
        // strict: what follows a member is another one, or the file is damaged
        case GZIP -> new GzipCompressorInputStream(new BufferedInputStream(in, BUFFER), true);
        case ZSTANDARD -> new Zstandard(in);
      };
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}

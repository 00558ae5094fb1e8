package io.mastering.spark.input;

import io.mastering.engine.snapshot.Container;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A snapshot that is a folder of any file system that Hadoop knows. */
public final class HadoopContainer implements Container {
  private final FileSystem files;
  private final String folder;
  private final Map<String, FileStatus> entries = new HashMap<>();

  /**
   * @param folder as messages are to call it
   */
  public HadoopContainer(FileSystem files, String folder) throws IOException {
    this.files = files;
    this.folder = folder;
    for (FileStatus entry : files.listStatus(new Path(folder))) {
      if (entry.isFile()) {
        entries.put(entry.getPath().getName(), entry);
      }
    }
  }

  /** The only file of users that there is; empty when there is none, or more than one. */
  public Optional<String> users() throws IOException {
    List<String> found = new ArrayList<>();
    for (FileStatus entry : files.listStatus(new Path(folder))) {
      if (entry.getPath().getName().matches("users\\.(ndjson(\\.gz|\\.zst)?|parquet)")) {
        found.add(entry.getPath().getName());
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a file of users is Parquet. */
  public static boolean isRows(String users) {
    return users.endsWith(".parquet");
  }

  /** The same, as if users were kept as lines: for who reads the settings only. */
  public Container asLines() {
    entries.keySet().removeIf(HadoopContainer::isRows);
    entries.put("users.ndjson", new FileStatus());
    return this;
  }

  @Override
  public Set<String> files() {
    return Set.copyOf(entries.keySet());
  }

  @Override
  public InputStream open(String file) throws IOException {
    return files.open(new Path(folder, file));
  }

  @Override
  public Optional<Long> size(String file) {
    return Optional.ofNullable(entries.get(file)).map(FileStatus::getLen);
  }

  @Override
  public String place(String file) {
    return folder + (folder.endsWith("/") ? "" : "/") + file;
  }
}

package io.mastering.spark.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder of outputs that is complete or not there: all of it is written beside its place, by
 * whatever machine, and renamed by {@link #commit}. Closing it before deletes what was written.
 */
public final class Place implements Closeable {
  private final FileSystem files;
  private final Path target;
  private final Path draft;

  /**
   * @param run tells two runs with the same output apart
   */
  public Place(Configuration settings, String folder, String run) throws IOException {
    Path path = new Path(folder);
    this.files = path.getFileSystem(settings);
    this.target = files.makeQualified(path);
    this.draft = new Path(target.getParent(), "." + target.getName() + "." + run + ".draft");
  }

  /** Whether something lies there that would have to go. */
  public boolean isTaken() throws IOException {
    return files.exists(target)
        && (files.getFileStatus(target).isFile() || files.listStatus(target).length > 0);
  }

  /** Whether the folder that it shall lie in is there. */
  public boolean hasParent() throws IOException {
    return files.exists(target.getParent());
  }

  /** A folder for what parts write. */
  public Path parts(int run) {
    return new Path(draft, "_parts-" + run);
  }

  /** Makes files of parts the files of the output, in their order. */
  public void gather(List<Path> folders, String name) throws IOException {
    Path folder = new Path(draft, name);
    files.mkdirs(folder);
    String ending = name.substring(name.lastIndexOf('.'));
    for (int i = 0; i < folders.size(); i++) {
      Path to = new Path(folder, String.format(Locale.ROOT, "part-%05d%s", i, ending));
      if (!files.rename(new Path(folders.get(i), name), to)) {
        throw new IOException(to + " could not be put in its place");
      }
    }
  }

  /** Writes a text. */
  public void write(String name, String text) throws IOException {
    try (OutputStream out = create(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Where something of a name is written. */
  public Path at(String name) {
    return new Path(draft, name);
  }

  /** Begins a file. */
  public OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(files.create(new Path(draft, name)));
  }

  /** Removes what parts wrote and nobody needs, and puts the rest in its place. */
  public void commit() throws IOException {
    for (var entry : files.listStatus(draft, path -> path.getName().startsWith("_parts-"))) {
      files.delete(entry.getPath(), true);
    }
    create("_SUCCESS").close();
    files.delete(target, false);
    if (!files.rename(draft, target)) {
      throw new IOException(target + " could not be put in its place");
    }
  }

  @Override
  public void close() throws IOException {
    files.delete(draft, true);
  }
}

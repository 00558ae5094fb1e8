package io.mastering.cli.command;

import io.mastering.engine.checkpoint.Head;
import io.mastering.engine.report.FileDraft;
import io.mastering.engine.report.RejectedLines;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.SummaryHtml;
import io.mastering.engine.report.SummaryJson;
import io.mastering.engine.report.SummaryText;
import io.mastering.engine.report.WholeFile;
import io.mastering.engine.snapshot.RejectSink;
import io.mastering.engine.snapshot.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The files that an evaluation writes. All of them are there once {@link #commit} was called, and
 * none of them before; {@code rejected.ndjson} only when a line was rejected.
 */
final class EvalFiles implements Closeable, RejectSink {
  /** Rejected lines that are also shown on the spot. */
  private static final int SHOWN = 5;

  private static final String REJECTED = "--rejected";

  private final Map<EvalOutput, WholeFile> files = new LinkedHashMap<>();
  private final Path rejectedPlace;
  private final EvalTables tables;
  private final List<Rejected> shown = new ArrayList<>();
  private Optional<RejectedLines> rejected = Optional.empty();

  private EvalFiles(Path rejectedPlace, EvalTables tables) {
    this.rejectedPlace = rejectedPlace;
    this.tables = tables;
  }

  /** Begins all files; when one cannot be begun, none is left. */
  static EvalFiles open(EvalPlaces places) throws IOException {
    EvalFiles open = new EvalFiles(places.rejected(), places.tables());
    try {
      for (EvalOutput output : places.files()) {
        try {
          WholeFile.clear(output.file());
          open.files.put(output, WholeFile.at(output.file()));
        } catch (FileSystemException e) {
          throw at("--output", output.file(), e);
        }
      }
      WholeFile.clear(places.rejected());
    } catch (IOException e) {
      open.close();
      throw e;
    }
    return open;
  }

  /** Goes on with the files of an earlier process; when one is not as it was, none is left. */
  static EvalFiles from(Head earlier, EvalPlaces places) throws IOException {
    Path rejectedPlace = places.rejected();
    EvalFiles open = new EvalFiles(rejectedPlace, places.tables());
    try {
      for (EvalOutput output : places.files()) {
        open.files.put(
            output, WholeFile.from(output.file(), draft(earlier, EvalPlaces.name(output))));
      }
      if (earlier.drafts().containsKey(REJECTED)) {
        open.rejected = Optional.of(RejectedLines.from(rejectedPlace, draft(earlier, REJECTED)));
      } else {
        WholeFile.clear(rejectedPlace);
      }
      open.shown.addAll(earlier.shown());
    } catch (IOException e) {
      open.close();
      throw e;
    }
    return open;
  }

  private static FileDraft draft(Head earlier, String of) {
    return Objects.requireNonNull(earlier.drafts().get(of), of);
  }

  /** What is written so far, by what it is for. */
  Map<String, FileDraft> noted() throws IOException {
    Map<String, FileDraft> noted = new HashMap<>();
    for (Map.Entry<EvalOutput, WholeFile> entry : files.entrySet()) {
      noted.put(EvalPlaces.name(entry.getKey()), entry.getValue().noted());
    }
    if (rejected.isPresent()) {
      noted.put(REJECTED, rejected.get().ready().noted());
    }
    return noted;
  }

  /** From now on a signal that ends the process leaves what is written. */
  void survive() throws IOException {
    files.values().forEach(WholeFile::survive);
    if (rejected.isPresent()) {
      rejected.get().ready().survive();
    }
  }

  /** The stream of all files of a kind that records are written to as they come. */
  Optional<OutputStream> stream(EvalOutput.Kind kind) {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind)
        .map(entry -> Optional.of(entry.getValue().stream()))
        .reduce(Optional.empty(), Both::of);
  }

  @Override
  public void rejected(Rejected line) throws IOException {
    if (rejected.isEmpty()) {
      try {
        rejected = Optional.of(RejectedLines.at(rejectedPlace));
      } catch (FileSystemException e) {
        throw at(REJECTED, rejectedPlace, e);
      }
    }
    rejected.get().rejected(line);
    if (shown.size() < SHOWN) {
      shown.add(line);
    }
  }

  /** Whether what was written can be dropped; a pipe cannot. */
  boolean canRestart() {
    return files.values().stream().allMatch(WholeFile::canRestart);
  }

  /** Drops all that was written. */
  void restart() throws IOException {
    for (WholeFile file : files.values()) {
      file.restart();
    }
    if (rejected.isPresent()) {
      rejected.get().close();
      rejected = Optional.empty();
    }
    shown.clear();
  }

  /** The first rejected lines. */
  List<Rejected> shown() {
    return List.copyOf(shown);
  }

  /** Where the rejected lines stand. */
  Path rejectedPlace() {
    return rejectedPlace;
  }

  /** Writes the summaries and puts every file in its place. */
  void commit(Summary summary) throws IOException {
    for (Map.Entry<EvalOutput, WholeFile> entry : files.entrySet()) {
      switch (entry.getKey().kind()) {
        case JSON -> write(entry.getValue(), SummaryJson.of(summary));
        case TEXT -> write(entry.getValue(), SummaryText.of(summary));
        case HTML -> write(entry.getValue(), SummaryHtml.of(summary));
        case NDJSON, CSV, SITUATIONS, PARQUET, DUCKDB, JDBC -> entry.getValue().stream().flush();
      }
    }
    fill(summary);
    List<WholeFile> all =
        new ArrayList<>(
            files.entrySet().stream()
                .filter(entry -> !tables.drafts().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    if (rejected.isPresent()) {
      all.add(rejected.get().ready());
    }
    tables.commit();
    WholeFile.commit(all);
    if (rejected.isEmpty()) {
      removeStale();
    }
  }

  private void fill(Summary summary) throws IOException {
    List<EvalOutput> drafts = tables.drafts();
    if (!drafts.isEmpty()) {
      tables.write(draft(drafts.get(0)), draft(drafts.get(1)), summary);
    }
  }

  private Path draft(EvalOutput output) {
    return Objects.requireNonNull(files.get(output)).draft();
  }

  /** The rejected lines of an earlier run would be taken for those of this one. */
  private void removeStale() throws IOException {
    if (Files.isRegularFile(rejectedPlace)) {
      try {
        Files.delete(rejectedPlace);
      } catch (FileSystemException e) {
        throw at(REJECTED, rejectedPlace, e);
      }
    }
  }

  /** The files that are written on the way have other names, which would tell a reader nothing. */
  static IOException at(String option, Path place, FileSystemException cause) {
    String why = cause instanceof AccessDeniedException ? "access is denied" : cause.getReason();
    return new IOException(
        option + " " + place + ": " + Objects.requireNonNullElse(why, "the system refused"), cause);
  }

  private static void write(WholeFile file, String text) throws IOException {
    file.stream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files.values()) {
      file.close();
    }
    if (rejected.isPresent()) {
      rejected.get().close();
    }
  }
}

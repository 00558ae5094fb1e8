package io.mastering.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs of {@code eval} as processes of their own that write every kind of file into one folder. */
final class KilledEval {
  private static final int PATIENCE_SECONDS = 120;
  private static final int MILLIS_BETWEEN_CHECKPOINTS = 5;
  private static final List<String> KINDS =
      List.of("ndjson", "csv", "situations", "json", "text", "html");

  private final Path org;
  private final Path out;
  private final List<String> more;

  KilledEval(Path org, Path out, String... more) {
    this.org = org;
    this.out = out;
    this.more = List.of(more);
  }

  /** What a run ended with and said. */
  record Ended(int code, String said) {}

  /** The arguments of a run. */
  String[] arguments(String... others) {
    List<String> arguments =
        new ArrayList<>(
            List.of("eval", org.resolve("hub.mastering").toString(), "--snapshot", org.toString()));
    arguments.addAll(List.of("--rejected", out.resolve("rejected").toString()));
    for (String kind : KINDS) {
      arguments.addAll(List.of("--output", kind + ":" + out.resolve(kind)));
    }
    arguments.addAll(more);
    arguments.addAll(Arrays.asList(others));
    return arguments.toArray(new String[0]);
  }

  Process start(String... others) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dmastering.checkpoint.millis=" + MILLIS_BETWEEN_CHECKPOINTS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.mastering.cli.Main"));
    command.addAll(List.of(arguments(others)));
    return new ProcessBuilder(command)
        .redirectOutput(messages("stdout").toFile())
        .redirectError(messages("stderr").toFile())
        .start();
  }

  /** A run in this process, which costs less. */
  Ended run(String... others) throws IOException {
    CommandLineRun run = CommandLineRun.of(arguments(others));
    Files.writeString(messages("stdout"), run.out());
    Files.writeString(messages("stderr"), run.err());
    return new Ended(run.code().number(), run.err());
  }

  private Path messages(String name) {
    return out.resolveSibling(out.getFileName() + "." + name);
  }

  Ended end(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("it does not end");
    }
    return new Ended(process.exitValue(), Files.readString(messages("stderr")));
  }

  Path checkpoint() {
    return out.resolve(".ndjson.checkpoint");
  }

  /** Waits until a process keeps another checkpoint than there was, or ends. */
  void awaitCheckpoint(Process process, FileTime before) throws Exception {
    long end = System.nanoTime() + SECONDS.toNanos(PATIENCE_SECONDS);
    // a short look now and then: what replaces the file is another process, which tells nobody
    while (keptAt().compareTo(before) <= 0 && !process.waitFor(1, MILLISECONDS)) {
      assertThat(System.nanoTime()).as("it keeps nothing").isLessThan(end);
    }
  }

  FileTime keptAt() throws IOException {
    return Files.exists(checkpoint())
        ? Files.getLastModifiedTime(checkpoint())
        : FileTime.fromMillis(0);
  }

  /** Leaves what a run leaves that is killed after a checkpoint. */
  void kill() throws Exception {
    Process process = start();
    awaitCheckpoint(process, FileTime.fromMillis(0));
    process.destroyForcibly();
    assertThat(end(process).code()).as("killed before its end").isEqualTo(137);
  }

  /** All that was written, by name. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Whether the files are the same, and stdout. */
  void holdsWhat(KilledEval other) throws IOException {
    assertThat(files()).isEqualTo(other.files());
    for (String name : files()) {
      assertThat(Files.mismatch(out.resolve(name), other.out.resolve(name))).as(name).isEqualTo(-1);
    }
    assertThat(Files.readString(messages("stdout")).lines().toList())
        .isEqualTo(Files.readString(other.messages("stdout")).lines().toList());
  }

  void clear() throws IOException {
    for (String name : files()) {
      Files.delete(out.resolve(name));
    }
  }
}

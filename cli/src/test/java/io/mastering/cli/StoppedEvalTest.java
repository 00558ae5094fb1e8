package io.mastering.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own that cannot go on: what it says, answers and leaves. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StoppedEvalTest {
  private static final int PATIENCE_SECONDS = 60;
  private static final int USERS = 20_000;
  private static final int FINE = 0;
  private static final int WRONG_USE = 2;
  private static final int NO_DATA = 4;
  private static final int INTERRUPTED = 130;

  @TempDir Path folder;
  private SmallOrg org;
  private Path out;

  @BeforeEach
  void orgOfManyUsers() throws IOException {
    org = SmallOrg.in(Files.createDirectory(folder.resolve("org")));
    org.users(IntStream.range(0, USERS).mapToObj(StoppedEvalTest::user).toList());
    out = Files.createDirectory(folder.resolve("out"));
  }

  private static String user(int number) {
    return "{\"id\":\"00u" + number + "\",\"status\":\"ACTIVE\",\"profile\":{},\"links\":[]}";
  }

  @Test
  void fullDiskLeavesNoOutputAndOlderOnesAsTheyWere() throws Exception {
    Files.writeString(out.resolve("summary"), "older");
    Run run = limited(200, "--output", "ndjson:" + at("d"), "--output", "json:" + at("summary"));
    assertThat(run.err).contains("cannot be written", at("d"), "help: ");
    assertThat(run.code).isEqualTo(WRONG_USE);
    assertThat(left()).containsExactly("summary");
    assertThat(out.resolve("summary")).hasContent("older");
  }

  @Test
  void fullDiskForRejectedLinesLeavesNoOutput() throws Exception {
    org.users(IntStream.range(0, USERS).mapToObj(i -> "no JSON").toList());
    Run run = limited(200, "--output", "ndjson:" + at("d"));
    assertThat(run.err).contains("cannot be written", at("rejected"), "help: ");
    assertThat(run.code).isEqualTo(WRONG_USE);
    assertThat(left()).isEmpty();
  }

  @Test
  void outputThatFitsIsNotThereWhenAnotherDoesNotFit() throws Exception {
    Run run = limited(200, "--output", "json:" + at("summary"), "--output", "ndjson:" + at("d"));
    assertThat(run.code).isEqualTo(WRONG_USE);
    assertThat(left()).isEmpty();
  }

  @Test
  void fullDiskForResultsIsSaid() throws Exception {
    Run run = limited(200, "--format", "jsonl");
    assertThat(run.err).contains("results could not be written to the end", "help: ");
    assertThat(run.code).isEqualTo(WRONG_USE);
    assertThat(left()).isEmpty();
  }

  @Test
  void readerWhoHasSeenEnoughEndsTheRun() throws Exception {
    Process process = start(command("--format", "jsonl"), "results");
    try (BufferedReader results = process.inputReader()) {
      assertThat(results.readLine()).startsWith("{\"schema\":\"mastering/decision/1\"");
    }
    Run run = end(process);
    assertThat(run.err).isEmpty();
    assertThat(run.code).isEqualTo(INTERRUPTED);
    assertThat(left()).isEmpty();
  }

  @Test
  void filesAreWrittenToTheEndAlsoWhenTheReaderHasGone() throws Exception {
    Process process =
        start(command("--format", "jsonl", "--output", "ndjson:" + at("d")), "results");
    try (BufferedReader results = process.inputReader()) {
      assertThat(results.readLine()).isNotNull();
    }
    assertThat(end(process).code).isEqualTo(FINE);
    assertThat(Files.readAllLines(out.resolve("d"))).hasSize(USERS);
    assertThat(left()).containsExactly("d");
  }

  @Test
  void interruptedRunLeavesNothing() throws Exception {
    Files.writeString(out.resolve("d"), "older");
    Path users = org.folder.resolve("users.ndjson");
    Files.delete(users);
    assertThat(new ProcessBuilder("mkfifo", users.toString()).start().waitFor()).isZero();
    Process process =
        start(command("--output", "ndjson:" + at("d"), "--output", "text:" + at("t")), "results");
    CountDownLatch fed = new CountDownLatch(1);
    AtomicBoolean over = new AtomicBoolean();
    Thread feeder = new Thread(() -> feed(users, fed, over), "feeder");
    feeder.setDaemon(true);
    feeder.start();
    assertThat(fed.await(PATIENCE_SECONDS, SECONDS)).isTrue();
    assertThat(left()).hasSizeGreaterThan(2).anyMatch(name -> name.endsWith(".part"));
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    Run run = end(process);
    over.set(true);
    assertThat(run.code).isEqualTo(INTERRUPTED);
    assertThat(run.err).doesNotContain("Exception").contains("stopped before its end", "help: ");
    assertThat(left()).containsExactly("d");
    assertThat(out.resolve("d")).hasContent("older");
  }

  /** Users and rejected lines without an end: more than fits into a pipe has been read. */
  private static void feed(Path users, CountDownLatch fed, AtomicBoolean over) {
    byte[] line = (user(1) + "\nno JSON\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream pipe = Files.newOutputStream(users)) {
      for (long written = 0; !over.get(); written += line.length) {
        pipe.write(line);
        if (written > 16L << 20) {
          fed.countDown();
        }
      }
    } catch (IOException readerEnded) {
      fed.countDown();
    }
  }

  @Test
  void runToFilesThatAnotherIsWritingIsRefused() throws Exception {
    Path draft = out.resolve(".d.1.part");
    try (FileChannel other =
        FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      for (String resume : List.of("--resume", "--fail-on=never")) {
        Run run = end(start(command(resume, "--output", "ndjson:" + at("d")), "results"));
        assertThat(run.err).contains("Another run is writing", at("d"), "help: ");
        assertThat(run.code).isEqualTo(WRONG_USE);
        assertThat(left()).containsExactly(".d.1.part");
      }
    }
    Run run = end(start(command("--output", "ndjson:" + at("d")), "results"));
    assertThat(run.code).isEqualTo(FINE);
    assertThat(left()).containsExactly("d");
  }

  @Test
  void usersWhoMayNotBeReadAreSaid() throws Exception {
    Path users = org.folder.resolve("users.ndjson");
    forbid(users);
    Run run = end(start(command("--output", "ndjson:" + at("d")), "results"));
    assertThat(run.err).contains("users.ndjson", "may not read", "permissions");
    assertThat(run.code).isEqualTo(NO_DATA);
    assertThat(left()).isEmpty();
  }

  @Test
  void folderThatMayNotBeReadIsSaid() throws Exception {
    Path apart = Files.createDirectory(folder.resolve("apart"));
    String[] arguments = {
      "eval", org.place("hub.mastering"), "--snapshot", apart.toString(), "--rejected", at("r")
    };
    forbid(apart);
    Run run = end(start(program(arguments), "results"));
    assertThat(run.err).contains("apart", "may not read");
    assertThat(run.code).isEqualTo(NO_DATA);
  }

  @Test
  void folderThatMayNotBeWrittenIsSaid() throws Exception {
    Path apart = Files.createDirectory(folder.resolve("apart"));
    forbid(apart);
    Run run = end(start(command("--output", "ndjson:" + apart.resolve("d")), "results"));
    assertThat(run.err).contains("--output", "apart", "access is denied", "permissions");
    assertThat(run.code).isEqualTo(WRONG_USE);
  }

  @Test
  void usersThatAreCutOffAreSaid() throws Exception {
    Files.move(org.folder.resolve("users.ndjson"), folder.resolve("plain"));
    Run packed =
        end(
            start(
                List.of("bash", "-c", "gzip -c plain | head -c 20000 > org/users.ndjson.gz"),
                "results"));
    assertThat(packed.code).isZero();
    for (String format : List.of("text", "jsonl")) {
      Run run = end(start(command("--format", format, "--output", "json:" + at("s")), "results"));
      assertThat(run.err).contains("users.ndjson.gz cannot be read", "damaged or cut off");
      assertThat(run.code).isEqualTo(NO_DATA);
      assertThat(left()).isEmpty();
    }
  }

  @Test
  void usersThatAreALinkToNothingAreSaid() throws Exception {
    Path users = org.folder.resolve("users.ndjson");
    Files.delete(users);
    Files.createSymbolicLink(users, Path.of("nowhere"));
    for (String format : List.of("text", "jsonl")) {
      Run run = end(start(command("--format", format, "--output", "json:" + at("s")), "results"));
      assertThat(run.err).contains("users.ndjson cannot be read: it is not there");
      assertThat(run.code).isEqualTo(NO_DATA);
      assertThat(left()).isEmpty();
    }
  }

  /** Skips the test where permissions stop nobody. */
  private static void forbid(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(path))
        .as("this user is not stopped by permissions, as root is not")
        .isFalse();
  }

  private String at(String name) {
    return out.resolve(name).toString();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> command(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("eval", org.place("hub.mastering"), "--snapshot", org.folder.toString()));
    arguments.addAll(List.of("--rejected", at("rejected"), "--quiet"));
    arguments.addAll(List.of(more));
    return program(arguments.toArray(new String[0]));
  }

  private static List<String> program(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // its own file of measurements would meet the limit too
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.mastering.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs it where no file may be larger than so many kilobytes. */
  private Run limited(int kilobytes, String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add("ulimit -f " + kilobytes + "; exec \"$@\" > results");
    command.add("bash");
    command.addAll(command(more));
    return end(start(command, "unused"));
  }

  private Process start(List<String> command, String results) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(folder.resolve("messages").toFile());
    if (!results.equals("results")) {
      builder.redirectOutput(folder.resolve(results).toFile());
    }
    return builder.start();
  }

  private record Run(int code, String err) {}

  private Run end(Process process) throws InterruptedException {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("it does not end");
      }
      return new Run(process.exitValue(), Files.readString(folder.resolve("messages")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

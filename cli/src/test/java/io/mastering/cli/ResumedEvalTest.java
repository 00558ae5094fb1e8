package io.mastering.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is killed and gone on with writes what a run in one go writes. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ResumedEvalTest {
  private static final int USERS = 10_000;

  /** More of them than a build has time for find more. */
  private static final int KILLS = Integer.getInteger("mastering.test.kills", 3);

  private static final int KILLED = 137;
  private static final int INTERRUPTED = 130;

  @TempDir Path folder;
  private Path org;
  private KilledEval whole;

  @BeforeEach
  void orgOfManyUsers() throws IOException {
    org = Files.createDirectory(folder.resolve("org"));
    new Generator(Shape.TYPICAL, USERS, 1).writeTo(org);
    whole = eval("whole", "--threads", "1");
  }

  private KilledEval eval(String name, String... more) throws IOException {
    return new KilledEval(org, Files.createDirectory(folder.resolve(name)), more);
  }

  /** Rejected lines, and where wanted ids that come twice, which make the run begin anew. */
  private void damage(boolean twice) throws IOException {
    Path users = org.resolve("users.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(users));
    for (int line = 50; line < USERS; line += 1000) {
      lines.set(line, "no JSON");
    }
    if (twice) {
      lines.add(lines.get(7));
    }
    Files.write(users, lines);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, false", "2, 2, true"})
  void killedAtAnyMomentAndGoneOnWith(int threads, long seed, boolean twice) throws Exception {
    damage(twice);
    long before = System.nanoTime();
    whole.run();
    long millis = (System.nanoTime() - before) / 1_000_000;
    Random random = new Random(seed);
    KilledEval killed = eval("killed", "--threads", Integer.toString(threads), "--resume");
    int goneOn = 0;
    for (int killing = 0; killing < KILLS; ) {
      FileTime kept = killed.keptAt();
      Process process = killed.start();
      if (killing % 3 == 2) {
        process.waitFor(random.nextLong(millis), MILLISECONDS);
      } else {
        killed.awaitCheckpoint(process, kept);
        process.waitFor(random.nextLong(millis / 6 + 1), MILLISECONDS);
      }
      process.destroyForcibly();
      KilledEval.Ended ended = killed.end(process);
      goneOn += ended.said().contains("Going on where") ? 1 : 0;
      if (ended.code() == KILLED) {
        killing++;
      } else {
        killed.holdsWhat(whole);
        killed.clear();
      }
    }
    KilledEval.Ended last = killed.run();
    assertThat(last.said()).doesNotContain("Exception");
    killed.holdsWhat(whole);
    assertThat(goneOn).isPositive();
  }

  @Test
  void runIsGoneOnWithOnlyByOneThatIsBegunWithTheSame() throws Exception {
    KilledEval killed = eval("killed");
    killed.kill();
    List<String> left = killed.files();
    refused(
        killed,
        "the run to go on with was begun with another value of --without-findings.",
        "--without-findings");
    refused(killed, "another value of --redact.", "--redact");
    Path policy = org.resolve("hub.mastering");
    String text = Files.readString(policy);
    Files.writeString(policy, text + "\n# more\n");
    refused(killed, "another policy.");
    Files.writeString(policy, text);
    Path settings = org.resolve("org.json");
    String json = Files.readString(settings);
    Files.writeString(settings, json.replace("}", " }"));
    Path users = org.resolve("users.ndjson");
    FileTime date = Files.getLastModifiedTime(users);
    Files.setLastModifiedTime(users, FileTime.fromMillis(1_000));
    refused(killed, "another snapshot and another file of users.");
    Files.writeString(settings, json);
    Files.setLastModifiedTime(users, date);
    assertThat(killed.files()).isEqualTo(left);
    whole.run();
    killed.run("--resume");
    killed.holdsWhat(whole);
  }

  private static void refused(KilledEval killed, String why, String... more) {
    List<String> arguments = new ArrayList<>(List.of(killed.arguments("--resume")));
    arguments.addAll(Arrays.asList(more));
    CommandLineRun run = CommandLineRun.of(arguments.toArray(new String[0]));
    assertThat(run.err()).containsIgnoringCase(why).contains("without --resume");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void runThatCannotBeGoneOnWithBeginsAtTheStartAndSaysSo() throws Exception {
    whole.run();
    KilledEval killed = eval("killed");
    killed.kill();
    byte[] kept = Files.readAllBytes(killed.checkpoint());
    Files.write(killed.checkpoint(), Arrays.copyOf(kept, kept.length / 2));
    beginsAtTheStart(killed, "is damaged or cut off");
    killed.kill();
    byte[] other = Files.readAllBytes(killed.checkpoint());
    other["mastering/checkpoint/".length()] = '9';
    Files.write(killed.checkpoint(), other);
    beginsAtTheStart(killed, "was kept by another version of mastering");
    killed.kill();
    for (String name : killed.files()) {
      if (name.startsWith(".csv.")) {
        Path draft = killed.checkpoint().resolveSibling(name);
        Files.write(draft, "x".getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
        Files.write(draft, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
    beginsAtTheStart(killed, "is not what the earlier run has written");
    assertThat(killed.run("--resume").said()).contains("nothing to resume");
    killed.holdsWhat(whole);
  }

  private void beginsAtTheStart(KilledEval killed, String why) throws Exception {
    KilledEval.Ended ended = killed.run("--resume");
    assertThat(ended.said()).contains(why, "begins at the start").doesNotContain("Going on");
    killed.holdsWhat(whole);
    killed.clear();
  }

  @Test
  void withoutTheOptionWhatWasLeftIsReplaced() throws Exception {
    whole.run();
    KilledEval killed = eval("killed");
    killed.kill();
    assertThat(killed.files()).contains(".ndjson.checkpoint");
    KilledEval.Ended ended = killed.end(killed.start());
    assertThat(ended.said()).contains("--resume would have gone on", "begins at the start");
    killed.holdsWhat(whole);
  }

  @Test
  void runThatIsNotOverIsLeftAlone() throws Exception {
    whole.run();
    KilledEval running = eval("running");
    Process process = running.start();
    running.awaitCheckpoint(process, FileTime.fromMillis(0));
    signal("STOP", process);
    CommandLineRun second = CommandLineRun.of(running.arguments("--resume"));
    signal("CONT", process);
    assertThat(second.err()).contains("is being written by another run");
    assertThat(second.code()).isEqualTo(ExitCode.USAGE);
    running.end(process);
    running.holdsWhat(whole);
  }

  @Test
  void interruptedRunCanBeGoneOnWithOnceSomethingWasKept() throws Exception {
    whole.run();
    KilledEval stopped = eval("stopped");
    Process process = stopped.start();
    stopped.awaitCheckpoint(process, FileTime.fromMillis(0));
    signal("INT", process);
    assertThat(stopped.end(process).code()).isEqualTo(INTERRUPTED);
    assertThat(stopped.run("--resume").said()).contains("Going on");
    stopped.holdsWhat(whole);
  }

  private static void signal(String name, Process process) throws Exception {
    String pid = Long.toString(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }

  @Test
  void whatGoesToStdoutCannotBeGoneOnWith() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(eval("stdout").arguments("--resume", "--format", "jsonl"));
    assertThat(run.err()).contains("--resume needs outputs and users that are files");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }
}

package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** An evaluation in a process of its own, which is killed while it fills tables. */
final class KilledRun {
  private static final int KILLED = 137;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

  private KilledRun() {}

  /**
   * Evaluates, and kills the process as soon as something has happened.
   *
   * @param out where rejected lines go, and what it says
   */
  static void of(TestOrg org, Path out, Callable<Boolean> happened, String... more)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dmastering.checkpoint.millis=5");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.mastering.cli.Main"));
    command.addAll(
        List.of("eval", org.policy().toString(), "--snapshot", org.snapshot().toString()));
    command.addAll(List.of("--rejected", out.resolve("rejected").toString()));
    command.addAll(List.of(more));
    Path said = Files.createTempFile("killed", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    long end = System.nanoTime() + PATIENCE;
    // a short look now and then: there is nobody who would tell
    while (!happened.call() && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
      assertThat(System.nanoTime()).as("it does not come so far").isLessThan(end);
    }
    process.destroyForcibly();
    assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(KILLED);
    Files.delete(said);
  }
}

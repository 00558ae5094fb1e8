package io.mastering.spark.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.spark.AtOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is submitted to a cluster of processes, whose workers know no ANTLR. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
  private static final Path SAMPLE =
      Path.of("..", "samples", "acme-hub").toAbsolutePath().normalize();
  private static final Path JAR = Path.of(System.getProperty("mastering.spark.jar", ""));

  @TempDir static Path folder;

  private static SparkHome driver;
  private static SparkHome workers;
  private static Cluster cluster;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(Files.isRegularFile(JAR), "the jar is not built: " + JAR);
    driver = SparkHome.in(folder.resolve("driver"), "");
    workers = SparkHome.in(folder.resolve("workers"), "antlr");
    cluster = Cluster.start(folder, workers);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private Process submit(Path output, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of("mastering-spark").toAbsolutePath().toString(),
                "--master",
                cluster.url(),
                "--conf",
                "spark.executor.memory=600m",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.log.level=INFO",
                "--"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--output", output.toString(), "--format", "ndjson"));
    command.addAll(List.of("--fail-on", "never"));
    ProcessBuilder builder = new ProcessBuilder(command);
    cluster.settings(builder);
    builder.environment().put("SPARK_HOME", driver.folder().toString());
    builder.environment().put("MASTERING_SPARK_JAR", JAR.toString());
    builder.redirectErrorStream(true);
    return builder.redirectOutput(log(output).toFile()).start();
  }

  private static Path log(Path output) {
    return output.resolveSibling(output.getFileName() + ".log");
  }

  private static void end(Process run, Path output) throws IOException {
    Cluster.await("the end of the run", () -> !run.isAlive());
    assertThat(run.exitValue()).as(Files.readString(log(output))).isZero();
  }

  private static void assertSame(Path policy, Path snapshot, Path output, boolean situations)
      throws IOException {
    AtOnce atOnce = AtOnce.of(policy, snapshot, situations);
    AtOnce there = AtOnce.in(output);
    assertThat(there.summary()).isEqualTo(atOnce.summary());
    assertThat(there.decisions()).isEqualTo(atOnce.decisions());
    assertThat(there.rejected()).isEqualTo(atOnce.rejected());
    assertThat(there.situations()).isEqualTo(atOnce.situations());
  }

  private static List<String> arguments(Path policy, Path snapshot, int parts) throws IOException {
    long size = Files.size(snapshot.resolve("users.ndjson")) / parts + 1;
    return List.of(
        policy.toString(), "--snapshot", snapshot.toString(), "--part-size", Long.toString(size));
  }

  @Test
  @Order(1)
  void nothingOfAntlrIsOnTheClassPathOfWorkers() throws IOException {
    assertThat(driver.jars()).anyMatch(jar -> jar.getFileName().toString().startsWith("antlr4"));
    List<Path> all = new ArrayList<>(workers.jars());
    all.add(JAR);
    assertThat(all).hasSizeGreaterThan(100);
    for (Path each : all) {
      try (JarFile jar = new JarFile(each.toFile())) {
        assertThat(jar.stream()).noneMatch(entry -> entry.getName().startsWith("org/antlr/"));
      }
    }
  }

  @Test
  @Order(2)
  void sampleComesToTheSame() throws IOException {
    Path policy = SAMPLE.resolve("hub.mastering");
    Path output = folder.resolve("sample");
    List<String> arguments = new ArrayList<>(arguments(policy, SAMPLE.resolve("org"), 3));
    arguments.add("--situations");
    end(submit(output, arguments.toArray(String[]::new)), output);
    assertSame(policy, SAMPLE.resolve("org"), output, true);
  }

  @Test
  @Order(3)
  void hardlyTwoUsersAlikeComeToTheSame() throws IOException {
    Path org = folder.resolve("adversarial");
    new Generator(Shape.ADVERSARIAL, 20_000, 3).writeTo(org);
    Path output = folder.resolve("adversarial-out");
    Path policy = org.resolve("hub.mastering");
    end(submit(output, arguments(policy, org, 4).toArray(String[]::new)), output);
    assertSame(policy, org, output, false);
  }

  @Test
  @Order(4)
  void workerThatDiesOnTheWayChangesNothing() throws IOException {
    Path org = folder.resolve("typical");
    new Generator(Shape.TYPICAL, 20_000, 3).writeTo(org);
    Path output = folder.resolve("typical-out");
    Path policy = org.resolve("hub.mastering");
    Process run = submit(output, arguments(policy, org, 24).toArray(String[]::new));
    Cluster.await("the first parts", () -> !run.isAlive() || attempts(output) >= 6);
    assertThat(run.isAlive()).as(Files.readString(log(output))).isTrue();
    int executors = cluster.killWorker(1);
    assertThat(executors).isPositive();
    end(run, output);
    assertThat(Files.readString(log(output))).contains("Lost executor");
    assertSame(policy, org, output, false);
  }

  private static int attempts(Path output) {
    try (Stream<Path> drafts = Files.walk(output.getParent(), 3)) {
      return (int)
          drafts
              .filter(path -> path.getParent().getFileName().toString().startsWith("_parts-"))
              .count();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}

package io.mastering.spark.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.PolicyFiles;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.report.PseudonymKey;
import io.mastering.spark.AtOnce;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two tasks at a time in this process. */
class LocalRunTest {
  private static final Path SAMPLE = Path.of("..", "samples", "acme-hub");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void twoTasksAtATime() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.sql.shuffle.partitions", "2");
  }

  @AfterAll
  static void forget() {
    for (String name : List.copyOf(System.getProperties().stringPropertyNames())) {
      if (name.startsWith("spark.")) {
        System.clearProperty(name);
      }
    }
  }

  private int run(Object... arguments) {
    return MasteringSpark.run(
        Arrays.stream(arguments).map(Object::toString).toList(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void assertSame(Path policy, Path snapshot, int parts) throws IOException {
    assertSame(policy, snapshot, parts, Optional.empty());
  }

  private void assertSame(
      Path policy, Path snapshot, int parts, Optional<PseudonymKey> key, String... more)
      throws IOException {
    long partSize = Files.size(snapshot.resolve("users.ndjson")) / parts + 1;
    Path output = folder.resolve("out");
    List<Object> arguments = new ArrayList<>(List.of(policy, "--snapshot", snapshot));
    arguments.addAll(List.of("--output", output, "--format", "ndjson", "--format", "parquet"));
    arguments.addAll(List.of("--situations", "--part-size", partSize, "--fail-on", "never"));
    arguments.addAll(List.of("--max-rejected", 1000));
    arguments.addAll(List.of(more));
    int code = run(arguments.toArray());
    assertThat(code).as(said()).isZero();
    AtOnce atOnce = AtOnce.of(policy, snapshot, true, key);
    AtOnce there = AtOnce.in(output);
    assertThat(there.summary()).isEqualTo(atOnce.summary());
    assertThat(there.rejected()).isEqualTo(atOnce.rejected());
    assertThat(there.decisions()).isEqualTo(atOnce.decisions());
    assertThat(there.situations()).isEqualTo(atOnce.situations());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(output.resolve("summary.txt")));
    assertThat(names(folder)).noneMatch(name -> name.endsWith(".draft"));
    assertThat(names(output))
        .contains("_SUCCESS", "summary.html", "decisions.parquet")
        .noneMatch(name -> name.startsWith("_parts"));
    assertThat(RowsOfDecisions.lines(output.resolve("decisions.parquet")))
        .isEqualTo(RowsOfDecisions.expected(atOnce.decisions()));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void sampleComesToTheSame() throws IOException {
    assertSame(SAMPLE.resolve("hub.mastering"), SAMPLE.resolve("org"), 3);
  }

  @ParameterizedTest
  @CsvSource({"TYPICAL, 20000, 5", "ADVERSARIAL, 2000, 3"})
  void generatedOrgsComeToTheSame(Shape shape, int users, int parts) throws IOException {
    Path org = folder.resolve("org");
    new Generator(shape, users, 7).writeTo(org);
    assertSame(org.resolve("hub.mastering"), org, parts);
  }

  @Test
  void brokenLinesAndIdsThatComeTwiceAreRejectedAlike() throws IOException {
    Path org = orgWithBrokenLines();
    assertSame(org.resolve("hub.mastering"), org, 9);
  }

  private Path orgWithBrokenLines() throws IOException {
    Path org = folder.resolve("org");
    new Generator(Shape.TYPICAL, 300, 7).writeTo(org);
    Path users = org.resolve("users.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(users));
    lines.set(0, "\uFEFF" + lines.get(0));
    lines.add(20, lines.get(3));
    lines.add(250, lines.get(3));
    lines.add(11, "{\"id\":\"00uX\",\"status\":\"ASLEEP\"}");
    lines.add(50, "");
    lines.add("{\"id\":\"cut");
    Files.writeString(users, String.join("\r\n", lines));
    return org;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pseudonymsAreThoseOfOneProcess(boolean ownKey) throws IOException {
    Path org = orgWithBrokenLines();
    Path policy = org.resolve("hub.mastering");
    Path file = Files.writeString(folder.resolve("key"), "0123456789abcdef-of-our-own");
    PseudonymKey key =
        ownKey
            ? PseudonymKey.read(file)
            : PseudonymKey.ofOrg(PolicyFiles.load(policy).policy().get().orgs().get(0).name());
    String[] more =
        ownKey
            ? new String[] {"--redact", "--redact-key", file.toString()}
            : new String[] {"--redact"};
    assertSame(policy, org, 9, Optional.of(key), more);
    AtOnce there = AtOnce.in(folder.resolve("out"));
    String all = said() + out.toString(StandardCharsets.UTF_8) + there;
    assertThat(there.decisions()).containsPattern("\"user\":\"u-[a-z2-7]{12}\"");
    assertThat(there.rejected()).contains("the id \\\"u-");
    assertThat(all).doesNotContain("of-our-own").doesNotContainPattern("00u\\w");
    assertThat(Files.readString(folder.resolve("out/summary.html")))
        .doesNotContainPattern("00u\\w");
  }

  @Test
  void keyThatIsNoneIsToldAndNothingWritten() throws IOException {
    Path policy = SAMPLE.resolve("hub.mastering");
    Path output = folder.resolve("out");
    String key = Files.writeString(folder.resolve("key"), "short").toString();
    Object[] use = {
      policy, "--snapshot", SAMPLE.resolve("org"), "--output", output, "--redact-key"
    };
    List<Object> arguments = new ArrayList<>(Arrays.asList(use));
    arguments.add(key);
    assertThat(run(arguments.toArray())).isEqualTo(2);
    assertThat(said()).contains("--redact-key is of no use without --redact.");
    arguments.add("--redact");
    assertThat(run(arguments.toArray())).isEqualTo(2);
    assertThat(said()).contains("is shorter than 16 bytes");
    assertThat(output).doesNotExist();
  }

  @Test
  void usersAsParquetComeToTheSame() throws IOException {
    Path org = folder.resolve("org");
    new Generator(Shape.TYPICAL, 500, 7).writeTo(org);
    Path policy = org.resolve("hub.mastering");
    AtOnce atOnce = AtOnce.of(policy, org, true);
    Path lines = org.resolve("users.ndjson");
    RowsOfDecisions.toRows(lines, org.resolve("users.parquet"), 3);
    Files.delete(lines);
    Path output = folder.resolve("out");
    int code =
        run(
            policy,
            "--snapshot",
            org,
            "--output",
            output,
            "--format",
            "ndjson",
            "--situations",
            "--fail-on",
            "never");
    assertThat(code).as(said()).isZero();
    AtOnce there = AtOnce.in(output);
    assertThat(there.summary()).isEqualTo(atOnce.summary());
    assertThat(there.situations()).isEqualTo(atOnce.situations());
    assertThat(there.decisions()).isEqualTo(atOnce.decisions());
  }

  @Test
  void wrongUseIsToldBeforeSparkStarts() {
    assertThat(run("p.mastering", "--snapshot", "x")).isEqualTo(2);
    assertThat(said()).contains("error: --output is missing.");
    assertThat(run("p.mastering", "--format", "csv")).isEqualTo(2);
    assertThat(said()).contains("--format cannot be \"csv\": it is one of parquet, ndjson.");
    assertThat(run(folder.resolve("none.mastering"), "--snapshot", "x", "--output", "y"))
        .isEqualTo(3);
  }

  @Test
  void placeThatIsTakenStaysAsItIs() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    Files.writeString(taken.resolve("mine"), "mine");
    Path policy = SAMPLE.resolve("hub.mastering");
    assertThat(run(policy, "--snapshot", SAMPLE.resolve("org"), "--output", taken)).isEqualTo(2);
    assertThat(said()).contains("is there already");
    assertThat(names(taken)).containsExactly("mine");
    assertThat(names(folder)).containsExactly("taken");
  }

  @Test
  void snapshotThatIsNoneIsTold() {
    Path policy = SAMPLE.resolve("hub.mastering");
    Path output = folder.resolve("out");
    assertThat(run(policy, "--snapshot", folder, "--output", output)).isEqualTo(4);
    assertThat(said()).contains("has no users.ndjson");
    assertThat(run(policy, "--snapshot", folder.resolve("none"), "--output", output)).isEqualTo(4);
    assertThat(output).doesNotExist();
  }

  @Test
  void rejectedLinesAndFindingsDecideAboutTheExitCode() throws IOException {
    Path org = folder.resolve("org");
    new Generator(Shape.TYPICAL, 50, 7).writeTo(org);
    Files.writeString(
        org.resolve("users.ndjson"),
        Files.readString(org.resolve("users.ndjson")) + "{\"status\":\"ACTIVE\"}\n");
    Path policy = org.resolve("hub.mastering");
    Path output = folder.resolve("out");
    assertThat(run(policy, "--snapshot", org, "--output", output)).isEqualTo(4);
    assertThat(said()).contains("users.ndjson:51:1").contains("1 line was rejected");
    assertThat(output.resolve("decisions.parquet")).isNotEmptyDirectory();
  }
}

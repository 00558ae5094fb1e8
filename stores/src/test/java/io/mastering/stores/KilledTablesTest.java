package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mastering.cli.RunInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with pseudonyms, of runs that are killed while they fill them and gone on with. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class KilledTablesTest {
  private static final int USERS = 3_000;
  private static final String ATTACH = "ATTACH '%s' AS asked (READ_ONLY)";

  @TempDir Path folder;
  private TestOrg org;
  private Path out;
  private Path whole;

  @BeforeEach
  void folders() throws Exception {
    DuckRows.assumeDuckDb();
    org = TestOrg.generated(Files.createDirectory(folder.resolve("org")), USERS, "typical");
    out = Files.createDirectory(folder.resolve("out"));
    whole = Files.createDirectory(folder.resolve("whole"));
  }

  private static String[] into(Path folder, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--redact", "--output", "duckdb:" + folder.resolve("d")));
    arguments.addAll(List.of("--output", "parquet:" + folder.resolve("p")));
    return arguments.toArray(new String[0]);
  }

  private RunInMemory run(Path into, String... more) {
    RunInMemory run = org.eval(into.resolve("rejected"), into(into, more));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private boolean isWritten(String name) throws IOException {
    return names(out).stream().anyMatch(file -> file.matches("\\." + name + "\\.\\d+\\.part"));
  }

  private void holdsTheSame() throws Exception {
    assertThat(names(out)).containsExactly("d", "p");
    for (String table : PlainRows.COLUMNS.keySet()) {
      assertThat(DuckRows.ofTable(out.resolve("d"), table))
          .as(table)
          .isEqualTo(DuckRows.ofTable(whole.resolve("d"), table));
    }
    assertThat(Files.mismatch(out.resolve("p"), whole.resolve("p"))).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"d", "p"})
  void runThatIsGoneOnWithFillsTheSameTables(String killedAt) throws Exception {
    run(whole);
    KilledRun.of(org, out, () -> isWritten(killedAt), into(out));
    assertThat(names(out)).doesNotContain("p").contains(".d.ndjson.checkpoint");
    assertThat(run(out, "--resume").err()).isEmpty();
    holdsTheSame();
  }

  @Test
  void runThatBeginsAgainRemovesWhatWasLeft() throws Exception {
    run(whole);
    KilledRun.of(org, out, () -> isWritten("p"), into(out));
    run(out);
    holdsTheSame();
  }

  @Test
  void tablesThatStandBesideOthersAreThoseOfBeforeUntilTheRunIsOver() throws Exception {
    Path shared = out.resolve("d");
    DuckRows.rows(
        "ATTACH " + Sql.literal(shared) + " AS mine",
        "CREATE TABLE mine.people AS SELECT 'Ana' AS name",
        "SELECT '[]'");
    String[] arguments = {"--redact", "--output", "duckdb:" + shared};
    org.eval(out.resolve("rejected"), arguments);
    List<JsonNode> before = DuckRows.ofTable(shared, "decisions");
    long size = Files.size(shared);
    KilledRun.of(org, out, () -> Files.size(shared) != size, arguments);
    assertThat(DuckRows.ofTable(shared, "decisions")).isEqualTo(before).hasSize(USERS);
    org.eval(out.resolve("rejected"), "--resume", "--redact", "--output", "duckdb:" + shared);
    assertThat(names(out)).containsExactly("d");
    assertThat(DuckRows.ofTable(shared, "decisions")).isEqualTo(before);
    assertThat(DuckRows.rows(ATTACH.formatted(shared), "SELECT json_array(name) FROM asked.people"))
        .hasSize(1);
  }

  @Test
  void resumedRunIsNeverHalfWithPseudonyms() throws Exception {
    KilledRun.of(org, out, () -> isWritten("d"), into(out));
    RunInMemory run =
        org.eval(out.resolve("rejected"), "--resume", "--output", "duckdb:" + out.resolve("d"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("was begun with another value of --redact", "without --resume");
    assertThat(names(out)).doesNotContain("d");
  }

  @Test
  void nothingPersonalIsInTables() throws Exception {
    org.evalInto(out, into(out));
    Map<String, List<JsonNode>> plain = PlainRows.of(out);
    StringBuilder all = new StringBuilder();
    for (String table : PlainRows.COLUMNS.keySet()) {
      List<JsonNode> rows = DuckRows.ofTable(out.resolve("d"), table);
      assertThat(rows).as(table).containsExactlyInAnyOrderElementsOf(plain.get(table));
      rows.forEach(all::append);
    }
    DuckRows.rows(
            ATTACH.formatted(out.resolve("d")), "SELECT json_array(r::VARCHAR) FROM asked.run r")
        .forEach(all::append);
    assertThat(all).containsPattern("\"u-[a-z2-7]{12}\"");
    assertThat(Pattern.compile("00u\\w|@\\w|\\+\\d\\d \\d").matcher(all).find()).isFalse();
  }

  @Test
  void logOfADatabaseThatIsGoneIsNotTakenForOursNorRemoved() throws Exception {
    Path log = Files.writeString(out.resolve("d.wal"), "somebody's");
    RunInMemory run = org.eval(out.resolve("rejected"), "--output", "duckdb:" + out.resolve("d"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("d.wal was left of a database", "help: Move it away");
    assertThat(log).hasContent("somebody's");
    assertThat(names(out)).containsExactly("d.wal");
  }
}

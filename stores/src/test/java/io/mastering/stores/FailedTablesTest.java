package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mastering.engine.store.RunFacts;
import io.mastering.engine.store.StoreFailure;
import io.mastering.engine.store.TableSource;
import io.mastering.engine.store.TableTarget;
import io.mastering.engine.store.TableWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tables that cannot be written to their end: what is said, and what is left. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FailedTablesTest {
  private static final int WRONG_USE = 2;

  @TempDir Path folder;
  private TestOrg org;
  private Path out;

  @BeforeEach
  void folders() throws Exception {
    DuckRows.assumeDuckDb();
    org = TestOrg.odd(Files.createDirectory(folder.resolve("org")));
    out = Files.createDirectory(folder.resolve("out"));
  }

  private String evalWithFilesOf(int kilobytes, String output) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "eval"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.mastering.cli.Main", "eval", org.policy().toString()));
    command.addAll(List.of("--snapshot", org.snapshot().toString(), "--output", output));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .directory(out.toFile())
            .start();
    assertThat(process.waitFor()).as(text(said)).isEqualTo(WRONG_USE);
    return text(said);
  }

  private static String text(Path said) throws IOException {
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  @Test
  void libraryOfDuckDbThatCannotBeUnpackedIsSaid() throws Exception {
    for (String kind : List.of("duckdb", "parquet")) {
      String said = evalWithFilesOf(8, kind + ":" + out.resolve("d"));
      assertThat(said)
          .contains("its library cannot be unpacked to ", "File too large", "help: ", "ulimit -f")
          .doesNotContain("Exception", "\tat ");
      assertThat(left()).isEmpty();
    }
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  @Test
  void linesThatCannotBeReadAgainLeaveTheOlderFiles() throws Exception {
    Path database = out.resolve("d.duckdb");
    Path parquet = out.resolve("d.parquet");
    org.eval(
        folder.resolve("rejected"),
        "--output",
        "duckdb:" + database,
        "--output",
        "parquet:" + parquet);
    int users = DuckRows.ofTable(database, "decisions").size();
    Path cut = Files.writeString(folder.resolve("cut"), "{\"user\":\"00u1\",\"mas");
    TableSource source =
        new TableSource(cut, cut, new RunFacts("1", "p", "s", Optional.empty(), 1, 0, 1, "{}"));
    for (TableTarget target :
        List.of(new TableTarget.DuckDb(database), new TableTarget.Parquet(parquet))) {
      try (TableWriter writer = new FoundStores().begin(target)) {
        assertThatThrownBy(() -> writer.write(source))
            .isInstanceOf(StoreFailure.class)
            .hasMessageContaining("cannot be written");
      }
    }
    assertThat(left()).containsExactlyInAnyOrder("d.duckdb", "d.parquet");
    assertThat(DuckRows.ofTable(database, "decisions")).hasSize(users);
    assertThat(DuckRows.ofParquet(parquet, "decisions")).hasSize(users);
  }

  @Test
  void sharedDatabaseKeepsItsOlderTablesWhenNewOnesFail() throws Exception {
    Path database = out.resolve("d.duckdb");
    DuckRows.rows(
        "ATTACH " + Sql.literal(database) + " AS mine",
        "CREATE TABLE mine.people AS SELECT 'Ana' AS name",
        "SELECT '[]'");
    org.eval(folder.resolve("rejected"), "--output", "duckdb:" + database);
    int users = DuckRows.ofTable(database, "decisions").size();
    Path cut = Files.writeString(folder.resolve("cut"), "{\"user\":\"00u1\",\"mas");
    Path none = Files.writeString(folder.resolve("none"), "");
    TableSource source =
        new TableSource(none, cut, new RunFacts("1", "p", "s", Optional.empty(), 1, 0, 1, "{}"));
    try (TableWriter writer = new FoundStores().begin(new TableTarget.DuckDb(database))) {
      assertThatThrownBy(() -> writer.write(source)).isInstanceOf(StoreFailure.class);
    }
    assertThat(DuckRows.ofTable(database, "decisions")).hasSize(users).isNotEmpty();
  }
}

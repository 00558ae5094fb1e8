package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.RunInMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files that are there already, and of those that cannot be written. */
class DuckDbFilesTest {
  private static final int WRONG_USE = 2;

  @TempDir Path folder;
  private TestOrg org;
  private Path out;

  @BeforeEach
  void folders() throws Exception {
    DuckRows.assumeDuckDb();
    org = TestOrg.plain(Files.createDirectory(folder.resolve("org")), 10);
    out = Files.createDirectory(folder.resolve("out"));
  }

  private RunInMemory eval(String... more) {
    return org.eval(out.resolve("rejected"), more);
  }

  private List<String> left() throws Exception {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void assertRefused(RunInMemory run, String why) throws Exception {
    assertThat(run.code()).as(run.err()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains(why, "help: ");
    assertThat(run.isPlain()).as(run.err()).isTrue();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void secondRunReplacesTheFirst() throws Exception {
    String output = "duckdb:" + out.resolve("d.duckdb");
    assertThat(eval("--output", output).code()).isZero();
    TestOrg.plain(org.snapshot(), 7);
    assertThat(eval("--output", output).code()).isZero();
    assertThat(DuckRows.ofTable(out.resolve("d.duckdb"), "decisions")).hasSize(7);
    assertThat(left()).containsExactly("d.duckdb");
  }

  @Test
  void outputInThePlaceOfTheLinesThatTablesAreMadeOfIsRefused() throws Exception {
    Path lines = out.resolve("d.duckdb.ndjson");
    assertRefused(
        eval("--output", "duckdb:" + out.resolve("d.duckdb"), "--output", "ndjson:" + lines),
        lines + " is where the lines lie that tables are made of");
    assertThat(left()).isEmpty();
  }

  @Test
  void whatElseIsInADatabaseStays() throws Exception {
    Path file = out.resolve("d.duckdb");
    DuckRows.rows(
        "ATTACH " + Sql.literal(file) + " AS mine",
        "CREATE TABLE mine.people AS SELECT 'Ana' AS name",
        "CREATE SCHEMA mine.other",
        "CREATE TABLE mine.other.decisions AS SELECT 1 AS one",
        "SELECT '[]'");
    for (int users : new int[] {5, 3}) {
      TestOrg.plain(org.snapshot(), users);
      assertThat(eval("--output", "duckdb:" + file).code()).isZero();
      assertThat(DuckRows.ofTable(file, "decisions")).hasSize(users);
      assertThat(
              DuckRows.rows(
                  "ATTACH " + Sql.literal(file) + " AS mine",
                  "SELECT json_array(name, one) FROM mine.people, mine.other.decisions"))
          .containsExactly(PlainRows.row("[\"Ana\",1]"));
    }
    assertThat(left()).containsExactly("d.duckdb");
  }

  @Test
  void tableOfOursThatIsNotOursIsKept() throws Exception {
    Path file = out.resolve("d.duckdb");
    DuckRows.rows(
        "ATTACH " + Sql.literal(file) + " AS mine",
        "CREATE TABLE mine.pushes AS SELECT 'Ana' AS name",
        "SELECT '[]'");
    byte[] before = Files.readAllBytes(file);
    assertRefused(eval("--output", "duckdb:" + file), "\"pushes\" that mastering has not made");
    assertThat(file).hasBinaryContent(before);
    assertThat(left()).containsExactly("d.duckdb");
  }

  @Test
  void fileThatIsNoDatabaseIsKept() throws Exception {
    Path file = Files.writeString(out.resolve("d.duckdb"), "a letter");
    assertRefused(eval("--output", "duckdb:" + file), "not a valid DuckDB database");
    assertThat(file).hasContent("a letter");
  }

  @Test
  void folderIsNoFile() throws Exception {
    Path place = Files.createDirectory(out.resolve("d"));
    assertRefused(eval("--output", "duckdb:" + place), "cannot be written");
    assertRefused(eval("--output", "parquet:" + place), "it is a folder");
    assertThat(left()).containsExactly("d");
  }

  @Test
  void failureOfOneLeavesNothingOfTheOthers() throws Exception {
    Path file = Files.writeString(out.resolve("d.duckdb"), "a letter");
    assertRefused(
        eval(
            "--output",
            "parquet:" + out.resolve("d.parquet"),
            "--output",
            "duckdb:" + file,
            "--output",
            "ndjson:" + out.resolve("d.ndjson")),
        "not a valid DuckDB database");
    assertThat(left()).containsExactly("d.duckdb");
  }

  @Test
  void usersThatCannotBeReadLeaveTheOlderTables() throws Exception {
    Path file = out.resolve("d.duckdb");
    Path parquet = Files.writeString(out.resolve("d.parquet"), "older");
    assertThat(eval("--output", "duckdb:" + file).code()).isZero();
    Files.delete(org.snapshot().resolve("users.ndjson"));
    Files.write(org.snapshot().resolve("users.ndjson.gz"), new byte[] {0x1F, (byte) 0x8B, 8});
    RunInMemory run = eval("--output", "duckdb:" + file, "--output", "parquet:" + parquet);
    assertThat(run.code()).isEqualTo(4);
    assertThat(DuckRows.ofTable(file, "decisions")).hasSize(10);
    assertThat(parquet).hasContent("older");
    assertThat(left()).containsExactly("d.duckdb", "d.parquet");
  }

  @Test
  void memoryThatIsNoSizeIsSaid() throws Exception {
    System.setProperty(DuckDb.MEMORY, "a little");
    try {
      assertRefused(eval("--output", "duckdb:" + out.resolve("d")), "a little");
    } finally {
      System.clearProperty(DuckDb.MEMORY);
    }
  }

  @Test
  void otherAddressesAreNotShown() throws Exception {
    RunInMemory run = eval("--output", "jdbc:mysql://host/db?password=secret");
    assertRefused(run, "is not KIND:FILE");
    assertThat(run.err()).doesNotContain("secret");
  }
}

package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mastering.cli.RunInMemory;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in SQL about what an evaluation has written. */
class QueryTest {
  private static final int WRONG_USE = 2;
  private static final int NO_DATA = 4;

  @TempDir static Path folder;
  @TempDir Path other;

  @BeforeAll
  static void evaluate() throws Exception {
    DuckRows.assumeDuckDb();
    TestOrg.odd(Files.createDirectory(folder.resolve("org")))
        .evalInto(
            folder,
            "--output",
            "duckdb:" + folder.resolve("decisions.duckdb"),
            "--output",
            "parquet:" + folder.resolve("decisions.parquet"));
  }

  @BeforeEach
  void duckDbIsThere() {
    DuckRows.assumeDuckDb();
  }

  private static RunInMemory query(String file, String sql, String... more) {
    return RunInMemory.of(
        Stream.concat(Stream.of("query", folder.resolve(file).toString(), sql), Stream.of(more))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"decisions.duckdb", "decisions.parquet", "decisions.ndjson"})
  void allFilesGiveTheSameAnswers(String file) throws Exception {
    for (String table : List.of("decisions", "owners", "pushes", "findings", "demands")) {
      RunInMemory run =
          query(file, "SELECT " + PlainRows.COLUMNS.get(table) + " FROM " + table, "--format=json");
      assertThat(run.code()).as(run.err()).isZero();
      List<JsonNode> rows =
          Stream.of(PlainRows.row(run.out()))
              .flatMap(list -> Stream.iterate(0, i -> i + 1).limit(list.size()).map(list::get))
              .map(QueryTest::values)
              .toList();
      assertThat(rows).containsExactlyInAnyOrderElementsOf(PlainRows.of(folder).get(table));
    }
  }

  private static JsonNode values(JsonNode row) {
    var values = PlainRows.JSON.createArrayNode();
    row.forEach(values::add);
    return values;
  }

  @Test
  void situationsCanBeAsked() throws Exception {
    String count = "SELECT count(*) AS n FROM situations WHERE len(facts) > 0";
    String all = PlainRows.of(folder).get("situations").size() + "";
    assertThat(query("situations.ndjson", count, "--format=csv").out())
        .isEqualTo("n\r\n" + all + "\r\n");
    assertThat(query("decisions.duckdb", count, "--format=csv").out())
        .isEqualTo("n\r\n" + all + "\r\n");
  }

  @Test
  void textIsATable() {
    RunInMemory run =
        query(
            "decisions.duckdb",
            "SELECT * FROM (VALUES ('a', 1, NULL), (chr(27) || 'b', 1000, [1, NULL]),"
                + " ('', -2, [3])) t(name, number, list)");
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            name  number  list
            ----  ------  --------
            a          1  NULL
            \ufffdb      1000  [1,null]
                      -2  [3]
            """);
    assertThat(run.err()).isEqualToNormalizingNewlines("3 rows\n");
  }

  @Test
  void csvTellsEmptyFromAbsent() {
    RunInMemory run =
        query("decisions.duckdb", "SELECT '' AS a, NULL AS b, 'x,\"y\"' AS c", "--format=csv");
    assertThat(run.out()).isEqualTo("a,b,c\r\n\"\",,\"x,\"\"y\"\"\"\r\n");
  }

  @Test
  void valuesOfAllSortsAreJson() {
    RunInMemory run =
        query(
            "decisions.duckdb",
            "SELECT true AS a, 1.50::DECIMAL(9,2) AS b, 170141183460469231731687303715884105727 AS c,"
                + " 'nan'::DOUBLE AS d, 0.5::DOUBLE AS e, DATE '2026-01-02' AS f,"
                + " TIMESTAMP '2026-01-02 03:04:05' AS g, {'x': [1], 'y': NULL} AS h,"
                + " MAP {'k': 'v'} AS i, '{\"j\":[1]}'::JSON AS j, 'a' AS \"say \"\"k\"\"\"",
            "--format=json");
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            "[{\"a\":true,\"b\":1.50,\"c\":170141183460469231731687303715884105727,\"d\":\"NaN\","
                + "\"e\":0.5,\"f\":\"2026-01-02\",\"g\":\"2026-01-02T03:04:05\","
                + "\"h\":{\"x\":[1],\"y\":null},\"i\":{\"k\":\"v\"},\"j\":{\"j\":[1]},"
                + "\"say \\\"k\\\"\":\"a\"}]\n");
  }

  @Test
  void nothingFoundIsAnAnswer() {
    String none = "SELECT user_id FROM decisions WHERE false";
    assertThat(query("decisions.duckdb", none).out())
        .isEqualToNormalizingNewlines("user_id\n-------\n");
    assertThat(query("decisions.duckdb", none, "--format=json").out())
        .isEqualToNormalizingNewlines("[]\n");
  }

  @Test
  void manyRowsAreWrittenAsTheyCome() {
    RunInMemory run = query("decisions.duckdb", "SELECT i FROM range(100000) t(i)");
    assertThat(run.out().lines()).hasSize(100_002).endsWith("99999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * FORM decisions            | syntax error at or near \"decisions\" | LINE 1",
        "SELECT usr_id FROM decisions       | \"usr_id\" not found                  | user_id",
        "SELECT * FROM decision             | decision does not exist                | decisions",
        "SELECT 1/'x'                       | Could not convert                      | LINE 1",
      })
  void wrongSqlIsSaidAsDuckDbSaysIt(String sql, String sentence, String more) {
    RunInMemory run = query("decisions.duckdb", sql);
    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains("cannot be answered", sentence, more, "The tables are run");
    assertThat(run.isPlain()).as(run.err()).isTrue();
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE decisions",
        "DELETE FROM decisions",
        "CREATE TABLE mine AS SELECT 1",
        "COPY decisions TO '%s/stolen.csv'",
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM '/etc/passwd'",
        "ATTACH '%s/new.duckdb'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SELECT * FROM 'https://localhost:1/x.parquet'",
        "SET memory_limit = '900GB'",
        "SET enable_external_access = true",
        "EXPORT DATABASE '%s/all'",
      })
  void nothingIsChangedAndNothingElseIsRead(String sql) throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("decisions.duckdb"));
    RunInMemory run = query("decisions.duckdb", sql.formatted(other));
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(WRONG_USE);
    assertThat(run.isPlain()).as(run.err()).isTrue();
    assertThat(folder.resolve("decisions.duckdb")).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(other)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1; SELECT 2",
        "SELECT ';';SELECT 2;",
        "SELECT 1 -- one;\n; SELECT 2",
        "SET threads = 1; SELECT 2",
      })
  void severalStatementsAreRefused(String sql) {
    RunInMemory run = query("decisions.duckdb", sql);
    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains("several statements", "help: ");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";SELECT 1 AS n;; ",
        "SELECT 1 AS n; -- that is all; it is",
        "/* a; b */ SELECT 1 AS n /* ; */;",
        "SELECT 1 AS n WHERE ';''; x' <> '' AND E'a\\'; b' <> ''",
        "SELECT 1 AS n, * EXCLUDE \";\" FROM (SELECT 2 AS \";\")",
        "SELECT 1 AS n WHERE $$;a$$ <> $x$;b$x$",
      })
  void semicolonsInOneStatementAreFine(String sql) {
    RunInMemory run = query("decisions.duckdb", sql, "--format=csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("n\r\n1\r\n");
  }

  @Test
  void longTextIsOneStatement() {
    String text = "'" + "a''b;".repeat(20_000) + "'";
    RunInMemory run = query("decisions.duckdb", "SELECT length(" + text + ") AS n", "--format=csv");
    assertThat(run.out()).isEqualTo("n\r\n80000\r\n");
  }

  @Test
  void plainLinesWithTheNameOfACompressedFileAreNoDecisions() throws Exception {
    for (String name : List.of("plain.ndjson.gz", "plain.ndjson.zst", "plain.gz")) {
      Files.copy(folder.resolve("decisions.ndjson"), folder.resolve(name));
      RunInMemory run = query(name, "SELECT 1");
      assertThat(run.code()).isEqualTo(NO_DATA);
      assertThat(run.err()).contains(name + " has the name of a compressed file", "help: ");
      assertThat(run.isPlain()).as(run.err()).isTrue();
    }
  }

  @Test
  void packedLinesGiveTheSameAnswers() throws Exception {
    String sql = "SELECT count(*) AS n FROM decisions";
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed.ndjson.gz")))) {
      Files.copy(folder.resolve("decisions.ndjson"), packed);
    }
    assertThat(query("packed.ndjson.gz", sql).out())
        .isEqualTo(query("decisions.ndjson", sql).out())
        .isNotEmpty();
  }

  @Test
  void filesThatAreNoDecisionsAreSaid() throws Exception {
    Files.writeString(folder.resolve("letter"), "dear all");
    Files.writeString(folder.resolve("cut.parquet"), "PAR1 and no more");
    for (String file : List.of("letter", "cut.parquet", "nowhere", "org")) {
      RunInMemory run = query(file, "SELECT 1");
      assertThat(run.code()).isEqualTo(NO_DATA);
      assertThat(run.err()).contains(file + " is no file", "help: ");
      assertThat(run.isPlain()).as(run.err()).isTrue();
    }
  }
}

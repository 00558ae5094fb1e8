package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of DuckDB and Parquet hold what the lines say, row for row. */
class TablesAgreeWithLinesTest {
  @TempDir Path folder;
  private Path org;
  private Path out;

  @BeforeEach
  void folders() throws Exception {
    DuckRows.assumeDuckDb();
    org = Files.createDirectory(folder.resolve("org"));
    out = Files.createDirectory(folder.resolve("out of [a] 'test'"));
  }

  private void assertTablesAgree(TestOrg of) throws Exception {
    Path database = out.resolve("d.duckdb");
    Path parquet = out.resolve("d.parquet");
    of.evalInto(out, "--output", "duckdb:" + database, "--output", "parquet:" + parquet);
    Map<String, List<JsonNode>> plain = PlainRows.of(out);
    for (Map.Entry<String, List<JsonNode>> table : plain.entrySet()) {
      assertThat(DuckRows.ofTable(database, table.getKey()))
          .as(table.getKey())
          .containsExactlyInAnyOrderElementsOf(table.getValue());
      if (!table.getKey().equals("situations")) {
        assertThat(DuckRows.ofParquet(parquet, table.getKey()))
            .as(table.getKey())
            .containsExactlyInAnyOrderElementsOf(table.getValue());
      }
    }
    assertThat(DuckRows.ofParquet(parquet, "decisions")).isEqualTo(plain.get("decisions"));
    assertThat(DuckRows.ofTable(database, "decisions")).isEqualTo(plain.get("decisions"));
    assertThat(Files.list(out))
        .as("nothing else is left")
        .extracting(path -> path.getFileName().toString())
        .containsExactlyInAnyOrder(
            "decisions.ndjson", "situations.ndjson", "d.duckdb", "d.parquet");
  }

  @Test
  void tablesOfTheSampleAgree() throws Exception {
    assertTablesAgree(TestOrg.sample("acme-hub"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "adversarial"})
  void tablesOfGeneratedOrgsAgree(String shape) throws Exception {
    assertTablesAgree(TestOrg.generated(org, 500, shape));
  }

  @Test
  void tablesOfOddNamesAgree() throws Exception {
    assertTablesAgree(TestOrg.odd(org));
    Map<String, List<JsonNode>> plain = PlainRows.of(out);
    assertThat(plain.get("demands")).isNotEmpty();
    assertThat(plain.get("owners")).anySatisfy(row -> assertThat(row.get(2).isNull()).isTrue());
    assertThat(plain.get("decisions")).anySatisfy(row -> assertThat(row.get(1).isNull()).isTrue());
  }

  @Test
  void tablesOfNobodyAreEmpty() throws Exception {
    TestOrg.plain(org, 0).with("users.ndjson", "");
    assertTablesAgree(TestOrg.in(org));
  }

  @Test
  void runIsTold() throws Exception {
    Path database = out.resolve("d.duckdb");
    TestOrg of = TestOrg.sample("acme-hub");
    of.evalInto(out, "--output", "duckdb:" + database);
    List<JsonNode> run =
        DuckRows.rows(
            "ATTACH " + Sql.literal(database) + " AS asked (READ_ONLY)",
            "SELECT json_array(policy, snapshot, users, rejected, situations, summary) FROM"
                + " asked.run");
    assertThat(run).hasSize(1);
    JsonNode row = run.get(0);
    assertThat(row.get(0).asText()).isEqualTo(of.policy().toString());
    assertThat(row.get(1).asText()).isEqualTo(of.snapshot().toString());
    assertThat(row.get(2).asLong()).isEqualTo(PlainRows.of(out).get("decisions").size());
    assertThat(row.get(4).asLong()).isEqualTo(PlainRows.of(out).get("situations").size());
    assertThat(row.at("/5/schema").asText()).isEqualTo("mastering/summary/1");
  }
}

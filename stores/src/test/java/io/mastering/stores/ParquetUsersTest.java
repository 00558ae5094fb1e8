package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.RunInMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users from Parquet are decided as those from lines. */
class ParquetUsersTest {
  @TempDir Path folder;
  private Path org;
  private Path packed;

  @BeforeEach
  void folders() throws Exception {
    DuckRows.assumeDuckDb();
    org = Files.createDirectory(folder.resolve("org"));
    packed = Files.createDirectory(folder.resolve("packed"));
  }

  /** The same snapshot with its users in Parquet, by DuckDB's own guess of types. */
  private TestOrg inParquet(TestOrg of, String place, String more) throws Exception {
    try (Stream<Path> files = Files.list(of.snapshot())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("users.ndjson")) {
          Files.copy(file, packed.resolve(file.getFileName()));
        }
      }
    }
    try (DuckDb duck = DuckDb.start()) {
      duck.run(
          "COPY (FROM read_json("
              + Sql.literal(of.snapshot().resolve("users.ndjson"))
              + ", format = 'newline_delimited', sample_size = -1"
              + more
              + ")) TO "
              + Sql.literal(packed.resolve(place))
              + " (FORMAT parquet)");
    }
    return new TestOrg(of.policy(), packed);
  }

  private RunInMemory decisions(TestOrg of) {
    RunInMemory run = of.eval(folder.resolve("rejected"), "--format", "jsonl");
    assertThat(run.err()).doesNotContain("cannot be read");
    return run;
  }

  private void assertDecidedAlike(TestOrg of, String more) throws Exception {
    RunInMemory lines = decisions(of);
    RunInMemory rows = decisions(inParquet(of, "users.parquet", more));
    assertThat(lines.out()).isNotEmpty();
    assertThat(rows.out()).isEqualTo(lines.out());
    assertThat(rows.code()).isEqualTo(lines.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ", map_inference_threshold = -1", ", convert_strings_to_integers = true"})
  void usersOfTheSampleAreDecidedAlike(String more) throws Exception {
    assertDecidedAlike(TestOrg.sample("acme-hub"), more);
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "adversarial"})
  void usersOfGeneratedOrgsAreDecidedAlike(String shape) throws Exception {
    assertDecidedAlike(TestOrg.generated(org, 500, shape), "");
  }

  @Test
  void oddUsersAreDecidedAlike() throws Exception {
    assertDecidedAlike(TestOrg.odd(org), "");
  }

  @Test
  void datesAreToldAsOktaWritesThem() throws Exception {
    Path file = folder.resolve("t.parquet");
    DuckRows.rows(
        "COPY (SELECT 'a' AS id, TIMESTAMP '2026-11-01 08:00:00.5' AS created,"
            + " [{'lastUpdated': TIMESTAMPTZ '2026-11-01 09:00:00+01', \"say \"\"x\"\"\": NULL::INT},"
            + " NULL] AS links, MAP {'k': TIMESTAMP '2026-01-01'} AS profile,"
            + " NULL::STRUCT(\"at\" TIMESTAMP) AS type, 1.50::DECIMAL(9,2) AS d,"
            + " '{\"n\":\n1}'::JSON AS j, NULL::TIMESTAMP[] AS none) TO "
            + Sql.literal(file)
            + " (FORMAT parquet)",
        "SELECT '[]'");
    try (var lines = UserRows.of(file)) {
      assertThat(new String(lines.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(
              "{\"id\":\"a\",\"created\":\"2026-11-01T08:00:00.500Z\",\"links\":["
                  + "{\"lastUpdated\":\"2026-11-01T08:00:00.000Z\",\"say \\\"x\\\"\":null},null],"
                  + "\"profile\":{\"k\":\"2026-01-01T00:00:00.000Z\"},\"type\":null,\"d\":1.5,"
                  + "\"j\":{\"n\":1},\"none\":null}\n");
    }
  }

  @Test
  void folderOfFilesIsReadInTheOrderOfTheirNames() throws Exception {
    TestOrg of = TestOrg.generated(org, 300, "typical");
    Files.createDirectory(packed.resolve("users.parquet"));
    TestOrg whole = inParquet(of, "users.parquet/all.parquet", "");
    Path all = packed.resolve("users.parquet/all.parquet");
    for (int part = 0; part < 3; part++) {
      DuckRows.rows(
          "COPY (FROM "
              + Sql.literal(all)
              + " LIMIT 100 OFFSET "
              + part * 100
              + ") TO "
              + Sql.literal(all.resolveSibling("part-" + part + ".parquet")),
          "SELECT '[]'");
    }
    Files.delete(all);
    assertThat(decisions(whole).out()).isEqualTo(decisions(of).out());
  }

  @Test
  void archivesMayHoldParquet() throws Exception {
    TestOrg of = TestOrg.generated(org, 50, "typical");
    inParquet(of, "users.parquet", "");
    Path zip = folder.resolve("org.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file);
        Stream<Path> files = Files.list(packed)) {
      for (Path one : files.toList()) {
        out.putNextEntry(new ZipEntry("org/" + one.getFileName()));
        Files.copy(one, out);
      }
    }
    assertThat(decisions(new TestOrg(of.policy(), zip)).out()).isEqualTo(decisions(of).out());
  }

  @Test
  void otherVerbsReadParquetToo() throws Exception {
    TestOrg of = TestOrg.generated(org, 50, "typical");
    TestOrg rows = inParquet(of, "users.parquet", "");
    assertThat(RunInMemory.of("snapshot", "inspect", rows.snapshot().toString()).out())
        .isEqualTo(RunInMemory.of("snapshot", "inspect", of.snapshot().toString()).out())
        .isNotEmpty();
    assertThat(why(rows)).isEqualTo(why(of)).contains("Master: ");
  }

  private static String why(TestOrg of) {
    String user = "00u00000000000003syn";
    return RunInMemory.of(
            "why", of.policy().toString(), "--snapshot", of.snapshot().toString(), "--user", user)
        .out();
  }

  @Test
  void rowsThatAreNoUsersAreRejectedByTheirNumber() throws Exception {
    TestOrg.plain(org, 2);
    Files.delete(org.resolve("users.ndjson"));
    DuckRows.rows(
        "COPY (SELECT * FROM (VALUES ('a', 'ACTIVE'), (NULL, 'ACTIVE'), ('c', 'GONE')) t(id, status))"
            + " TO "
            + Sql.literal(org.resolve("users.parquet"))
            + " (FORMAT parquet)",
        "SELECT '[]'");
    RunInMemory run = decisions(TestOrg.in(org));
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(Files.readString(folder.resolve("rejected")))
        .contains("users.parquet\",\"line\":2", "the user has no id", "\"line\":3", "GONE");
  }

  @Test
  void damagedParquetIsSaid() throws IOException {
    TestOrg.plain(org, 0);
    Files.delete(org.resolve("users.ndjson"));
    for (String text : new String[] {"", "PAR1 and no more", "letter"}) {
      Files.writeString(org.resolve("users.parquet"), text);
      RunInMemory run = TestOrg.in(org).eval(folder.resolve("rejected"));
      assertThat(run.code()).isEqualTo(4);
      assertThat(run.err()).contains("users.parquet cannot be read", "help: ");
      assertThat(run.isPlain()).as(run.err()).isTrue();
    }
  }
}

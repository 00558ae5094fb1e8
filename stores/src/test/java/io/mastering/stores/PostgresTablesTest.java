package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mastering.cli.RunInMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real PostgreSQL holds what the lines say, row for row, or what it held before. */
class PostgresTablesTest {
  private static final int WRONG_USE = 2;

  private static @Nullable Server server;

  @TempDir Path folder;
  private Path org;
  private Path out;

  @BeforeAll
  static void start() throws Exception {
    server = Server.start();
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void folders() throws Exception {
    org = Files.createDirectory(folder.resolve("org"));
    out = Files.createDirectory(folder.resolve("out"));
    server.run("DROP SCHEMA IF EXISTS mastering CASCADE");
  }

  private void assertTablesAgree(TestOrg of) throws Exception {
    of.evalInto(out, "--output", server.address(""));
    for (Map.Entry<String, List<JsonNode>> table : PlainRows.of(out).entrySet()) {
      assertThat(server.rows("mastering", table.getKey()))
          .as(table.getKey())
          .containsExactlyInAnyOrderElementsOf(table.getValue());
    }
  }

  @Test
  void tablesOfTheSampleAgree() throws Exception {
    assertTablesAgree(TestOrg.sample("acme-hub"));
    assertThat(
            server.asked(
                "SELECT json_build_array(users, rejected, summary->>'schema')::text"
                    + " FROM mastering.run"))
        .containsExactly(PlainRows.row("[3000,0,\"mastering/summary/1\"]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "adversarial"})
  void tablesOfGeneratedOrgsAgree(String shape) throws Exception {
    assertTablesAgree(TestOrg.generated(org, 500, shape));
  }

  @Test
  void tablesOfOddNamesAgree() throws Exception {
    assertTablesAgree(TestOrg.odd(org));
  }

  @Test
  void secondRunReplacesTheFirstAndKeepsViewsOfOthers() throws Exception {
    assertTablesAgree(TestOrg.plain(org, 9));
    server.run("CREATE VIEW mastering.mine AS SELECT user_id FROM mastering.owners");
    assertTablesAgree(TestOrg.plain(org, 4));
    assertThat(server.asked("SELECT json_build_array(count(DISTINCT user_id)) FROM mastering.mine"))
        .containsExactly(PlainRows.row("[4]"));
  }

  @Test
  void schemaIsNamedByTheAddress() throws Exception {
    server.run("CREATE SCHEMA \"My own\"", "CREATE TABLE \"My own\".people (name text)");
    TestOrg.plain(org, 3).evalInto(out, "--output", server.address("&currentSchema=My%20own"));
    assertThat(server.rows("\"My own\"", "decisions")).hasSize(3);
    assertThat(server.asked("SELECT json_build_array(count(*)) FROM \"My own\".people")).hasSize(1);
    server.run("DROP SCHEMA \"My own\" CASCADE");
  }

  private RunInMemory assertRefused(String address, String... why) throws Exception {
    RunInMemory run =
        TestOrg.in(org)
            .eval(
                out.resolve("rejected"),
                "--output",
                address,
                "--output",
                "ndjson:" + out.resolve("d.ndjson"));
    assertThat(run.code()).as(run.err()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains(why).contains("help: ").doesNotContain("secret");
    assertThat(run.isPlain()).as(run.err()).isTrue();
    assertThat(run.out()).isEmpty();
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left).isEmpty();
    }
    return run;
  }

  @Test
  void tableThatIsNotOursIsKept() throws Exception {
    TestOrg.plain(org, 3);
    server.run("CREATE SCHEMA mastering", "CREATE TABLE mastering.pushes (name text)");
    assertRefused(server.address(""), "\"mastering.pushes\", which mastering has not made");
    assertThat(server.asked("SELECT json_build_array(count(*)) FROM mastering.pushes")).hasSize(1);
  }

  @Test
  void tablesOfAnotherVersionAreKept() throws Exception {
    TestOrg.plain(org, 3).evalInto(out, "--output", server.address(""));
    for (String file : List.of("decisions.ndjson", "situations.ndjson")) {
      Files.delete(out.resolve(file));
    }
    server.run("COMMENT ON TABLE mastering.decisions IS 'mastering/tables/0: other columns'");
    assertRefused(server.address(""), "another version of mastering");
  }

  @Test
  void serverThatIsNotThereIsSaid() throws Exception {
    TestOrg.plain(org, 3);
    assertRefused(
        "jdbc:postgresql://localhost:1/db?user=ana&password=secret", "localhost:1", "refused");
  }

  @Test
  void wrongPasswordIsSaid() throws Exception {
    TestOrg.plain(org, 3);
    server.run("CREATE ROLE ana LOGIN PASSWORD 'right'");
    String file = serverFile("SHOW hba_file");
    String before = Files.readString(Path.of(file));
    Files.writeString(Path.of(file), "host all ana all scram-sha-256\n" + before);
    server.run("SELECT pg_reload_conf()");
    String address = server.address("").replace("user=postgres", "user=ana");
    assertRefused(address + "&password=secret", "password authentication failed", "PGPASSWORD");
    assertRefused(address, "no password was provided");
    Files.writeString(Path.of(file), before);
    server.run("SELECT pg_reload_conf()", "DROP ROLE ana");
  }

  private static String serverFile(String sql) throws Exception {
    try (Connection connection = server.connection();
        var found = connection.createStatement().executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  @Test
  void missingDatabaseAndMissingPermissionAreSaid() throws Exception {
    TestOrg.plain(org, 3);
    assertRefused(
        server.address("").replace("/postgres?", "/nowhere?"), "\"nowhere\" does not exist");
    server.run("CREATE ROLE ben LOGIN");
    assertRefused(
        server.address("").replace("user=postgres", "user=ben"), "permission denied", "schema");
    server.run("DROP ROLE ben");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://ana:secret@localhost/db",
        "jdbc:postgresql://localhost:secret/db",
        "jdbc:postgresql://ana:secret@localhost/db?sslmode=disable"
      })
  void addressThatIsNoneIsNotShown(String address) throws Exception {
    TestOrg.plain(org, 3);
    assertRefused(address, "no address of a database of PostgreSQL");
  }

  @Test
  void nulIsRefusedAndTheOlderTablesStay() throws Exception {
    assertTablesAgree(TestOrg.plain(org, 3));
    Files.delete(out.resolve("decisions.ndjson"));
    Files.delete(out.resolve("situations.ndjson"));
    TestOrg.plain(org, 0)
        .with("users.ndjson", "{\"id\":\"a\\u0000b\",\"profile\":{},\"links\":[]}\n");
    assertRefused(server.address(""), "the character NUL", "duckdb:FILE");
    assertThat(server.rows("mastering", "decisions")).hasSize(3);
  }

  @Test
  void connectionThatBreaksLeavesTheOlderTables() throws Exception {
    assertTablesAgree(TestOrg.plain(org, 3));
    Files.delete(out.resolve("decisions.ndjson"));
    Files.delete(out.resolve("situations.ndjson"));
    server.run(
        "CREATE FUNCTION mastering.gone() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END'",
        "CREATE TRIGGER gone BEFORE INSERT ON mastering.decisions"
            + " FOR EACH ROW EXECUTE FUNCTION mastering.gone()");
    TestOrg.plain(org, 5);
    assertRefused(server.address(""), "cannot be written");
    assertThat(server.rows("mastering", "decisions")).hasSize(3);
  }

  @Test
  void runThatIsKilledWhileItFillsTablesLeavesTheOlderOnesAndCanBeGoneOnWith() throws Exception {
    assertTablesAgree(TestOrg.plain(org, 3));
    server.run(
        "CREATE FUNCTION mastering.waits() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN PERFORM pg_sleep(600); RETURN NEW; END'",
        "CREATE TRIGGER waits BEFORE INSERT ON mastering.decisions"
            + " FOR EACH ROW EXECUTE FUNCTION mastering.waits()");
    TestOrg many = TestOrg.generated(org, 3_000, "typical");
    Path killed = Files.createDirectory(folder.resolve("killed"));
    String[] arguments = {"--redact", "--output", server.address("")};
    KilledRun.of(many, killed, this::isWaiting, arguments);
    server.run("DROP TRIGGER waits ON mastering.decisions");
    assertThat(server.rows("mastering", "decisions")).hasSize(3);
    assertThat(killed.resolve(".rejected.ndjson.checkpoint")).exists();
    many.eval(killed.resolve("rejected"), "--resume", "--redact", "--output", server.address(""));
    assertThat(killed).isEmptyDirectory();
    many.evalInto(out, "--redact");
    for (Map.Entry<String, List<JsonNode>> table : PlainRows.of(out).entrySet()) {
      assertThat(server.rows("mastering", table.getKey()))
          .as(table.getKey())
          .containsExactlyInAnyOrderElementsOf(table.getValue());
    }
    assertThat(
            server.asked("SELECT json_build_array(r::text)::text FROM mastering.run r").toString())
        .doesNotContain("00u", "@");
  }

  private boolean isWaiting() throws Exception {
    return !server
        .asked("SELECT '[]' FROM pg_stat_activity WHERE wait_event = 'PgSleep'")
        .isEmpty();
  }

  @Test
  void idThatIsTooLongForAnIndexIsSaid() throws Exception {
    TestOrg.plain(org, 0)
        .with(
            "users.ndjson",
            Stream.iterate(0, i -> i + 1)
                    .limit(2000)
                    .map(i -> Integer.toHexString(i * 7919))
                    .reduce("{\"id\":\"", String::concat)
                + "\",\"profile\":{},\"links\":[]}\n");
    assertRefused(server.address(""), "index row", "longer");
  }
}

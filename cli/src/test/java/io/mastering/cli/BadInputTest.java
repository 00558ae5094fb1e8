package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with files and flags, and what the reader is told. */
class BadInputTest {
  @TempDir Path folder;
  private SmallOrg org;

  @BeforeEach
  void write() {
    org = SmallOrg.in(folder);
  }

  private static CommandLineRun plain(CommandLineRun run) {
    assertThat(SmallOrg.isPlain(run)).as(run.toString()).isTrue();
    return run;
  }

  private void assertNothingWritten() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "hub.mastering", "apps.json", "idps.json", "mappings.json", "users.ndjson");
    }
  }

  @Test
  void soundOrgIsEvaluated() {
    CommandLineRun run = plain(org.eval());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("d.out")).exists();
    assertThat(folder.resolve("rejected.ndjson")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mastering 2",
        "mastering 1\nsource",
        "mastering 1\npriority Nobody",
        "mastering 1\nsource A { kind Workday }\nsource A { kind Workday }",
        "mastering 1\nattribute email inherit from nowhere",
        "\u0000\u0001",
        "{}"
      })
  void policyThatDoesNotLoadEndsWithThree(String policy) throws IOException {
    org.with("hub.mastering", policy);
    for (String verb : List.of("eval", "why")) {
      CommandLineRun run =
          plain(verb.equals("why") ? org.run("why", "--user", "00u1") : org.eval());
      assertThat(run.code()).isEqualTo(ExitCode.POLICY);
      assertThat(run.err()).contains("hub.mastering").contains("MST");
      assertThat(run.out()).isEmpty();
    }
    assertNothingWritten();
  }

  @Test
  void policyThatIsNotThereEndsWithThree() {
    CommandLineRun run =
        plain(CommandLineRun.of("eval", org.place("no.mastering"), "--snapshot", org.place("")));
    assertThat(run.code()).isEqualTo(ExitCode.POLICY);
    assertThat(run.err()).contains("no.mastering");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "apps.json | {",
        "apps.json | {}",
        "apps.json | [{\"id\":1}]",
        "apps.json | [null]",
        "idps.json | [{\"id\":\"a\"}",
        "idps.json | 7",
        "schemas.json | [[]]",
        "mappings.json | \"x\"",
        "org.json | ["
      })
  void brokenSettingsFileEndsWithFourAndIsNamed(String file, String text) {
    CommandLineRun run = plain(org.with(file, text).eval());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains(file).contains("help:");
    assertThat(folder.resolve("d.out")).doesNotExist();
  }

  @Test
  void snapshotThatIsNoneEndsWithFour() throws IOException {
    Files.delete(folder.resolve("users.ndjson"));
    assertThat(plain(org.eval()).code()).isEqualTo(ExitCode.DATA);
    Path policy = folder.resolve("hub.mastering");
    for (String place : List.of("nothing", "hub.mastering", "apps.json")) {
      CommandLineRun run =
          plain(CommandLineRun.of("eval", policy.toString(), "--snapshot", org.place(place)));
      assertThat(run.code()).isEqualTo(ExitCode.DATA);
      assertThat(run.err()).contains(place).contains("MST901");
    }
    assertThat(folder.resolve("d.out")).doesNotExist();
  }

  @Test
  void badLinesAreRejectedEachWithItsReasonAndTheRestIsDecided() throws IOException {
    List<String> lines = new ArrayList<>(SmallOrg.USERS);
    lines.add(1, "no json");
    lines.add("{\"id\":\"00u3\",\"status\":\"ACTIVE\"}");
    lines.add("{\"status\":\"ACTIVE\"}");
    CommandLineRun run = plain(org.users(lines).eval());
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("users.ndjson:2").contains("--max-rejected 0");
    assertThat(Files.readAllLines(folder.resolve("d.out"))).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("rejected.ndjson")))
        .hasSize(4)
        .allMatch(line -> line.startsWith("{\"schema\":\"mastering/rejected/1\",\"file\":\""));
    assertThat(plain(org.eval("--max-rejected", "3")).code()).isEqualTo(ExitCode.DATA);
    assertThat(plain(org.eval("--max-rejected", "4")).code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void errorsAreCountedAlsoWhereOnlyTheFirstAreShown() {
    org.users(IntStream.range(0, 8).mapToObj(i -> "no " + i).toList());
    for (CommandLineRun run :
        List.of(org.eval(), CommandLineRun.of("snapshot", "inspect", folder.toString()))) {
      assertThat(run.err())
          .contains("users.ndjson:5", "8 errors; the first 5 are shown")
          .doesNotContain("users.ndjson:6");
    }
    org.users(List.of("no", SmallOrg.USERS.get(0)));
    assertThat(org.eval().err()).contains("\n1 error\n");
  }

  @Test
  void linksThatContradictTheSettingsFilesAreNoTrouble() {
    List<String> lines =
        List.of(
            "{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"links\":[{\"app\":\"0oaIDP\","
                + "\"scope\":\"USER\",\"status\":\"ACTIVE\",\"externalId\":\"x\"}]}",
            "{\"id\":\"00u2\",\"status\":\"ACTIVE\",\"links\":[{\"idp\":\"0oaWD\"}]}");
    CommandLineRun run = plain(org.users(lines).eval());
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("unknown (0oaIDP or okta)").contains("unknown (0oaWD or okta)");
  }

  @Test
  void twoLinksToOneSystemByDifferentWordsEndWithFour() throws IOException {
    String user =
        "{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"links\":[{\"app\":\"0oaWD\"},"
            + "{\"app\":\"Workday\"}]}";
    CommandLineRun run = plain(org.users(List.of(user)).eval());
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("00u1").contains("two links to \"Workday\"");
    assertNothingWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format=xml",
        "--max-rejected=many",
        "--max-rejected=-1",
        "--no-such-flag",
        "--output=ndjson",
        "--output=xml:file",
        "--output=ndjson:",
        "--snapshot=Nowhere=org",
        "--fail-on=sometimes"
      })
  void wrongUseEndsWithTwo(String flag) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("eval", org.place("hub.mastering"), flag));
    if (!flag.startsWith("--snapshot")) {
      arguments.addAll(List.of("--snapshot", folder.toString()));
    }
    CommandLineRun run = plain(CommandLineRun.of(arguments.toArray(new String[0])));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank();
    assertNothingWritten();
  }

  @Test
  void userOfARejectedLineIsToldWhereAndWhy() {
    org.users(List.of(SmallOrg.USERS.get(0), "{\"id\":\"00u9\",\"status\":\"NEW\"}"));
    CommandLineRun run = plain(org.run("why", "--user", "00U9"));
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("\"00U9\" was rejected: ").contains("line 2 of " + folder);
  }

  @Test
  void unknownUserAndAttributeAreNamed() {
    CommandLineRun user = plain(org.run("why", "--user", "00u9"));
    assertThat(user.code()).isEqualTo(ExitCode.USAGE);
    assertThat(user.err()).contains("\"00u9\"");
    CommandLineRun attribute = plain(org.run("why", "--user", "00u1", "--attribute", "shoeSize"));
    assertThat(attribute.code()).isEqualTo(ExitCode.USAGE);
    assertThat(attribute.err()).contains("\"shoeSize\"").contains("mobilePhone");
    assertThat(plain(org.run("why")).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void outputThatCannotBeWrittenEndsWithTwoAndLeavesNothing() throws IOException {
    org.with("file", "text");
    for (String output : List.of("json:" + org.place("file/x.json"), "json:" + folder)) {
      CommandLineRun run = plain(org.eval("--output", output));
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("cannot be written");
    }
    Files.delete(folder.resolve("file"));
    assertNothingWritten();
  }

  private CommandLineRun evalWith(String flag) {
    return plain(
        CommandLineRun.of(
            "eval", org.place("hub.mastering"), "--snapshot", folder.toString(), flag));
  }

  @Test
  void missingFolderIsNamedAndNotMade() throws IOException {
    for (String flag :
        List.of("--output=json:" + org.place("no/x.json"), "--rejected=" + org.place("no/r"))) {
      CommandLineRun run = evalWith(flag);
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("there is no folder " + org.place("no") + ".");
    }
    assertNothingWritten();
  }

  @Test
  void placeOfRejectedLinesIsNamedByItsOption() throws IOException {
    Files.createDirectory(folder.resolve("r"));
    org.users(List.of("{}"));
    CommandLineRun run = evalWith("--rejected=" + org.place("r"));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--rejected " + org.place("r")).doesNotContain(".part");
  }

  @Test
  void rejectedLinesOfAnEarlierRunDoNotStay() {
    org.users(List.of("{}")).eval();
    assertThat(folder.resolve("rejected.ndjson")).exists();
    assertThat(org.users(SmallOrg.USERS).eval().code()).isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("rejected.ndjson")).doesNotExist();
  }

  @Test
  void snapshotWithoutUsersIsToldAndNoFailure() {
    org.with("users.ndjson", "");
    for (CommandLineRun run :
        List.of(org.eval(), CommandLineRun.of("snapshot", "inspect", folder.toString()))) {
      assertThat(plain(run).code()).as(run.err()).isEqualTo(ExitCode.FINE);
      assertThat(run.err()).contains("warning: The snapshot holds no users.").contains("help:");
    }
    assertThat(org.eval("--quiet").err()).isEmpty();
  }

  @Test
  void orgIsNotGeneratedOverOtherFilesUnlessForced() throws IOException {
    String[] generate = {"snapshot", "generate", folder.toString(), "--users=3"};
    CommandLineRun run = plain(CommandLineRun.of(generate));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(folder.toString()).contains("--force");
    assertNothingWritten();
    assertThat(Files.readString(folder.resolve("apps.json"))).isEqualTo(SmallOrg.APPS);
    CommandLineRun forced =
        CommandLineRun.of("snapshot", "generate", folder.toString(), "--users=3", "--force");
    assertThat(forced.code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readAllLines(folder.resolve("users.ndjson"))).hasSize(3);
  }

  @Test
  void twoOutputsInOneFileAreWrongUse() throws IOException {
    CommandLineRun run = plain(org.eval("--output", "json:" + org.place("./d.out")));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("d.out");
    assertNothingWritten();
  }

  @Test
  void demandThatFailsEndsWithOneAndIsNamed() {
    org.with("hub.mastering", SmallOrg.POLICY + "always attribute title is owned by Workday\n");
    CommandLineRun run = plain(org.eval());
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("The policy demands: always attribute title is owned by Workday.")
        .containsPattern(
            "broken by 3 users: always attribute title is owned by Workday \\[\\S*hub.mastering:10");
    assertThat(plain(org.eval("--fail-on", "never")).code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void noScenarioRunEndsWithOne() {
    CommandLineRun run = plain(CommandLineRun.of("test", org.place("hub.mastering")));
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    CommandLineRun nobody =
        plain(CommandLineRun.of("test", org.place("hub.mastering"), "--name", "none of this name"));
    assertThat(nobody.code()).isEqualTo(ExitCode.NO);
  }

  @Test
  void manyAppsAndManyUnknownOnesAreToldApart() {
    StringBuilder apps = new StringBuilder("[{\"id\":\"0oaX\",\"label\":\"X\"}");
    StringBuilder links = new StringBuilder("{\"app\":\"0oaX\"}");
    for (int i = 0; i < 2_000; i++) {
      apps.append(",{\"id\":\"0oa").append(i).append("\",\"label\":\"App ").append(i);
      apps.append("\",\"status\":\"INACTIVE\",\"features\":[]}");
    }
    for (int i = 1_900; i < 2_100; i++) {
      links.append(",{\"app\":\"0oa").append(i).append("\",\"externalId\":\"x\"}");
    }
    org.with("apps.json", apps + "]");
    org.users(List.of("{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"links\":[" + links + "]}"));
    CommandLineRun run = plain(org.eval());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("0oa2099").doesNotContain("(App 1999");
  }
}

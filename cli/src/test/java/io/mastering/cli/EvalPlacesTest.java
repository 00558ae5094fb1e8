package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that an evaluation must not write to: what it reads, and one place twice. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class EvalPlacesTest {
  private static final String KEPT = "Name a file that the run does not read.";

  @TempDir Path folder;
  private SmallOrg org;
  private Path out;

  @BeforeEach
  void orgWithAUsedFile() throws IOException {
    org = SmallOrg.in(Files.createDirectory(folder.resolve("org")));
    Files.createDirectories(folder.resolve("policy/part"));
    Files.writeString(
        folder.resolve("policy/part/names.mastering"),
        "mastering 1\nsource Workday { kind Workday  masters users: yes }\n");
    Files.writeString(
        folder.resolve("policy/hub.mastering"), "mastering 1\nuse \"part/names.mastering\"\n");
    Files.writeString(folder.resolve("key"), "0123456789abcdef0123");
    out = Files.createDirectory(folder.resolve("out"));
  }

  private CommandLineRun eval(String... more) {
    return evalOf(folder.resolve("org"), more);
  }

  private CommandLineRun evalOf(Path snapshot, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "eval",
                folder.resolve("policy/hub.mastering").toString(),
                "--snapshot",
                snapshot.toString()));
    if (Stream.of(more).noneMatch(argument -> argument.startsWith("--rejected"))) {
      arguments.add("--rejected=" + out.resolve("rejected"));
    }
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(new String[0]));
  }

  private Map<String, String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      Map<String, String> files = new TreeMap<>();
      all.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), text(file)));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertRefused(String sentence, String... more) {
    assertRefusedOf(folder.resolve("org"), sentence, more);
  }

  private void assertRefusedOf(Path snapshot, String sentence, String... more) {
    Map<String, String> before = files();
    CommandLineRun run = evalOf(snapshot, more);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(sentence, "help: ");
    assertThat(run.out()).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  private String at(String place) {
    return folder.resolve(place).toString();
  }

  @Test
  void policyOfTheseTestsIsSound() {
    assertThat(eval("--output=json:" + at("out/s")).code()).isEqualTo(ExitCode.FINE);
    assertThat(eval("--redact", "--redact-key=" + at("key")).code()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/users.ndjson",
        "org/apps.json",
        "org/org.json",
        "org/schemas.json",
        "org/users.ndjson.gz",
        "org/users.ndjson.zst",
        "org/users.parquet",
        "out/../org/users.ndjson",
        "org/./idps.json"
      })
  void fileOfTheSnapshotIsNoOutput(String place) {
    String sentence = "would take the place of a file of the snapshot.";
    for (String kind : List.of("ndjson", "json", "html", "parquet", "duckdb")) {
      assertRefused("--output " + kind + ":" + at(place) + " " + sentence, output(kind, place));
    }
    assertRefused("--rejected " + at(place) + " " + sentence, "--rejected=" + at(place));
  }

  private String output(String kind, String place) {
    return "--output=" + kind + ":" + at(place);
  }

  @Test
  void fileOfTheSnapshotByAnotherNameIsNoOutput() throws IOException {
    Path users = folder.resolve("org/users.ndjson");
    Files.createSymbolicLink(folder.resolve("out/soft"), users);
    Files.createLink(folder.resolve("out/hard"), users);
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("org"));
    Files.createSymbolicLink(folder.resolve("out/missing"), folder.resolve("linked/org.json"));
    for (String place :
        List.of("out/soft", "out/hard", "linked/users.ndjson", "linked/org.json", "out/missing")) {
      assertRefused("a file of the snapshot", output("json", place));
      assertRefusedOf(folder.resolve("linked"), "a file of the snapshot", output("json", place));
    }
  }

  @Test
  void fileThatTheSnapshotLinksToIsNoOutput() throws IOException {
    Path kept = Files.move(folder.resolve("org/users.ndjson"), folder.resolve("out/monday"));
    Files.createSymbolicLink(folder.resolve("org/users.ndjson"), kept);
    assertRefused("a file of the snapshot", output("csv", "out/monday"));
  }

  @Test
  void filesBelowUsersThatAreAFolderAreNoOutput() throws IOException {
    Files.delete(folder.resolve("org/users.ndjson"));
    Files.createDirectory(folder.resolve("org/users.parquet"));
    assertRefused("a file of the snapshot", output("parquet", "org/users.parquet/part-1.parquet"));
  }

  @Test
  void archiveIsNoOutput() throws IOException {
    Path archive = Files.writeString(folder.resolve("org.zip"), "PK");
    assertRefusedOf(archive, "would take the place of the snapshot.", output("json", "org.zip"));
  }

  @Test
  void policyAndWhatItUsesAreNoOutput() {
    assertRefused("the place of the policy.", output("text", "policy/hub.mastering"));
    assertRefused(
        "the place of a file that the policy uses.", output("text", "policy/part/names.mastering"));
    assertRefused("the place of the policy.", "--rejected=" + at("policy/hub.mastering"));
  }

  @Test
  void keyOfThePseudonymsIsNoOutput() {
    assertRefused(
        "the place of the key of the pseudonyms.",
        "--redact",
        "--redact-key=" + at("key"),
        output("json", "key"));
  }

  @Test
  void helpSaysWhatToDo() {
    assertThat(eval(output("json", "org/users.ndjson")).err()).contains(KEPT);
  }

  @Test
  void otherFilesOfTheFolderOfTheSnapshotCanBeOutputs() {
    assertThat(eval(output("json", "org/summary.json")).code()).isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("org/summary.json")).isNotEmptyFile();
  }

  @Test
  void oneFileByTwoNamesIsNotTwoOutputs() throws IOException {
    Files.createSymbolicLink(folder.resolve("out/latest"), Path.of("real"));
    String sentence = "Two outputs would go to ";
    assertRefused(sentence, output("csv", "out/real"), output("ndjson", "out/latest"));
    Files.writeString(folder.resolve("out/real"), "older");
    assertRefused(sentence, output("csv", "out/real"), output("ndjson", "out/latest"));
    assertRefused(sentence, "--rejected=" + at("out/latest"), output("ndjson", "out/real"));
    Files.createSymbolicLink(folder.resolve("again"), out);
    assertRefused(sentence, output("csv", "out/real"), output("ndjson", "again/real"));
  }

  @Test
  void linkToNothingYetStaysALink() throws IOException {
    Path latest = Files.createSymbolicLink(folder.resolve("out/latest"), Path.of("real"));
    assertThat(eval(output("json", "out/latest")).code()).isEqualTo(ExitCode.FINE);
    assertThat(latest).isSymbolicLink();
    assertThat(folder.resolve("out/real")).isNotEmptyFile();
  }

  @Test
  void linksThatLeadNowhereAreSaid() throws IOException {
    Files.createSymbolicLink(folder.resolve("out/a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("out/b"), Path.of("a"));
    Files.createSymbolicLink(folder.resolve("out/far"), Path.of("../none/x"));
    assertRefused("links lead to no file", output("json", "out/a"));
    assertRefused("there is no folder ", output("json", "out/far"));
  }

  @Test
  void folderIsNoOutput() throws IOException {
    Files.createSymbolicLink(folder.resolve("latest"), out);
    for (String kind : List.of("json", "parquet", "duckdb")) {
      assertRefused("it is a folder", output(kind, "out"));
      assertRefused("it is a folder", output(kind, "latest"));
    }
    assertRefused("it is a folder", "--rejected=" + out);
  }

  @Test
  void namesOfCompressedFilesAreRefused() {
    for (String name : List.of("ndjson:d.ndjson.gz", "csv:d.csv.ZST", "text:d.xz")) {
      String kind = name.substring(0, name.indexOf(':'));
      assertRefused(
          "outputs are not compressed", output(kind, "out/" + name.substring(kind.length() + 1)));
    }
    assertRefused("outputs are not compressed", "--rejected=" + at("out/r.gz"));
  }

  @Test
  void threadsAreAsManyAsFit() {
    for (String number : List.of("-1", "0", "257", "100000")) {
      assertRefused("--threads cannot be " + number + ".", "--threads=" + number);
    }
    assertThat(eval("--threads=256").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void keyWithoutAnEndIsNoKey() {
    assertRefused("is longer than", "--redact", "--redact-key=/dev/zero");
    assertRefused("cannot be read", "--redact", "--redact-key=" + out);
  }
}

package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RedactedEvalTest {
  private static final List<String> OUTPUTS =
      List.of("d", "csv", "s", "json", "text", "html", "rejected");

  private static final List<String> KINDS =
      List.of("ndjson:d", "csv:csv", "situations:s", "json:json", "text:text", "html:html");

  /** More of them than a build has time for find more. */
  private static final int SEEDS = Integer.getInteger("mastering.test.seeds", 4);

  private static final ObjectMapper JSON = new ObjectMapper();

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingPersonalIsInAnyOutput(long seed, @TempDir Path folder) throws IOException {
    Random random = new Random(seed);
    List<String> personal = new ArrayList<>();
    SmallOrg org = SmallOrg.in(folder).users(users(random, personal));
    if (seed % 2 == 0) {
      Path users = folder.resolve("users.ndjson");
      Files.writeString(users, "\uFEFF" + Files.readString(users));
    }
    String one = all(org, "--threads", "1");
    assertThat(all(org, "--threads", "3")).isEqualTo(one);
    String other =
        all(org, "--format", "jsonl") + all(org, "--format", "json", "--without-findings");
    String every = one + other;
    assertThat(personal).allSatisfy(value -> assertThat(every.contains(value)).as(value).isFalse());
  }

  /** What the generator makes up about people, but for words that the policy says too. */
  @ParameterizedTest
  @CsvSource({"TYPICAL, 300", "ADVERSARIAL, 60"})
  void nothingThatIsKnownOfGeneratedPeopleIsInAnyOutput(Shape shape, int users, @TempDir Path org)
      throws IOException {
    new Generator(shape, users, 1).writeTo(org);
    String known = Files.readString(org.resolve("hub.mastering"));
    for (String file : List.of("apps", "idps", "schemas", "mappings", "org")) {
      known += Files.readString(org.resolve(file + ".json"));
    }
    Set<String> personal = new HashSet<>();
    for (String line : Files.readAllLines(org.resolve("users.ndjson"))) {
      JsonNode user = JSON.readTree(line);
      personal.add(user.path("id").textValue());
      texts(user.path("profile"), personal);
      for (JsonNode link : user.path("links")) {
        texts(link.path("externalId"), personal);
        texts(link.path("profile"), personal);
      }
    }
    String settings = known;
    personal.removeIf(value -> value.length() < 4 || settings.contains(value));
    assertThat(personal).hasSizeGreaterThan(2 * users);
    String all = all(SmallOrg.at(org));
    assertThat(personal).allSatisfy(value -> assertThat(all.contains(value)).as(value).isFalse());
  }

  @Test
  void textsThatAreNoTypeOfCredentialProviderAreNotWritten(@TempDir Path folder)
      throws IOException {
    SmallOrg org = SmallOrg.in(folder);
    List<String> lines = new ArrayList<>();
    for (String type : List.of("ana@acme.example", "b\\u0065n", "FEDERATION")) {
      String user =
          "{\"id\":\"00u%d\",\"status\":\"ACTIVE\",\"credentials\":{\"provider\":{\"type\":\"%s\"}},"
              + "\"profile\":{},\"links\":[]}";
      lines.add(user.formatted(lines.size(), type));
    }
    org.users(lines);
    assertThat(org.eval("--output", "situations:" + org.place("plain")).code())
        .isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("plain"))
        .content()
        .contains("provider is ana@acme.example", "provider is ben", "provider is FEDERATION");
    String one = all(org, "--threads", "1");
    assertThat(one)
        .contains("provider is other", "provider is FEDERATION")
        .doesNotContain("ana@", "provider is ben");
    assertThat(all(org, "--threads", "3")).isEqualTo(one);
  }

  private static void texts(JsonNode node, Set<String> into) {
    if (node.isTextual()) {
      into.add(node.textValue());
    }
    node.forEach(each -> texts(each, into));
  }

  private static List<String> users(Random random, List<String> personal) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = value(random, personal, "ID");
      String profile =
          "\"profile\":{\"login\":\"%s\",\"department\":\"%s\",\"title\":\"%s\"}"
              .formatted(
                  value(random, personal, "LOGIN"),
                  value(random, personal, "DEPT"),
                  value(random, personal, "TITLE"));
      String link =
          "{\"app\":\"0oaWD\",\"scope\":\"USER\",\"status\":\"ACTIVE\",\"externalId\":\"%s\","
                  .formatted(value(random, personal, "EXT"))
              + "\"profile\":{\"job\":\"%s\"}}".formatted(value(random, personal, "JOB"));
      String line = "{\"id\":\"" + id + "\",\"status\":\"ACTIVE\"," + profile + ",\"links\":[";
      lines.add(damaged(i, random, line + (random.nextBoolean() ? link : "") + "]}", personal));
      if (random.nextInt(8) == 0) {
        lines.add(line + "]}");
      }
    }
    return lines;
  }

  /** Every kind of damage comes, and some lines stay sound. */
  private static String damaged(int number, Random random, String line, List<String> personal) {
    return switch (number % 12) {
      case 0 -> line.replace("\"ACTIVE\"", "\"" + value(random, personal, "STATUS") + "\"");
      case 1 -> line.replace("[", "[" + value(random, personal, "TOKEN"));
      case 2 -> line.substring(0, random.nextInt(line.length()));
      case 3 -> value(random, personal, "LINE");
      case 4 -> line.replace("\"login\"", "\"lo\\u0067in\"");
      case 5 ->
          line.replace("\"ACTIVE\"", "\"A\\\"" + value(random, personal, "STATUS") + "\\\"\"");
      case 6 -> line.replace("[", "[{\"app\":\"0oaWD\"},{\"app\":\"0oaWD\"},");
      case 7 -> line.replace("\"ACTIVE\"", "{\"x\":\"" + value(random, personal, "DEEP") + "\"}");
      default -> line;
    };
  }

  private static String value(Random random, List<String> personal, String prefix) {
    String value = prefix + Long.toString(random.nextLong() >>> 1, 36);
    personal.add(value);
    return value;
  }

  /** All that a run writes and says. */
  private static String all(SmallOrg org, String... more) throws IOException {
    for (String file : OUTPUTS) {
      Files.deleteIfExists(org.folder.resolve(file));
    }
    CommandLineRun run = run(org, more);
    assertThat(run.code()).isIn(ExitCode.FINE, ExitCode.NO, ExitCode.DATA);
    StringBuilder all = new StringBuilder(run.out()).append(run.err());
    for (String file : OUTPUTS) {
      Path place = org.folder.resolve(file);
      all.append(Files.exists(place) ? Files.readString(place) : "");
    }
    return all.toString();
  }

  private static CommandLineRun run(SmallOrg org, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("eval", org.place("hub.mastering"), "--snapshot", org.folder.toString()));
    arguments.addAll(List.of("--redact", "--rejected", org.place("rejected")));
    for (String kind : KINDS) {
      int colon = kind.indexOf(':') + 1;
      arguments.add("--output");
      arguments.add(kind.substring(0, colon) + org.place(kind.substring(colon)));
    }
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(new String[0]));
  }

  @Test
  void userHasOnePseudonymInAllOutputsAndRuns(@TempDir Path folder) throws IOException {
    SmallOrg org = SmallOrg.in(folder);
    String decisions = decisions(org);
    assertThat(pseudonyms(decisions)).hasSize(3).doesNotHaveDuplicates();
    for (String summary : List.of("json", "text", "html", "csv")) {
      List<String> named = pseudonyms(Files.readString(folder.resolve(summary)));
      assertThat(named).as(summary).isNotEmpty();
      assertThat(pseudonyms(decisions)).as(summary).containsAll(named);
    }
    assertThat(pseudonyms(Files.readString(folder.resolve("csv"))))
        .isEqualTo(pseudonyms(decisions));
    org.users(List.of(SmallOrg.USERS.get(2), SmallOrg.USERS.get(0)));
    assertThat(decisions).contains(decisions(org).lines().toList());
  }

  @Test
  void sameIdTwiceIsTheUsersPseudonymToo(@TempDir Path folder) throws IOException {
    SmallOrg org = SmallOrg.in(folder);
    String first = pseudonyms(decisions(org)).get(0);
    org.users(List.of(SmallOrg.USERS.get(0), SmallOrg.USERS.get(0)));
    run(org);
    assertThat(org.folder.resolve("rejected")).content().contains("the id \\\"" + first + "\\\"");
  }

  @Test
  void ownKeyMakesOtherPseudonymsAndMustBeLong(@TempDir Path folder) throws IOException {
    SmallOrg org = SmallOrg.in(folder).with("key", "0123456789abcdef").with("short", "0123");
    List<String> usual = pseudonyms(decisions(org));
    List<String> own = pseudonyms(decisions(org, "--redact-key", org.place("key")));
    assertThat(own).hasSize(3).doesNotContainAnyElementsOf(usual);
    for (String key : List.of("short", "missing")) {
      CommandLineRun run = run(org, "--redact-key", org.place(key));
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("The key", org.place(key));
    }
    CommandLineRun without = org.eval("--redact-key", org.place("key"));
    assertThat(without.code()).isEqualTo(ExitCode.USAGE);
  }

  private static String decisions(SmallOrg org, String... more) throws IOException {
    run(org, more);
    return Files.readString(org.folder.resolve("d"));
  }

  private static List<String> pseudonyms(String text) {
    return Pattern.compile("u-[a-z2-7]{12}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}

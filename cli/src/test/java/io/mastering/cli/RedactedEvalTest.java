package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactedEvalTest {
  private static final List<String> OUTPUTS = List.of("d", "s", "json", "text", "html", "rejected");

  @Property(tries = 25)
  void nothingPersonalIsInAnyOutput(@ForAll @LongRange(min = 0) long seed) throws IOException {
    Path folder = Files.createTempDirectory("redacted");
    Random random = new Random(seed);
    List<String> personal = new ArrayList<>();
    SmallOrg org = SmallOrg.in(folder).users(users(random, personal));
    String one = all(org, "--threads", "1");
    assertThat(all(org, "--threads", "3")).isEqualTo(one);
    assertThat(personal).allSatisfy(value -> assertThat(one).doesNotContain(value));
    delete(folder);
  }

  private static List<String> users(Random random, List<String> personal) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
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
      lines.add(damaged(random, line + (random.nextBoolean() ? link : "") + "]}", personal));
      if (random.nextInt(8) == 0) {
        lines.add(line + "]}");
      }
    }
    return lines;
  }

  private static String damaged(Random random, String line, List<String> personal) {
    return switch (random.nextInt(7)) {
      case 0 -> line.replace("\"ACTIVE\"", "\"" + value(random, personal, "STATUS") + "\"");
      case 1 -> line.replace("[", "[" + value(random, personal, "TOKEN"));
      case 2 -> line.substring(0, random.nextInt(line.length()));
      case 3 -> value(random, personal, "LINE");
      case 4 -> line.replace("\"login\"", "\"lo\\u0067in\"");
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
    for (String kind : List.of("ndjson:d", "situations:s", "json:json", "text:text", "html:html")) {
      int colon = kind.indexOf(':') + 1;
      arguments.add("--output");
      arguments.add(kind.substring(0, colon) + org.place(kind.substring(colon)));
    }
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(new String[0]));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Test
  void userHasOnePseudonymInAllOutputsAndRuns(@TempDir Path folder) throws IOException {
    SmallOrg org = SmallOrg.in(folder);
    String decisions = decisions(org);
    assertThat(pseudonyms(decisions)).hasSize(3).doesNotHaveDuplicates();
    assertThat(pseudonyms(decisions)).containsAll(pseudonyms(summary(org)));
    assertThat(pseudonyms(summary(org))).isNotEmpty();
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

  private static String summary(SmallOrg org) throws IOException {
    run(org);
    return Files.readString(org.folder.resolve("json"));
  }

  private static List<String> pseudonyms(String text) {
    return Pattern.compile("u-[a-z2-7]{12}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}

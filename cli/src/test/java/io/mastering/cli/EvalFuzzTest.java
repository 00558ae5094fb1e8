package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Whatever happened to a policy or a snapshot: eval and why answer, and never with a bug of ours.
 */
class EvalFuzzTest {
  private static final List<String> FILES =
      List.of("users.ndjson", "apps.json", "idps.json", "mappings.json", "hub.mastering");
  private static final List<String> PIECES =
      List.of(
          "null",
          "[]",
          "{}",
          "\"\"",
          "0",
          "-1e9",
          "true",
          "\"0oaWD\"",
          "\"0oaIDP\"",
          "\\u0000",
          "\"",
          ",",
          "}",
          "]",
          "{",
          "[",
          "\n",
          "\u00e9",
          "\ud83d\ude00",
          "okta",
          "unknown",
          "(",
          "*",
          "\"title\"",
          "\"id\":",
          "\"links\":",
          "when",
          "override with",
          "never",
          "\"Workday\"");

  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("fuzz");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 120)
  void damagedInputIsAnsweredInPlainWords(@ForAll long seed) throws IOException {
    SmallOrg org = SmallOrg.in(folder);
    Random random = new Random(seed);
    String file = FILES.get(random.nextInt(FILES.size()));
    Path path = folder.resolve(file);
    Files.write(path, damaged(Files.readAllBytes(path), random));
    assertPlain(org.eval("--output", "situations:" + org.place("s.out")), path);
    if (seed % 4 == 0) {
      assertPlain(org.run("why", "--user", "00u1"), path);
      assertPlain(CommandLineRun.of("snapshot", "inspect", folder.toString()), path);
      assertPlain(CommandLineRun.of("test", org.place("hub.mastering")), path);
    }
  }

  private static void assertPlain(CommandLineRun run, Path damaged) throws IOException {
    assertThat(SmallOrg.isPlain(run))
        .as(run + "\n" + Files.readString(damaged, StandardCharsets.ISO_8859_1))
        .isTrue();
  }

  /** With pieces put in, left out or said twice. */
  private static byte[] damaged(byte[] bytes, Random random) {
    List<Byte> all = new ArrayList<>();
    for (byte b : bytes) {
      all.add(b);
    }
    for (int i = random.nextInt(3); i >= 0 && !all.isEmpty(); i--) {
      int at = random.nextInt(all.size());
      int end = Math.min(all.size(), at + 1 + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> all.subList(at, end).clear();
        case 1 -> all.addAll(at, List.copyOf(all.subList(at, end)));
        case 2 -> {
          all.subList(at, Math.min(end, at + 1 + random.nextInt(6))).clear();
          all.addAll(at, piece(random));
        }
        default -> all.set(at, (byte) random.nextInt(256));
      }
    }
    byte[] damaged = new byte[all.size()];
    for (int i = 0; i < damaged.length; i++) {
      damaged[i] = all.get(i);
    }
    return damaged;
  }

  private static List<Byte> piece(Random random) {
    List<Byte> piece = new ArrayList<>();
    String text = PIECES.get(random.nextInt(PIECES.size()));
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      piece.add(b);
    }
    return piece;
  }
}

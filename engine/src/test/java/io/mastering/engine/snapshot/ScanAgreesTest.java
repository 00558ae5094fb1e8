package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.Chance;
import io.mastering.engine.RandomUsers;
import io.mastering.engine.UserLineText;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scanner against the full parser: what it accepts is a user for both, and the same user.
 * {@code -Dmastering.fuzz.lines=5000000} tries as many mutated lines instead of some ten thousand.
 */
class ScanAgreesTest {
  private static final int LINES = Integer.getInteger("mastering.fuzz.lines", 60_000);
  private static final List<String> VALUES = List.of("login", "title", "département", "n");
  private static final List<String> MEMBERS = List.of("m0", "title", "email");
  private static final List<String> GROUPS = List.of("g1", "group-9");
  private static final byte[] SPICE =
      "\"\"\\\\{}[]:,,\0\r\t 0-9eE.+tfnu/\u007f\u00e9\ud83c\udf31".getBytes(StandardCharsets.UTF_8);
  private static final String GOOD =
      "{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"type\":{\"id\":\"oty1\"},\"profile\":{\"login\":"
          + "\"zoë@x\",\"n\":-1.5e3,\"x\":[1,{\"a\":null},true,[]],\"title\":\"\\u00e9\\n\"},"
          + "\"credentials\":{\"provider\":{\"type\":\"OKTA\",\"name\":\"OKTA\"}},\"groups\":[\"g1\""
          + ",null],\"links\":[{\"app\":\"0oa1\",\"scope\":\"USER\",\"status\":null,\"externalId\":"
          + "null,\"task\":{\"status\":\"X\"},\"profile\":{\"m0\":0,\"title\":\"\"}},{\"idp\":"
          + "\"0oa2\",\"updatedBySignIn\":true,\"externalId\":\"y\",\"_embedded\":{\"task\":{}}}]}";

  private static final List<String> WRONG =
      List.of(
          "\"x\":00",
          "\"x\":01",
          "\"x\":-",
          "\"x\":1.",
          "\"x\":.5",
          "\"x\":1e",
          "\"x\":+1",
          "\"x\":0x1",
          "\"x\":1_0",
          "\"x\":tru",
          "\"x\":truex",
          "\"x\":True",
          "\"x\":NaN",
          "\"x\":\"\\x\"",
          "\"x\":\"\\u12g4\"",
          "\"x\":\"\\u12\"",
          "\"x\":\"\t\"",
          "\"x\":\"\u0000\"",
          "\"x\":'a'",
          "x:1",
          "\"x\":1,",
          "\"x\"1",
          "\"x\":[1,]",
          "\"x\":[1 2]",
          "\"x\":{\"a\"}",
          "\"id\":\"00u2\"",
          "\"status\":\"active\"",
          "\"status\":1",
          "\"links\":[null]",
          "\"links\":[{}]",
          "\"links\":[{\"app\":\"a\",\"idp\":\"b\"}]",
          "\"links\":{}",
          "\"links\":[{\"app\":1}]",
          "\"links\":[{\"app\":\"\"}]",
          "\"groups\":[1]",
          "\"groups\":\"g\"",
          "\"profile\":[]",
          "\"profile\":{\"a\":1,\"a\":2}",
          "\"profile\":{\"a\":1,\"\\u0061\":2}",
          "\"type\":\"t\"",
          "\"type\":{\"id\":1}",
          "\"credentials\":{\"provider\":1}",
          "\"links\":[{\"app\":\"a\",\"scope\":1}]",
          "\"links\":[{\"app\":\"a\",\"updatedBySignIn\":\"yes\"}]",
          "\"x\":1}",
          "\"x\":1}{",
          "\"links\":[{\"app\":\"a\",\"task\":1}]",
          "\"links\":[{\"app\":\"a\",\"created\":1}]");

  @TempDir Path folder;

  private final UserScan scan = new UserScan(VALUES, MEMBERS, GROUPS);

  /** What the scanner makes of a line; false when it leaves it alone. */
  private boolean isScanned(byte[] line) {
    byte[] block = Arrays.copyOf(line, line.length + 1 + JsonScan.PAD);
    block[line.length] = '\n';
    // whatever stands after the line must not matter
    Arrays.fill(block, line.length + 1, block.length, (byte) '"');
    int end = scan.read(block, 0);
    if (end >= 0) {
      assertThat(end).as(text(line)).isEqualTo(line.length);
    }
    return end >= 0 && systems().size() == scan.linksRead().count();
  }

  /** Two links to one system are noticed by those who number systems, not by the scanner. */
  private Set<String> systems() {
    Set<String> systems = new HashSet<>();
    for (int i = 0; i < scan.linksRead().count(); i++) {
      systems.add(scan.linksRead().system(i));
    }
    return systems;
  }

  private void compare(byte[] line) {
    OddLine full = OddLine.read(line, 0, line.length, 1 << 24, Wanted.EVERYTHING);
    assertThat(full.user()).as(() -> text(line) + " is " + full.reason()).isPresent();
    User user = full.user().get();
    byte[] block = scan.block();
    assertThat(
            new String(block, scan.idFrom(), scan.idTo() - scan.idFrom(), StandardCharsets.UTF_8))
        .as(text(line))
        .isEqualTo(user.id());
    assertThat(scan.status()).as(text(line)).isEqualTo(user.status());
    assertThat(part(scan.typeFrom(), scan.typeTo())).isEqualTo(user.type().orElse("none"));
    assertThat(part(scan.providerFrom(), scan.providerTo()))
        .isEqualTo(user.provider().orElse("none"));
    assertThat(scan.showsGroups()).isEqualTo(user.showsGroups());
    assertThat(scan.showsLinks()).isEqualTo(user.showsLinks());
    for (int i = 0; i < GROUPS.size(); i++) {
      assertThat(scan.isInGroup(i)).isEqualTo(user.groups().contains(GROUPS.get(i)));
    }
    for (int i = 0; i < VALUES.size(); i++) {
      assertThat(scan.values().value(0, i))
          .as(text(line))
          .isEqualTo(user.profile().value(VALUES.get(i)));
    }
    LinkScan links = scan.linksRead();
    assertThat(links.count()).as(text(line)).isEqualTo(user.links().size());
    for (int i = 0; i < links.count(); i++) {
      compare(links, i, user.links().get(i), line);
    }
  }

  private static void compare(LinkScan links, int i, Link link, byte[] line) {
    assertThat(links.system(i)).as(text(line)).isEqualTo(link.system());
    assertThat(links.isIdp(i)).isEqualTo(link.idp());
    assertThat(links.scope(i, table(link.scope().orElse("?"))))
        .as(text(line))
        .isEqualTo(link.scope().isPresent() ? 7 : LinkScan.NOT_SHOWN);
    assertThat(links.status(i, table(link.status().orElse("?"))))
        .as(text(line))
        .isEqualTo(link.status().isPresent() ? 7 : LinkScan.NOT_SHOWN);
    assertThat(links.isMatched(i))
        .as(text(line))
        .isEqualTo(link.externalId().filter(id -> !id.isEmpty()).isPresent());
    assertThat(links.updatedBySignIn(i))
        .isEqualTo(link.updatedBySignIn().map(updated -> updated ? 1 : 0).orElse(-1));
    for (int place = 0; place < MEMBERS.size(); place++) {
      assertThat(links.values().value(i, place))
          .as(text(line))
          .isEqualTo(link.profile().value(MEMBERS.get(place)));
    }
  }

  private static ByteTable table(String word) {
    ByteTable table = new ByteTable();
    table.put(word, 7);
    return table;
  }

  private String part(int from, int to) {
    return from < 0 ? "none" : new String(scan.block(), from, to - from, StandardCharsets.UTF_8);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  private List<byte[]> lines() throws IOException {
    List<byte[]> lines = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      new Generator(shape, 60, 5).writeTo(folder);
      Files.readAllLines(folder.resolve("users.ndjson"))
          .forEach(line -> lines.add(line.getBytes(StandardCharsets.UTF_8)));
    }
    Chance chance = new Chance(9);
    for (User user : new RandomUsers(9).list(100)) {
      lines.add(UserLineText.of(user, chance).getBytes(StandardCharsets.UTF_8));
    }
    for (int i = 0; i < 100; i++) {
      lines.add(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    return lines;
  }

  @Test
  void usualLinesAreScanned() throws IOException {
    for (byte[] line : lines()) {
      assertThat(isScanned(line)).as(text(line)).isTrue();
      compare(line);
    }
  }

  @Test
  void whatIsScannedIsTheSameForTheFullParser() throws IOException {
    List<byte[]> lines = lines();
    Random random = new Random(4711);
    int scanned = 0;
    int users = 0;
    for (int i = 0; i < LINES; i++) {
      byte[] line = mutated(lines.get(random.nextInt(lines.size())), random);
      if (isScanned(line)) {
        compare(line);
        scanned++;
      }
      users +=
          OddLine.read(line, 0, line.length, 1 << 24, Wanted.NOTHING).user().isPresent() ? 1 : 0;
    }
    // the test would show nothing if the scanner left all of them to the full parser
    assertThat(scanned).isGreaterThan(users * 9 / 10).isLessThan(LINES * 9 / 10);
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      int other = random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(7)) {
            case 0 -> with(bytes, at, SPICE[random.nextInt(SPICE.length)]);
            case 1 -> with(bytes, at, (byte) random.nextInt(256));
            case 2 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 3 -> spliced(bytes, at, other);
            case 4 -> spliced(bytes, at, at + 1);
            case 5 -> spliced(bytes, at, Math.max(0, at - 1 - random.nextInt(30)));
            default -> inserted(bytes, at, SPICE[random.nextInt(SPICE.length)]);
          };
    }
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '\n' ? (byte) ' ' : bytes[i];
    }
    return bytes;
  }

  private static byte[] with(byte[] bytes, int at, byte other) {
    bytes[at] = other;
    return bytes;
  }

  private static byte[] inserted(byte[] bytes, int at, byte more) {
    byte[] result = Arrays.copyOf(bytes, bytes.length + 1);
    System.arraycopy(bytes, at, result, at + 1, bytes.length - at);
    result[at] = more;
    return result;
  }

  /** The bytes up to one place, then those from another. */
  private static byte[] spliced(byte[] bytes, int to, int from) {
    byte[] result = Arrays.copyOf(bytes, to + Math.max(0, bytes.length - from));
    System.arraycopy(bytes, Math.min(from, bytes.length), result, to, result.length - to);
    return result.length == 0 ? new byte[] {'{'} : result;
  }

  private static String user(String members) {
    return "{\"id\":\"00u1\"" + (members.isEmpty() ? "" : ",") + members + "}";
  }

  private static String many(String what, int count) {
    return what.repeat(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\":-0",
        "\"x\":0.0e-7",
        "\"x\":1E+400",
        "\"x\":123456789012345678901234567890",
        "\"x\":\"\\ud83d\\ude00\"",
        "\"x\":\"\\uD800\"",
        "\"x\":\"\\\\\\\"\\/\\b\\f\\n\\r\\t\"",
        "\"\\u0078\":{\"y\":1,\"y\":2}",
        "\"x\":[ ]",
        "\"x\" : { } ",
        "\"x\":\"\u007f\"",
        "\"links\":[]",
        "\"groups\":[]",
        "\"profile\":{}",
        "\"type\":{}",
        "\"status\":null",
        "\"links\":null",
        "\"groups\":null",
        "\"profile\":null",
        "\"credentials\":null",
        "\"links\":[{\"app\":\"a\",\"idp\":null}]",
        "\"x\":{\"a\":{\"b\":[[[1]]]}}"
      })
  void whatIsUsualIsScanned(String members) {
    byte[] line = user(members.replace("\\u0078", "x")).getBytes(StandardCharsets.UTF_8);
    assertThat(isScanned(line)).as(text(line)).isTrue();
    compare(line);
  }

  @ParameterizedTest
  @FieldSource("WRONG")
  void whatIsWrongIsNeverScanned(String members) {
    byte[] line = user(members).getBytes(StandardCharsets.UTF_8);
    assertThat(OddLine.read(line, 0, line.length, 1 << 24, Wanted.EVERYTHING).user()).isEmpty();
    assertThat(isScanned(line)).as(text(line)).isFalse();
  }

  @Test
  void hardLinesAreScannedOrLeftAlone() {
    List<String> hard =
        List.of(
            user("\"x\":" + many("[", 100_000) + many("]", 100_000)),
            user("\"x\":" + many("{\"a\":", 100_000) + "1" + many("}", 100_000)),
            user("\"x\":\"" + many("é", 2_000_000) + "\""),
            user("\"" + many("n", 100_000) + "\":1"),
            user("\"profile\":{\"" + many("n", 100_000) + "\":1}"),
            "{\"\\u0069d\":\"00u1\"}",
            "{\"id\":\"00\\u00751\"}",
            "",
            " ",
            "null",
            "[]",
            "{}",
            "{\"id\":null}",
            "{\"id\":\"\"}");
    for (String each : hard) {
      byte[] line = each.getBytes(StandardCharsets.UTF_8);
      if (isScanned(line)) {
        compare(line);
      }
    }
    for (int bad : new int[] {0x80, 0xC0, 0xC1, 0xF5, 0xFF}) {
      byte[] line = user("\"x\":\"a?b\"").getBytes(StandardCharsets.UTF_8);
      line[text(line).indexOf('?')] = (byte) bad;
      assertThat(isScanned(line)).isFalse();
    }
  }

  @Test
  void moreNamesThanAreKeptAreLeftToTheFullParser() {
    for (int i = 0; i < 6000; i++) {
      byte[] line = user("\"profile\":{\"name" + i + "\":1}").getBytes(StandardCharsets.UTF_8);
      if (isScanned(line)) {
        compare(line);
      }
    }
    assertThat(isScanned(user("\"profile\":{\"name9999\":1}").getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }
}

package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.model.identity.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes are, every line is a user or a rejected line, and nothing is thrown. */
class ReaderFuzzTest {
  private static final String GOOD =
      "{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"type\":{\"id\":\"oty1\"},\"profile\":{\"login\":"
          + "\"zoë@x\",\"n\":[1.5e3,{\"a\":null}],\"t\":\"\\u00e9\\n\"},\"credentials\":{"
          + "\"provider\":{\"type\":\"OKTA\"}},\"groups\":[\"g\"],\"links\":[{\"app\":\"0oa1\","
          + "\"scope\":\"USER\",\"externalId\":null,\"task\":{\"status\":\"X\"}},{\"idp\":\"0oa2\"}]}";
  private static final byte[] SPICE =
      "\"\\{}[]:,\0\r\t 0-9eE.tfnu\u007f\u00e9".getBytes(StandardCharsets.UTF_8);

  private static byte[] mutated(long seed, int changes) {
    Random random = new Random(seed);
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = SPICE[random.nextInt(SPICE.length)];
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 3 -> bytes = spliced(bytes, at, random.nextInt(bytes.length));
        default -> bytes = spliced(bytes, at, at + 1);
      }
    }
    return bytes;
  }

  /** The bytes up to one place, then those from another. */
  private static byte[] spliced(byte[] bytes, int to, int from) {
    byte[] result = Arrays.copyOf(bytes, to + Math.max(0, bytes.length - from));
    System.arraycopy(bytes, Math.min(from, bytes.length), result, to, result.length - to);
    return result.length == 0 ? new byte[] {'{'} : result;
  }

  private static long lines(byte[] bytes) {
    long newlines = 0;
    for (byte b : bytes) {
      newlines += b == '\n' ? 1 : 0;
    }
    return newlines + (bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0);
  }

  @Property(tries = 3000)
  void everyLineIsAUserOrRejected(@ForAll long seed, @ForAll @IntRange(max = 6) int changes)
      throws IOException {
    byte[] bytes = mutated(seed, changes);
    List<User> users = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    Lines in = new Lines(new ByteArrayInputStream(bytes), 1000);
    try (UserPass pass = new UserPass("f", Doubles.NONE, in, Wanted.EVERYTHING, rejected::add)) {
      for (Optional<User> u = pass.next(); u.isPresent(); u = pass.next()) {
        users.add(u.get());
      }
      assertThat(users.size() + rejected.size()).isEqualTo((int) lines(bytes));
      assertThat(pass.reading().lines()).isEqualTo(lines(bytes));
    }
    assertThat(rejected)
        .allSatisfy(r -> assertThat(r.column()).isBetween(1, bytes.length + 1))
        .allSatisfy(r -> assertThat(r.reason()).isNotBlank().doesNotContain("Jackson", "com."));
  }

  @Property(tries = 3000)
  void aLineIsJsonForUsExactlyWhenItIsForADataBinder(
      @ForAll long seed, @ForAll @IntRange(max = 3) int changes) {
    byte[] bytes = mutated(seed, changes);
    if (Utf8.firstBad(bytes, 0, bytes.length) < bytes.length) {
      return;
    }
    assertThat(isJsonHere(bytes)).isEqualTo(isJsonThere(bytes));
  }

  private static boolean isJsonHere(byte[] bytes) {
    try {
      JsonWalk.over(
          bytes,
          0,
          bytes.length,
          "line",
          walk -> {
            walk.skip();
            return bytes;
          });
      return true;
    } catch (Misfit e) {
      return false;
    }
  }

  private static boolean isJsonThere(byte[] bytes) {
    ObjectMapper mapper =
        new ObjectMapper()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    try {
      return !mapper.readTree(new String(bytes, StandardCharsets.UTF_8)).isMissingNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  @Property(tries = 500)
  void linesAreCutTheSameHoweverTheStreamArrives(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int limit) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(400)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) "ab\né\r".charAt(random.nextInt(5));
    }
    List<String> whole = cut(new ByteArrayInputStream(bytes), limit);
    List<String> dripping =
        cut(
            new ByteArrayInputStream(bytes) {
              @Override
              public synchronized int read(byte[] to, int at, int length) {
                return super.read(to, at, Math.min(length, 1 + random.nextInt(5)));
              }
            },
            limit);
    assertThat(dripping).isEqualTo(whole).hasSize((int) lines(bytes));
  }

  private static List<String> cut(java.io.InputStream stream, int limit) throws IOException {
    List<String> result = new ArrayList<>();
    try (Lines in = new Lines(stream, limit)) {
      while (in.next()) {
        String text =
            new String(in.buffer(), in.from(), in.to() - in.from(), StandardCharsets.ISO_8859_1);
        result.add(in.isTooLong() ? "too long" : text + (in.isAscii() ? "" : " not ASCII"));
      }
    }
    return result;
  }

  @Property(tries = 2000)
  void utf8IsJudgedAsTheJdkDoes(@ForAll long seed, @ForAll @IntRange(max = 3) int changes) {
    Random random = new Random(seed);
    byte[] bytes = "plain text, é, 陽, 🌱 and so on \ud7ff\ue000".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) (0x7E + random.nextInt(130));
    }
    boolean good = Utf8.firstBad(bytes, 0, bytes.length) == bytes.length;
    assertThat(good).isEqualTo(isUtf8(bytes));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
      return true;
    } catch (java.nio.charset.CharacterCodingException e) {
      return false;
    }
  }
}

package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users in several packed parts, one behind the other: all of them are read, or none. */
class PackedUsersTest {
  private static final int USERS = 40;

  @TempDir Path folder;
  private SmallOrg org;
  private byte[] first;
  private byte[] both;

  @BeforeEach
  void usersInTwoParts() throws IOException {
    org = SmallOrg.in(folder);
    Files.delete(folder.resolve("users.ndjson"));
    first = packed(0);
    byte[] second = packed(USERS);
    both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
  }

  private static byte[] packed(int from) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int user : IntStream.range(from, from + USERS).toArray()) {
        String line = "{\"id\":\"00u" + user + "\",\"status\":\"ACTIVE\",\"links\":[]}\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private CommandLineRun eval(byte[] users, String threads) throws IOException {
    Files.write(folder.resolve("users.ndjson.gz"), users);
    return org.eval("--threads", threads);
  }

  @Test
  void bothPartsAreRead() throws IOException {
    assertThat(eval(both, "2").out()).startsWith(2 * USERS + " users");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 10, 11, 15, 40})
  void aSecondPartThatIsCutOffIsDamage(int bytes) throws IOException {
    for (String threads : List.of("1", "2")) {
      isRefused(eval(Arrays.copyOf(both, first.length + bytes), threads));
    }
  }

  @Test
  void aSecondPartThatBeginsOtherwiseIsDamage() throws IOException {
    both[first.length] ^= 1;
    for (String threads : List.of("1", "2")) {
      isRefused(eval(both, threads));
    }
  }

  private void isRefused(CommandLineRun run) {
    assertThat(run.err()).contains("users.ndjson.gz cannot be read", "damaged or cut off");
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(folder.resolve("d.out")).doesNotExist();
  }

  @Test
  void aListOfUsersIsToldHowItBecomesLines() throws IOException {
    for (String list :
        List.of(
            "[{\"id\":\"a\"}]", "[\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]", "[\n  {\n \"id\":1}]")) {
      Files.writeString(folder.resolve("users.ndjson"), list);
      CommandLineRun run = org.eval();
      assertThat(run.err()).contains("one user a line", "jq -c '.[]'");
      assertThat(run.code()).isNotEqualTo(ExitCode.FINE);
    }
  }
}

package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadLinesTest {
  @TempDir private Path path;

  private Rejected only(byte[] line) {
    byte[] file = new byte[line.length + 1];
    System.arraycopy(line, 0, file, 0, line.length);
    file[line.length] = '\n';
    return new Folder(path).with("users.ndjson", file).read().only();
  }

  private Rejected only(String line) {
    return only(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hello                               | 1  | this is not JSON: unexpected \"hello\"",
        "{\"id\":\"ä\",}                     | 11 | this is not JSON: unexpected \"}\"",
        "{\"id\":\"a\" \"x\":1}              | 11 | this is not JSON: unexpected \"\"\"",
        "{\"id\":01}                         | 8  | this is not JSON: unexpected \"1\"",
        "{\"id\":\"a\",\"x\":nul}            | 15 | this is not JSON: unexpected \"nul\"",
        "{\"id\":\"a\",\"x\":\"\\q\"}        | 17 | this is not JSON: unexpected \"q\"",
        "{\"id\":\"a\"                       | 10 | the line ends in the middle of a JSON value",
        "{\"id\":\"a\",\"profile\":{\"t\":\"x | 28 | the line ends in the middle of a JSON value",
        "``                                  | 1  | the line is empty",
        "[]                                  | 1  | the line must be an object, but it is a list",
        "null                                | 1  | the line must be an object, but it is null",
        "7                                   | 1  | the line must be an object, but it is a number",
        "{}                                  | 1  | the user has no id",
        "{\"id\":null}                       | 1  | the user has no id",
        "{\"id\":\"\"}                       | 7  | the id of the user is empty",
        "{\"id\":\"a\\ud83d\"}               | 7  | the id of the user holds half a character",
        "{\"id\":7}                          | 7  | \"id\" must be text, but it is a number",
        "{\"id\":\"a\",\"links\":{}}         | 19 | \"links\" must be a list, but it is an object",
        "{\"id\":\"a\",\"links\":[{}]}       | 20 | a link names neither an app nor an IdP",
        "{\"id\":\"a\",\"links\":[null]}     | 20 | a link names neither an app nor an IdP",
        "{\"id\":\"a\",\"status\":\"GONE\"}  | 20 | Okta has no user status \"GONE\"",
        "{\"id\":\"a\",\"id\":\"a\"}         | 11 | the member \"id\" comes twice in one object",
        "{\"id\":\"a\"}{\"id\":\"b\"}        | 11 | something follows the end of the JSON value",
        "{\"id\":\"a\",\"groups\":[1]}       | 21 | a group must be text, but it is a number",
      })
  void aBadLineIsRejectedWithItsPlaceAndReason(String line, int column, String reason) {
    Rejected rejected = only(line);
    assertThat(rejected.reason()).isEqualTo(reason);
    assertThat(rejected.column()).isEqualTo(column);
    assertThat(rejected.line()).isEqualTo(1);
    assertThat(rejected.file()).endsWith("users.ndjson");
    assertThat(rejected.help()).isNotBlank();
  }

  @Test
  void bothAppAndIdpIsRejected() {
    String link = "{\"app\":\"x\",\"idp\":\"y\"}";
    assertThat(only("{\"id\":\"a\",\"links\":[" + link + "]}").reason())
        .isEqualTo("a link names both an app and an IdP");
  }

  @Test
  void twoLinksToOneSystemAreRejected() {
    String links = "{\"app\":\"x\"},".repeat(2).replaceFirst(",$", "");
    Rejected rejected = only("{\"id\":\"a\",\"links\":[" + links + "]}");
    assertThat(rejected.reason()).isEqualTo("the user has two links to \"x\"");
    assertThat(rejected.column()).isEqualTo(32);
  }

  @Test
  void theTwentiethLinkTwiceIsRejectedToo() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      links.append("{\"app\":\"x").append(i % 39).append("\"},");
    }
    links.setLength(links.length() - 1);
    assertThat(only("{\"id\":\"a\",\"links\":[" + links + "]}").reason())
        .isEqualTo("the user has two links to \"x0\"");
  }

  @Test
  void aMemberTwiceAmongManyIsRejected() {
    StringBuilder profile = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      profile.append("\"a").append(i % 99).append("\":1,");
    }
    profile.setLength(profile.length() - 1);
    assertThat(only("{\"id\":\"a\",\"profile\":{" + profile + "}}").reason())
        .isEqualTo("the member \"a0\" comes twice in one object");
  }

  @Test
  void bytesThatAreNoUtf8AreRejected() {
    byte[] line = "{\"id\":\"aé?\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    line[10] = (byte) 0xFF;
    Rejected rejected = only(line);
    assertThat(rejected.reason()).isEqualTo("the line is not UTF-8: byte 0xFF");
    assertThat(rejected.column()).isEqualTo(10);
  }

  @Test
  void zeroBytesAreRejected() {
    assertThat(only("\0\0{\"id\":\"a\"}").reason())
        .isEqualTo("this is not JSON: unexpected control character U+0000");
    assertThat(only("{\"id\":\"a\0b\"}").reason())
        .isEqualTo("this is not JSON: unexpected control character U+0000");
  }

  @Test
  void deepNestingIsRejected() {
    Rejected rejected = only("{\"id\":\"a\",\"x\":" + "[".repeat(100_000));
    assertThat(rejected.reason()).isEqualTo("the line is nested more than 1000 levels deep");
  }

  @Test
  void aLineOverTheLimitIsRejectedAndTheNextOneIsRead() {
    String tooLong = "{\"id\":\"a\",\"x\":\"" + "y".repeat(5000) + "\"}";
    Folder folder = new Folder(path).users("{\"id\":\"0\"}", tooLong, "{\"id\":\"b\"}", tooLong);
    Folder.Read read = Folder.read(Snapshot.open(path, 1000), Wanted.NOTHING);
    assertThat(read.users()).hasSize(2);
    assertThat(read.rejected()).extracting(Rejected::line).containsExactly(2, 4);
    assertThat(read.rejected().get(0).reason()).isEqualTo("the line is longer than 1000 bytes");
    assertThat(folder.read().rejected()).hasSize(2);
  }

  @Test
  void aLineOfExactlyTheLimitIsRead() {
    String line = "{\"id\":\"a\"}";
    new Folder(path).users(line, "{\"id\":\"bc\"}", "{\"id\":\"d\"}");
    Folder.Read read = Folder.read(Snapshot.open(path, line.length()), Wanted.NOTHING);
    assertThat(read.users()).hasSize(2);
    assertThat(read.rejected()).extracting(Rejected::line).containsExactly(2);
  }
}

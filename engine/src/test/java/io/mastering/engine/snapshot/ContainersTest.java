package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdCompressor;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.User;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {
  @TempDir private Path path;

  private static Map<String, byte[]> files(String top) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(top + "apps.json", "[{\"id\":\"1\"}]".getBytes(StandardCharsets.UTF_8));
    files.put(top + "users.ndjson", "{\"id\":\"a\"}\nx\n".getBytes(StandardCharsets.UTF_8));
    files.put(top + "notes.txt", new byte[] {1});
    return files;
  }

  private Path zip(Map<String, byte[]> files) throws IOException {
    Path zip = path.resolve("org.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return zip;
  }

  private Path tar(Map<String, byte[]> files) throws IOException {
    Path tar = path.resolve("org.tgz");
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tar)))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        out.putArchiveEntry(entry);
        out.write(file.getValue());
        out.closeArchiveEntry();
      }
    }
    return tar;
  }

  private static void assertReads(Path archive) {
    Snapshot snapshot = Snapshot.open(archive);
    assertThat(snapshot.diagnostics()).isEmpty();
    assertThat(snapshot.objects().apps().orElseThrow()).hasSize(1);
    Folder.Read read = Folder.read(snapshot, Wanted.NOTHING);
    assertThat(read.users()).extracting(User::id).containsExactly("a");
    assertThat(read.only().file()).contains(archive.getFileName().toString()).endsWith("ndjson");
    assertThat(Folder.read(snapshot, Wanted.NOTHING).users()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "./", "org/", "./org/"})
  void archivesAreReadAtTheirRootOrWithinOneFolder(String top) throws IOException {
    assertReads(zip(files(top)));
    assertReads(tar(files(top)));
  }

  @Test
  void compressedUsersAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Folder folder = new Folder(path).with("users.ndjson.gz", bytes.toByteArray());
    assertThat(folder.read().users()).hasSize(1);
    assertReads(zip(files("")));
  }

  @Test
  void damagedCompressionIsADiagnostic() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 5000; i++) {
        gzip.write(("{\"id\":\"a" + i + "\"}\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    Folder.Read read = new Folder(path).with("users.ndjson.gz", half).read();
    assertThat(read.users()).isEmpty();
    assertThat(read.reading().isComplete()).isFalse();
    assertThat(read.reading().diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(Code.MST900))
        .satisfies(d -> assertThat(d.message()).contains("damaged or cut off"));
  }

  private static byte[] zstd(byte[] bytes) {
    ZstdCompressor compressor = new ZstdCompressor();
    byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
    int size = compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length);
    return Arrays.copyOf(packed, size);
  }

  private static byte[] manyUsers() {
    return IntStream.range(0, 50_000)
        .mapToObj(i -> "{\"id\":\"a" + i + "\"}\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void usersPackedByZstandardAreReadInFoldersAndArchives() throws IOException {
    byte[] packed = zstd(manyUsers());
    Folder folder = new Folder(path).with("users.ndjson.zst", packed);
    assertThat(folder.read().users()).hasSize(50_000);
    Path zip = zip(Map.of("org/users.ndjson.zst", packed));
    assertThat(Folder.read(Snapshot.open(zip), Wanted.NOTHING).users()).hasSize(50_000);
  }

  @Test
  void framesOfZstandardFollowEachOther() throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    frames.write(zstd("{\"id\":\"a\"}\n{\"id\"".getBytes(StandardCharsets.UTF_8)));
    frames.write(zstd(":\"b\"}\n".getBytes(StandardCharsets.UTF_8)));
    Folder folder = new Folder(path).with("users.ndjson.zst", frames.toByteArray());
    assertThat(folder.read().users()).extracting(User::id).containsExactly("a", "b");
  }

  @Test
  void framesOfZstandardForOthersArePassedOver() throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    frames.write(skipped(0, "for pzstd"));
    frames.write(zstd(manyUsers()));
    frames.write(skipped(0xF, ""));
    frames.write(skipped(7, "x".repeat(100_000)));
    frames.write(zstd("{\"id\":\"z\"}\n".getBytes(StandardCharsets.UTF_8)));
    frames.write(skipped(0xE, "a table of what stands where"));
    Folder folder = new Folder(path).with("users.ndjson.zst", frames.toByteArray());
    assertThat(folder.read().users()).hasSize(50_001).extracting(User::id).endsWith("z");
  }

  @Test
  void frameOfZstandardForOthersThatIsCutOffIsADiagnostic() throws IOException {
    byte[] users = zstd(manyUsers());
    byte[] skipped = skipped(0, "for pzstd");
    for (int cut = 1; cut < skipped.length; cut++) {
      byte[] bytes = Arrays.copyOf(users, users.length + cut);
      System.arraycopy(skipped, 0, bytes, users.length, cut);
      assertThatUnread(new Folder(path).with("users.ndjson.zst", bytes), "damaged or cut off");
    }
  }

  private static byte[] skipped(int kind, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + bytes.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x184D2A50 | kind)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 9, 20_000})
  void zstandardThatIsCutOffIsADiagnostic(int length) {
    byte[] cut = Arrays.copyOf(zstd(manyUsers()), length);
    assertThatUnread(new Folder(path).with("users.ndjson.zst", cut), "damaged or cut off");
  }

  @Test
  void whatIsNoZstandardIsADiagnostic() {
    byte[] text = "{\"id\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThatUnread(new Folder(path).with("users.ndjson.zst", text), "damaged or cut off");
  }

  @Test
  void aWindowOfZstandardThatIsTooWideIsSaid() {
    // forty short lines as `zstd --long=27` packs them
    byte[] wide =
        HexFormat.of()
            .parseHex(
                "28b52ffd00880d040084037b226964223a226131227d0a323334353637383931303131"
                    + "3131313131313132323232323232323232333333333333333333333430227d0a272080"
                    + "93120f9c7097639ce08e6339e10ec738c11dc770c21dc772c21d8e7172ee0ae118014e"
                    + "06e34e508e05e004b0dcfde098ff9cf4e0176ed03046cc31cc48738651234ec424");
    assertThatUnread(new Folder(path).with("users.ndjson.zst", wide), "more than 8 MB");
  }

  private static void assertThatUnread(Folder folder, String why) {
    Folder.Read read = folder.read();
    assertThat(read.reading().isComplete()).isFalse();
    assertThat(read.reading().diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(Code.MST900))
        .satisfies(d -> assertThat(d.message()).contains(why));
  }

  @Test
  void damagedArchivesAreDiagnostics() throws IOException {
    for (Path archive : new Path[] {zip(files("")), tar(files(""))}) {
      byte[] bytes = Files.readAllBytes(archive);
      Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
      assertThat(Snapshot.open(archive).diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.MST900);
    }
  }

  @Test
  void whatIsNoSnapshotIsSaidInOneSentence() throws IOException {
    Path text = Files.writeString(path.resolve("a.txt"), "hello");
    Path empty = Files.createFile(path.resolve("b"));
    Path folder = Files.createDirectory(path.resolve("c"));
    Path users = Files.createFile(path.resolve("users.ndjson"));
    for (Path no :
        new Path[] {users, text, empty, folder, path.resolve("nowhere"), zip(Map.of())}) {
      Snapshot snapshot = Snapshot.open(no);
      assertThat(snapshot.isUsable()).isFalse();
      assertThat(snapshot.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MST901);
      assertThat(Folder.read(snapshot, Wanted.NOTHING).reading().isComplete()).isFalse();
    }
  }

  @Test
  void usersGivenTwiceAreNotChosenFrom() {
    new Folder(path).users("{\"id\":\"a\"}").with("users.ndjson.gz", new byte[0]);
    assertThat(Snapshot.open(path).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.MST900);
  }
}

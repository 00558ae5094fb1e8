package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.model.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** However a snapshot is damaged, it is read or a diagnostic says why not; nothing is thrown. */
class DamagedSnapshotsFuzzTest {
  private static final String[] FILES = {
    "org.json", "apps.json", "idps.json", "schemas.json", "mappings.json", "users.ndjson"
  };

  private Path path = Path.of("");

  @BeforeProperty
  void generate() throws IOException {
    path = Files.createTempDirectory("mastering-fuzz");
    new Generator(Shape.ADVERSARIAL, 20, 1).writeTo(path);
  }

  @AfterProperty
  void remove() throws IOException {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static byte[] damaged(byte[] bytes, Random random, int changes) {
    byte[] result = bytes.clone();
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(result.length);
      switch (random.nextInt(4)) {
        case 0 -> result[at] = (byte) random.nextInt(256);
        case 1 -> result[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> result[at] = (byte) "{}[],:\"0nt".charAt(random.nextInt(10));
        default -> result = random.nextInt(4) == 0 ? Arrays.copyOf(result, at + 1) : result;
      }
    }
    return result;
  }

  private static void assertReadOrSaid(Path snapshotPath) {
    Snapshot snapshot = Snapshot.open(snapshotPath, 1 << 16);
    Folder.Read read = Folder.read(snapshot, Wanted.EVERYTHING);
    assertThat(read.users().size() + read.rejected().size())
        .isEqualTo((int) read.reading().lines());
    assertThat(snapshot.diagnostics())
        .extracting(Diagnostic::message)
        .allSatisfy(m -> assertThat(m).doesNotContain("Exception", "null pointer"));
  }

  @Property(tries = 400)
  void settingsAreReadOrNamed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int changes)
      throws IOException {
    Random random = new Random(seed);
    Path file = path.resolve(FILES[random.nextInt(FILES.length)]);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, damaged(whole, random, changes));
    assertReadOrSaid(path);
    Files.write(file, whole);
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String file : FILES) {
        out.putNextEntry(new ZipEntry("org/" + file));
        out.write(Files.readAllBytes(path.resolve(file)));
      }
    }
    return bytes.toByteArray();
  }

  private byte[] tar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
      for (String file : FILES) {
        TarArchiveEntry entry = new TarArchiveEntry(file);
        entry.setSize(Files.size(path.resolve(file)));
        out.putArchiveEntry(entry);
        out.write(Files.readAllBytes(path.resolve(file)));
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Property(tries = 400)
  void archivesAreReadOrNamed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes)
      throws IOException {
    Random random = new Random(seed);
    Path archive = path.resolve("damaged");
    Files.write(archive, damaged(zip(), random, changes));
    assertReadOrSaid(archive);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(headerDamaged(tar(), random, changes));
    }
    Files.write(archive, packed.toByteArray());
    assertReadOrSaid(archive);
    Files.write(archive, damaged(packed.toByteArray(), random, changes));
    assertReadOrSaid(archive);
  }

  /** Damages the header of the first entry, where the names and sizes are. */
  private static byte[] headerDamaged(byte[] tar, Random random, int changes) {
    byte[] header = damaged(Arrays.copyOf(tar, 512), random, changes);
    System.arraycopy(header, 0, tar, 0, header.length);
    return tar;
  }
}

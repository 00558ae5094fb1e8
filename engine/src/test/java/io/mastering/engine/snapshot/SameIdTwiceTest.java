package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.identity.User;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameIdTwiceTest {
  @TempDir private Path path;

  @Test
  void bothLinesAreRejectedAndNameEachOther() {
    Folder.Read read =
        new Folder(path)
            .users("{\"id\":\"a\"}", "{\"id\":\"b\"}", "{\"x\":1,\"id\" : \"\\u0061\"}")
            .read();
    assertThat(read.users()).extracting(User::id).containsExactly("b");
    assertThat(read.rejected())
        .extracting(Rejected::reason)
        .containsExactly("the id \"a\" is also on line 3", "the id \"a\" is also on line 1");
  }

  @Test
  void aThirdLineIsRejectedAsWell() {
    String a = "{\"id\":\"a\"}";
    assertThat(new Folder(path).users(a, a, a).read().rejected()).hasSize(3);
  }

  @Test
  void aLineThatIsNoUserDoesNotTakeItsTwinAlong() {
    Folder.Read read =
        new Folder(path).users("{\"id\":\"a\",\"status\":\"GONE\"}", "{\"id\":\"a\"}").read();
    assertThat(read.users()).hasSize(1);
    assertThat(read.rejected()).hasSize(1);
  }

  @Property(tries = 30)
  void repeatedHashesAreFoundHoweverMany(
      @ForAll @IntRange(min = 0, max = 400_000) int count, @ForAll long seed) throws IOException {
    try (IdHashes hashes = new IdHashes()) {
      for (int i = 0; i < count; i++) {
        hashes.add((i + seed) * 0x9E3779B97F4A7C15L);
      }
      assertThat(hashes.repeated()).isEmpty();
      for (int i = 0; i < count; i += 1000) {
        hashes.add((i + seed) * 0x9E3779B97F4A7C15L);
      }
      assertThat(hashes.repeated()).hasSize((count + 999) / 1000).isSorted();
    }
  }
}

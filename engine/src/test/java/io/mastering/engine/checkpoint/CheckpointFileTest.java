package io.mastering.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mastering.engine.report.FileDraft;
import io.mastering.engine.snapshot.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint is read as it was written, or not at all. */
class CheckpointFileTest {
  private static final String DAMAGED = "is damaged or cut off";

  private static final Head HEAD =
      new Head(
          new LinkedHashMap<>(Map.of("policy", "17 \uD83D\uDE00", "org", "")),
          Map.of("NDJSON:/d", new FileDraft(".d.7.part", 1L << 40, -1)),
          List.of(new Rejected("users.ndjson", 3, 4, "the line is empty", "Remove it.")),
          true);

  @TempDir Path folder;
  private Path place;

  @BeforeEach
  void checkpoint() throws IOException {
    place = CheckpointFile.beside(folder.resolve("d"));
    CheckpointFile.write(place, HEAD, out -> out.writeLong(42));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    assertThat(place.getFileName()).hasToString(".d.checkpoint");
    try (CheckpointFile file = CheckpointFile.open(place)) {
      assertThat(file.head()).isEqualTo(HEAD);
      assertThat(file.state().readLong()).isEqualTo(42);
    }
  }

  @Test
  void onlyWhatIsBegunWithTheSameFits() {
    assertThat(HEAD.differences(HEAD.begunWith())).isEmpty();
    assertThat(HEAD.differences(Map.of("policy", "other", "org", ""))).containsExactly("policy");
    assertThat(HEAD.differences(Map.of())).containsExactlyInAnyOrder("policy", "org");
  }

  @Test
  void cutOffAnywhereItIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(place);
    for (int length = 0; length < whole.length; length++) {
      Files.write(place, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> CheckpointFile.open(place))
          .as("cut to " + length)
          .isInstanceOf(UnreadableCheckpoint.class)
          .hasMessage(DAMAGED);
    }
  }

  @Test
  void changedAnywhereItIsDamagedOrOfAnotherVersion() throws IOException {
    byte[] whole = Files.readAllBytes(place);
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 2;
      Files.write(place, changed);
      assertThatThrownBy(() -> CheckpointFile.open(place))
          .as("changed at " + at)
          .isInstanceOf(UnreadableCheckpoint.class);
    }
  }

  @Test
  void anotherVersionIsSaid() throws IOException {
    Files.writeString(place, "mastering/checkpoint/22\nwhatever it holds");
    assertThatThrownBy(() -> CheckpointFile.open(place))
        .hasMessage("was kept by another version of mastering");
    Files.writeString(place, "{\"schema\":\"something else\"}, and long enough to be one");
    assertThatThrownBy(() -> CheckpointFile.open(place)).hasMessage(DAMAGED);
  }

  @Test
  void theOneBeforeHoldsUntilTheNextIsWhole() throws IOException {
    assertThatThrownBy(
            () ->
                CheckpointFile.write(
                    place,
                    HEAD,
                    out -> {
                      out.write("half".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("no room");
                    }))
        .hasMessage("no room");
    isReadAsItWasWritten();
    CheckpointFile.delete(place);
    assertThat(folder).isEmptyDirectory();
  }
}

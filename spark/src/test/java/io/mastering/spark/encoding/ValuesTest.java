package io.mastering.spark.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mastering.dsl.PolicyFiles;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  record Point(double x) {}

  record One(String name) {}

  record Names(List<String> names, Path place) {}

  private static Stream<Path> samples(String ending) throws IOException {
    return Files.walk(SAMPLES).filter(path -> path.toString().endsWith(ending));
  }

  @Test
  void everyPolicyOfTheSamplesComesBackEqual() throws IOException {
    List<Policy> policies =
        samples(".mastering").flatMap(file -> PolicyFiles.load(file).policy().stream()).toList();
    assertThat(policies).hasSizeGreaterThan(20);
    for (Policy policy : policies) {
      assertThat(ValueReader.read(ValueWriter.bytes(policy), Policy.class)).isEqualTo(policy);
    }
  }

  @Test
  void settingsOfSnapshotsComeBackEqual() throws IOException {
    List<Path> snapshots = samples("apps.json").map(Path::getParent).toList();
    assertThat(snapshots).isNotEmpty();
    for (Path snapshot : snapshots) {
      var objects = Snapshot.open(snapshot).objects();
      assertThat(ValueReader.read(ValueWriter.bytes(objects), objects.getClass()))
          .isEqualTo(objects);
    }
  }

  @Test
  void whatIsNoValueIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueWriter.bytes(new Point(1)))
        .withMessageContaining("java.lang.Double is no value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueWriter.bytes(new Names(List.of(), SAMPLES)))
        .withMessageContaining("is no value");
  }

  @Test
  void classOfOthersIsNeverLookedUp() {
    byte[] bytes = ValueWriter.bytes(new One("a"));
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("io.mastering");
    System.arraycopy("jo".getBytes(StandardCharsets.UTF_8), 0, bytes, at, 2);
    assertThat(at).isPositive();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueReader.read(bytes, One.class))
        .withMessageContaining("none of our values");
  }

  @Test
  void bytesThatEndTooEarlyAreNoValue() throws IOException {
    byte[] bytes = ValueWriter.bytes(Snapshot.open(SAMPLES.resolve("acme-hub/org")).objects());
    for (int length = 0; length < bytes.length; length += 997) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ValueReader.read(cut, Policy.class))
          .isInstanceOfAny(UncheckedIOException.class, IllegalArgumentException.class);
    }
  }
}

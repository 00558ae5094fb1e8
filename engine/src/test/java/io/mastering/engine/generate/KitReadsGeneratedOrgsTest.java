package io.mastering.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KitReadsGeneratedOrgsTest {
  @TempDir private Path path;

  @ParameterizedTest
  @EnumSource
  void theKitsOracleDecidesASyntheticOrg(Shape shape) throws IOException {
    new Generator(shape, 1000, 4).writeTo(path);
    Path decisions = path.resolve("expected.ndjson");
    Kit.python("peers/oracle.py", path.resolve("hub.mastering"), path, decisions);
    try (Stream<String> lines = Files.lines(decisions)) {
      assertThat(lines.distinct().count()).isEqualTo(1000);
    }
    String all = Files.readString(decisions);
    assertThat(all)
        .contains("\"master\":\"Workday\"", "\"master\":\"CampusSAML\"", "\"master\":\"okta\"")
        .contains("\"outcome\":\"queued\"", "not-in-scope", "mastered-elsewhere", "wrong-status")
        .contains("\"outcome\":\"applied\"");
  }
}

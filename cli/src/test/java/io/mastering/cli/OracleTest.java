package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions equal those of the kit's oracle, which knows nothing of rules and situations. */
class OracleTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"typical", "adversarial"})
  void tenThousandUsersAreDecidedAsTheOracleDoes(String shape) throws IOException {
    Kit.python("gen.py", 10_000, folder, "--shape", shape);
    Path policy = folder.resolve("hub.mastering");
    Path expected = folder.resolve("expected.ndjson");
    Path actual = folder.resolve("actual.ndjson");
    Kit.python("oracle.py", policy, folder, expected);
    CommandLineRun run =
        CommandLineRun.of(
            "eval",
            policy.toString(),
            "--snapshot",
            folder.toString(),
            "--output",
            "ndjson:" + actual,
            "--rejected",
            folder.resolve("rejected.ndjson").toString());
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(Kit.python("compare.py", actual, expected, "--project"))
        .isEqualTo("10000 equal, 0 different, 0 only in A, 0 only in B\n");
  }
}

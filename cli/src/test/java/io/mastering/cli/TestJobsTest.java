package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --jobs}: however many cases run at a time, the same is said and written. */
class TestJobsTest {
  @TempDir Path folder;

  private Path policy() throws IOException {
    StringBuilder policy = new StringBuilder("mastering 1\n");
    policy.append("source Workday { masters users: yes }\nsource AD { masters users: yes }\n");
    policy.append("priority Workday, AD\nassume override-fallback: okta\n");
    for (int i = 0; i < 30; i++) {
      policy.append(
          """
          scenario "case %d" {
            given user jane { linked to AD }
            when AD imports jane with { title is "Lead" }
            then jane is mastered by %s
            and jane is snapshot "jane"
          }
          """
              .formatted(i, i % 7 == 3 ? "Workday" : "AD"));
    }
    return Files.writeString(folder.resolve("p.mastering"), policy);
  }

  private List<String> said(Path policy, int jobs) throws IOException {
    List<String> said = new ArrayList<>();
    Path html = folder.resolve("coverage.html");
    Path junit = folder.resolve("junit.xml");
    for (String format : List.of("text", "json", "tap")) {
      CommandLineRun run =
          CommandLineRun.of(
              "test",
              policy.toString(),
              "--coverage",
              "--jobs=" + jobs,
              "--format=" + format,
              "--output=html:" + html,
              "--output=junit:" + junit);
      said.add(run.out() + run.err() + run.code());
    }
    said.add(Files.readString(html));
    said.add(Files.readString(junit));
    return said;
  }

  @Test
  void anyNumberSaysTheSame() throws IOException {
    Path policy = policy();
    CommandLineRun.of("test", policy.toString(), "--update", "--jobs=8");
    List<String> alone = said(policy, 1);
    assertThat(alone.get(0)).contains("30 cases: 26 passed, 4 failed");
    for (int jobs : List.of(2, 3, 16)) {
      assertThat(said(policy, jobs)).isEqualTo(alone);
    }
  }

  @Test
  void noneIsWrongUse() throws IOException {
    assertThat(CommandLineRun.of("test", policy().toString(), "--jobs", "0").code())
        .isEqualTo(ExitCode.USAGE);
  }
}

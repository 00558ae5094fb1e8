package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
  private static final String WRONG =
      """
      mastering 1
      sorce Workday { masters users yes }  # HR
      priority Workdy



      attribute email inherit form nobody
      """;

  @TempDir Path folder;
  private Path policy;

  @BeforeEach
  void wrongPolicy() throws IOException {
    policy = Files.writeString(folder.resolve("policy.mastering"), WRONG);
  }

  @Test
  void safeFixesAreWrittenAndTheRestIsNamed() {
    CommandLineRun run = CommandLineRun.of("fix", folder.toString());
    assertThat(run.out()).isEqualTo(policy + "\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).contains("MST006: insert a colon").contains("left; `mastering check`");
    assertThat(policy)
        .content()
        .startsWith("mastering 1\nsource Workday { masters users: yes }  # HR\npriority Workday\n");
    assertThat(CommandLineRun.of("check", policy.toString()).out())
        .doesNotContain("MST002", "MST006", "MST103");
    assertThat(CommandLineRun.of("fix", folder.toString()).out()).isEmpty();
  }

  @Test
  void dryRunShowsAndWritesNothing() {
    CommandLineRun run = CommandLineRun.of("fix", "--dry-run", policy.toString());
    assertThat(run.out())
        .contains("-sorce Workday { masters users yes }  # HR\n")
        .contains("+source Workday { masters users: yes }  # HR\n");
    assertThat(run.code()).isEqualTo(ExitCode.NO);
    assertThat(policy).hasContent(WRONG);
  }

  @Test
  void whatNothingIsWrongWithIsNotTouched() throws IOException {
    String neat = "\uFEFFmastering 1\r\nsource   Workday {}";
    Files.writeString(policy, neat);
    CommandLineRun run = CommandLineRun.of("fix", policy.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(policy)).isEqualTo(neat);
  }

  @Test
  void byteOrderMarkAndLineEndsStay() throws IOException {
    Files.writeString(policy, "\uFEFFmastering 1\r\nSource Workday {}\r\n");
    assertThat(CommandLineRun.of("fix", policy.toString()).code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(policy)).isEqualTo("\uFEFFmastering 1\r\nsource Workday {}\r\n");
  }

  @Test
  void guessesAreMadeOnlyWhenAskedFor() throws IOException {
    Files.writeString(policy, "mastering 1\nsource AD1 {}\npriority AD2\n");
    CommandLineRun careful = CommandLineRun.of("fix", policy.toString());
    assertThat(careful.out()).isEmpty();
    assertThat(careful.err()).contains("`mastering fix --all` would try to mend 1 of them.");
    assertThat(CommandLineRun.of("fix", "--all", policy.toString()).code())
        .isEqualTo(ExitCode.FINE);
    assertThat(policy).hasContent("mastering 1\nsource AD1 {}\npriority AD1\n");
  }

  @Test
  void pushStatusFollowsWhetherTheIdpMasters() throws IOException {
    Files.writeString(
        policy,
        """
        mastering 1
        idp Hub {
          map title to title on   create  # a gap
          map email to email always
          on sign-in { update existing users: yes }
        }
        idp Partner {
          map title to nickName
            always
          map email to secondEmail on create
        }
        """);
    CommandLineRun run = CommandLineRun.of("fix", policy.toString());
    assertThat(run.err()).contains("MST207: write `always`").contains("MST207: write `on create`");
    assertThat(policy)
        .content()
        .contains("map title to title always  # a gap\n", "map email to email always\n")
        .contains("map title to nickName\n    on create\n", "to secondEmail on create");
    assertThat(CommandLineRun.of("check", policy.toString()).out()).doesNotContain("MST207");
  }

  @Test
  void anAllowOfAFindingThatIsNotThereIsDeletedWhenAskedFor() throws IOException {
    Files.writeString(policy, "mastering 1\nsource W {}\nallow MST203 because \"CHG-1\"\n");
    assertThat(CommandLineRun.of("fix", "--all", policy.toString()).err()).contains("MST239");
    assertThat(policy).hasContent("mastering 1\nsource W {}\n");
  }

  @Test
  void missingFileIsNamedAndTheOthersAreFixed() {
    String missing = folder.resolve("missing.mastering").toString();
    CommandLineRun run = CommandLineRun.of("fix", missing, policy.toString());
    assertThat(run.out()).isEqualTo(policy + "\n");
    assertThat(run.err()).contains("MST900");
    assertThat(run.code()).isEqualTo(ExitCode.POLICY);
  }
}

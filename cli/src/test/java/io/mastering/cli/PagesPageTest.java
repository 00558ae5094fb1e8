package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about pages shows tables that `docs` writes. */
class PagesPageTest {
  @TempDir Path folder;

  @Test
  void tablesOfThePageAreThoseOfItsPolicy() {
    List<FencedBlock> blocks = FencedBlock.of("pages.md");
    FencedBlock policy =
        blocks.stream().filter(b -> b.language().equals("mastering")).findFirst().orElseThrow();
    List<FencedBlock> tables = blocks.stream().filter(b -> b.language().equals("table")).toList();
    CommandLineRun run =
        CommandLineRun.of("docs", policy.into(folder, "page.mastering").toString());
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(tables).hasSize(2);
    tables.forEach(
        table -> assertThat(run.out().replace('\u00a0', ' ')).contains(table.text().strip()));
  }
}

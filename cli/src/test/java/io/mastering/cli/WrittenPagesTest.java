package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages and pictures of the samples are what the verbs write; {@code -Dgolden.update=true}
 * writes them anew.
 */
class WrittenPagesTest {
  @TempDir Path folder;

  static List<WrittenPage> pages() {
    return WrittenPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsAsExpected(WrittenPage page) throws IOException {
    CommandLineRun run = Transcript.run(page.command());
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page.file(), run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(page.file()));
  }

  @Test
  void fileHoldsWhatWouldBePrinted() throws IOException {
    WrittenPage page = WrittenPage.all().get(3);
    Path file = folder.resolve("page.md");
    CommandLineRun run = Transcript.run(page.command() + " --output " + file);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Files.readString(page.file()));
  }

  @Test
  void htmlPageSaysWhatTheMarkdownPageSays() throws IOException {
    WrittenPage page = WrittenPage.all().get(3);
    String html = Transcript.run(page.command() + " --format html").out();
    for (String line : Files.readAllLines(page.file())) {
      if (line.startsWith("#")) {
        assertThat(html).contains(">" + line.replaceFirst("#+ ", "") + "</h");
      }
    }
    assertThat(html).contains("<svg ").doesNotContain("<script").doesNotContain("<link");
  }
}

package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BugReportTest {
  private static final Pattern FILE = Pattern.compile("report is in (\\S+?\\.txt)");

  @Test
  void readerSeesASentenceAndTheFileHoldsTheTrace() throws IOException {
    String seen = seen(new IllegalStateException("no such thing"));
    assertThat(seen).doesNotContain("IllegalStateException").doesNotContain("\tat ");
    Matcher file = FILE.matcher(seen);
    assertThat(file.find()).isTrue();
    Path report = Path.of(file.group(1));
    assertThat(Files.readString(report))
        .contains("IllegalStateException: no such thing")
        .contains("\tat ")
        .contains("[eval, x]");
    Files.delete(report);
  }

  @Test
  void tooLittleMemoryIsSaidAsSuch() {
    assertThat(seen(new OutOfMemoryError("Java heap space")))
        .contains("memory")
        .contains("-Xmx")
        .doesNotContain("OutOfMemoryError");
  }

  private static String seen(Throwable bug) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(new BugReport(bug, List.of("eval", "x")).write(stream)).isEqualTo(ExitCode.BUG);
    return err.toString(StandardCharsets.UTF_8);
  }
}

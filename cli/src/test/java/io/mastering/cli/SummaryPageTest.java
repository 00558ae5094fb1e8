package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mastering.cli.output.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a summary; {@code -Dgolden.update=true} writes the expected one anew.
 *
 * <p>A browser is used where there is one.
 */
class SummaryPageTest {
  @TempDir Path folder;

  private Path page() throws IOException {
    Path html = folder.resolve("summary.html");
    CommandLineRun run =
        Transcript.run(
            "./mastering eval samples/partial-edit/policy.mastering --snapshot"
                + " samples/partial-edit/org --fail-on never --output html:"
                + html);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return html;
  }

  private static Path sample() {
    return Transcript.root().resolve("samples/partial-edit");
  }

  @Test
  void pageIsAsExpected() throws IOException {
    Path expected = sample().resolve("expected/summary.html");
    String page = Files.readString(page());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, page);
    }
    assertThat(page).isEqualTo(Files.readString(expected));
  }

  @Test
  void browserShowsTheWholePage() throws IOException, InterruptedException {
    Optional<String> browser =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .filter(SummaryPageTest::isInstalled)
            .findFirst();
    assumeTrue(browser.isPresent(), "there is no Chromium on the path");
    Path picture = folder.resolve("page.png");
    Process process =
        new ProcessBuilder(
                List.of(
                    browser.get(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--window-size=1200,3000",
                    "--screenshot=" + picture,
                    page().toUri().toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.txt").toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertThat(picture).as(Files.readString(folder.resolve("browser.txt"))).isNotEmptyFile();
    assertThat(coloursOf(picture)).contains(0x2f6db5);
  }

  private static List<Integer> coloursOf(Path picture) throws IOException {
    var image = javax.imageio.ImageIO.read(picture.toFile());
    return java.util.Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .map(colour -> colour & 0xffffff)
        .distinct()
        .boxed()
        .toList();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}

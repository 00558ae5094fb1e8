package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample says what it promises. {@code -Dgolden.update=true} writes the transcripts anew,
 * also those of which only the line with the command is there.
 */
class SamplesTest {
  private static final Path SAMPLES = Transcript.root().resolve("samples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  static List<Transcript> transcripts() throws IOException {
    List<Transcript> all = new java.util.ArrayList<>();
    for (Path sample : samples()) {
      all.addAll(Transcript.of(sample));
    }
    return all;
  }

  @Test
  void thereAreSamples() throws IOException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(3);
  }

  /** A finding may be what a sample is about: then a transcript shows what `check` says. */
  @ParameterizedTest
  @MethodSource("samples")
  void policiesAreWithoutAComplaintUnlessATranscriptShowsIt(Path sample) throws IOException {
    CommandLineRun run = CommandLineRun.of("check", sample.toString());
    if (Transcript.of(sample).stream().noneMatch(t -> t.command().contains(" check "))) {
      assertThat(run.out()).isEmpty();
    }
    assertThat(run.out()).doesNotContain("error MST");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void scenariosPass(Path sample) {
    CommandLineRun run = CommandLineRun.of("test", sample.toString());
    assertThat(run.out()).matches("\\d+ cases: \\d+ passed, 0 failed\\s*");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void commandAnswersAsExpected(Transcript transcript) throws IOException {
    String answer = transcript.answer();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(transcript.file(), answer);
    }
    assertThat(answer).isEqualTo(Files.readString(transcript.file()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readmeNamesTheCommandsThatAreRun(Path sample) throws IOException {
    List<String> run =
        new java.util.ArrayList<>(Transcript.of(sample).stream().map(Transcript::command).toList());
    run.addAll(WrittenPage.commandsOf(sample));
    assertThat(Transcript.commandsOf(sample.resolve("README.md")))
        .containsExactlyInAnyOrderElementsOf(run);
  }

  @Test
  void firstCommandOfTheReadmeShowsTheDoomedPushesByTheirCause() throws IOException {
    String first = Transcript.commandsOf(Transcript.root().resolve("README.md")).get(0);
    assertThat(first)
        .isEqualTo(
            "./mastering eval samples/acme-hub/hub.mastering --snapshot samples/acme-hub/org");
    CommandLineRun run = Transcript.run(first);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .containsPattern(
            "The push by SpokePush \\(caller, \\S+\\) would fail for (at least )?[\\d,]+ of [\\d,]+ users")
        .contains("owned by Workday 1,750, SuccessFactors 341");
    assertThat(run.out().lines().filter(line -> !line.startsWith("  mastering why ")))
        .allMatch(line -> line.length() <= 120);
  }

  @Test
  void testCommandOfTheReadmeIsTheOneOfContinuousIntegration() throws IOException {
    assertThat(Files.readAllLines(Transcript.root().resolve("README.md"))).contains("mvn verify");
    assertThat(Files.readString(Transcript.root().resolve(".ci/run"))).contains("mvn -B verify");
  }
}

package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void nearestFileAboveDecides() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c"));
    write(folder, "format = \"text\"");
    write(folder.resolve("a"), "# ours\nformat = 'json' # for all\n");
    assertThat(CommandLineRun.in(Map.of(), deep, "version").out()).startsWith("{");
  }

  @Test
  void headingOfTheVerbBeatsWhatHoldsForAll() throws IOException {
    write(folder, "format = \"json\"\n\n[version]\nformat = \"text\"\n[schema]\nlist = true\n");
    assertThat(CommandLineRun.in(Map.of(), folder, "version").out()).startsWith("mastering ");
    assertThat(CommandLineRun.in(Map.of(), folder, "schema", "version").out())
        .contains("decision/1");
  }

  @Test
  void flagBeatsEnvironmentBeatsFile() throws IOException {
    write(folder, "format = \"json\"");
    Map<String, String> text = Map.of("MASTERING_FORMAT", "text");
    assertThat(CommandLineRun.in(text, folder, "version").out()).startsWith("mastering ");
    assertThat(CommandLineRun.in(text, folder, "version", "--format=json").out()).startsWith("{");
  }

  @Test
  void everyMistakeIsNamedWithItsPlace() throws IOException {
    write(folder, "format: json\nquiet = true\nquiet = false\n");
    CommandLineRun run = CommandLineRun.in(Map.of(), folder, "version");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("mastering.toml:1: this is neither")
        .contains("mastering.toml:3: \"quiet\" is set twice");
  }

  @Test
  void settingThatNobodyReadsIsNamed() throws IOException {
    write(folder, "formt = \"json\"\n[versoin]\nformat = \"json\"\n[schema]\nformat = \"json\"\n");
    CommandLineRun run = CommandLineRun.in(Map.of(), folder, "version");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("there is no option --formt")
        .contains("[versoin] is not a verb")
        .contains("there is no option --format");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Files.write(folder.resolve("mastering.toml"), new byte[] {(byte) 0xff, 0, 1});
    CommandLineRun run = CommandLineRun.in(Map.of(), folder, "version");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot be read as a text");
  }

  @Test
  void wrongValueIsWrongUse() throws IOException {
    write(folder, "format = \"yaml\"");
    assertThat(CommandLineRun.in(Map.of(), folder, "version").code()).isEqualTo(ExitCode.USAGE);
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("mastering.toml"), text);
  }
}

package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.command.Verbs;
import io.mastering.cli.output.ExitCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
  @Test
  void helpNamesEveryVerb() {
    CommandLineRun run = CommandLineRun.of("--help");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    Verbs.all().forEach(verb -> assertThat(run.out()).contains("  " + verb.name()));
  }

  @Test
  void everyVerbExplainsItself() {
    for (Verbs.Entry verb : Verbs.all()) {
      CommandLineRun run = CommandLineRun.of(verb.name(), "--help");
      assertThat(run.code()).as(verb.name()).isEqualTo(ExitCode.FINE);
      assertThat(run.out()).contains("mastering " + verb.name()).contains("--help");
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void nothingAskedIsWrongUse() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: mastering");
  }

  @Test
  void unknownVerbIsWrongUseAndTheNearestIsNamed() {
    CommandLineRun run = CommandLineRun.of("versoin");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("versoin").contains("version").contains("--help");
  }

  @Test
  void unknownOptionIsWrongUseAndNamesTheHelpOfTheVerb() {
    CommandLineRun run = CommandLineRun.of("version", "--fromat", "json");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--fromat").contains("`mastering version --help`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "versoin | error: There is no verb \"mastering versoin\". | Did you mean `version`?",
        "snapshot inspekt | error: There is no verb \"snapshot inspekt\". | `inspect`?",
        "version more | error: \"more\" is one word too many. | `mastering version --help`",
        "version --fromat | error: There is no option \"--fromat\" here. | `mastering version --help`",
        "version --format | error: --format needs a value: FORMAT. | `mastering version --help`",
        "version --format=x | error: \"x\" cannot be the value of --format. | takes text, json.",
        "eval p | error: `mastering eval` also needs --snapshot [ORG=]PLACE. | help:",
        "eval p --snapshot=s --max-rejected=x | the value of --max-rejected. | takes a number.",
        "why p --user=a --user=b --snapshot=s | error: --user is given twice. | help: Keep one.",
        "eval p --snapshot A=a --snapshot B=b | error: --snapshot is given twice."
            + " | looks at one org: run it once for each, `mastering eval POLICY --snapshot Hub=PLACE`",
      })
  void wrongUseIsOneSentenceAndItsHelp(String arguments, String sentence, String help) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(sentence).contains(help).contains("\n  help: ");
    assertThat(run.err()).hasLineCount(2).doesNotContain("index").doesNotContain("Unmatched");
  }

  @Test
  void wrongValueNamesTheLegalOnes() {
    CommandLineRun run = CommandLineRun.of("version", "--format", "yaml");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("yaml").contains("json");
  }

  @Test
  void argumentThatBeginsWithAnAtSignIsNoFileOfArguments() {
    assertThat(CommandLineRun.of("explain", "@pom.xml").err()).contains("\"@pom.xml\"");
  }

  @Test
  void environmentStandsInForAnOptionAndTheOptionBeatsIt() {
    Map<String, String> environment = Map.of("MASTERING_FORMAT", "json");
    assertThat(CommandLineRun.in(environment, "version").out()).startsWith("{\"schema\"");
    assertThat(CommandLineRun.in(environment, "version", "--format", "text").out())
        .startsWith("mastering ");
  }

  @Test
  void coloursAreForThoseWhoAskForThem() {
    String escape = "\u001b[";
    assertThat(CommandLineRun.of("schema", "nothing").err()).doesNotContain(escape);
    assertThat(CommandLineRun.of("schema", "nothing", "--color", "always").err()).contains(escape);
    Map<String, String> noColour = Map.of("NO_COLOR", "1");
    assertThat(CommandLineRun.in(noColour, "schema", "nothing", "--color=always").err())
        .contains(escape);
  }
}

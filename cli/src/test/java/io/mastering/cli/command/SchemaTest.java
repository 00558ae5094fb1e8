package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.DiagnosticFormat;
import io.mastering.cli.output.DiagnosticPrinter;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.Ink;
import io.mastering.cli.output.SourceText;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<String> names() {
    return Schema.names();
  }

  @Test
  void everySchemaFileIsListed() throws IOException {
    Path folder = Path.of("src/main/resources/io/mastering/cli/schemas");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactlyElementsOf(
              Schema.names().stream().map(name -> name.replace('/', '-') + ".json").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void schemaIsOneAndNamesItself(String name) throws IOException {
    JsonNode schema = JSON.readTree(CommandLineRun.of("schema", name).out());
    JsonSchema meta =
        FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(schema)).isEmpty();
    assertThat(schema.at("/properties/schema/const").asText()).isEqualTo("mastering/" + name);
    assertThat(schema.at("/required/0").asText()).isEqualTo("schema");
  }

  @Test
  void nameMayBeShortOrWhole() {
    String whole = CommandLineRun.of("schema", "mastering/decision/1").out();
    assertThat(CommandLineRun.of("schema", "decision/1").out()).isEqualTo(whole);
    assertThat(CommandLineRun.of("schema", "decision").out()).isEqualTo(whole);
  }

  @Test
  void unknownNameIsWrongUse() {
    CommandLineRun run = CommandLineRun.of("schema", "decision/2");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("decision/2").contains("--list");
  }

  @Test
  void listNamesThemAll() {
    assertThat(CommandLineRun.of("schema", "--list").out().lines())
        .containsExactlyElementsOf(Schema.names());
  }

  @Test
  void versionFitsItsSchema() throws IOException {
    assertFits("version/1", CommandLineRun.of("version", "--format", "json").out());
  }

  @Test
  void diagnosticsFitTheirSchema() throws IOException {
    Span span = new Span("a b.mastering", 1, 1, 2, 3);
    Diagnostic whole =
        Diagnostic.of(Code.MST001, span, "A sentence.", "Do this.")
            .with(new Related(span, "declared here"))
            .with(Fix.maybe("do it", new Edit(span, "x")));
    Diagnostic bare = Diagnostic.of(Code.MST904, "A sentence.", "Do this.");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    new DiagnosticPrinter(DiagnosticFormat.JSON, SourceText.ofFiles(), stream, Ink.PLAIN)
        .print(List.of(whole, bare));
    assertFits("diagnostics/1", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void decisionOfTheDocumentationFitsItsSchema() throws IOException {
    assertFits(
        "decision/1",
        """
        {"schema":"mastering/decision/1","user":"00u1","master":"Workday","owners":{"email":"okta"},
         "pushes":[{"app":"Slack","outcome":"queued"},
          {"inbound":"SpokePush","outcome":"refused","reason":"mastered-elsewhere",
           "owner":"HubSAML","attributes":["title"]}],
         "findings":["MST301"],"demands":[],"situation":"s4mg0h2k7vq1z"}
        """);
  }

  @Test
  void schemaCatchesAWrongOutput() throws IOException {
    assertThat(FACTORY.getSchema(Schema.text("version/1")).validate(JSON.readTree("{}")))
        .isNotEmpty();
  }

  private static void assertFits(String name, String output) throws IOException {
    assertThat(FACTORY.getSchema(Schema.text(name)).validate(JSON.readTree(output))).isEmpty();
  }
}

package io.mastering.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mastering.cli.CommandLineRun;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users whose links or groups the snapshot does not show: unknown, never "none". */
class NotShownTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException {
    assertThat(CommandLineRun.of("new", folder.resolve("org").toString()).code())
        .isEqualTo(ExitCode.FINE);
  }

  private JsonNode decide(String policy, String user) throws IOException {
    Path org = folder.resolve("org/org");
    Path text = folder.resolve("org/other.mastering");
    Files.writeString(text, Files.readString(folder.resolve("org/policy.mastering")) + policy);
    Files.writeString(org.resolve("users.ndjson"), user + "\n");
    CommandLineRun run =
        CommandLineRun.of(
            "eval", text.toString(), "--snapshot", org.toString(), "--format", "jsonl");
    assertThat(run.code()).describedAs(run.err()).isIn(ExitCode.FINE, ExitCode.NO);
    return JSON.readTree(run.out());
  }

  @Test
  void userWithoutLinksIsMasteredByOkta() throws IOException {
    JsonNode decision =
        decide(
            "",
            "{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"profile\":{\"login\":\"a@b.example\"},\"links\":[]}");
    assertThat(decision.at("/master").asText()).isEqualTo("okta");
  }

  @Test
  void userWhoseLinksAreNotShownHasAnUnknownMaster() throws IOException {
    JsonNode decision =
        decide(
            "", "{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"profile\":{\"login\":\"a@b.example\"}}");
    assertThat(decision.at("/master/outcome").asText()).isEqualTo("unknown");
    assertThat(decision.at("/master/between").toString()).contains("Workday").contains("okta");
    assertThat(decision.at("/master/settledBy").toString()).contains("GET /api/v1/apps/");
    assertThat(decision.at("/pushes/0/outcome").asText()).isEqualTo("unknown");
  }

  @Test
  void deactivatedUserHasNoMasterWhateverLinksHeHas() throws IOException {
    JsonNode decision = decide("", "{\"id\":\"00u1\",\"status\":\"DEPROVISIONED\"}");
    assertThat(decision.at("/master").asText()).isEqualTo("okta");
  }

  @Test
  void conditionOnGroupsThatAreNotShownIsUnknown() throws IOException {
    String demand = "\nnever user where (is in group \"00gPartners\")\n";
    String shown =
        "{\"id\":\"00u1\",\"status\":\"ACTIVE\",\"profile\":{\"login\":\"a@b.example\"},\"links\":[]";
    assertThat(decide(demand, shown + ",\"groups\":[]}").has("demands")).isFalse();
    assertThat(decide(demand, shown + "}").at("/demands/0/kept").asText()).isEqualTo("unknown");
  }
}

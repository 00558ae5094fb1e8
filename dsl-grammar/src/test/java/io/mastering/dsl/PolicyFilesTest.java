package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyFilesTest {
  private static final Path POLICIES = Path.of("src", "test", "resources", "policies");

  @TempDir Path folder;

  @Test
  void aHubIsLoadedWithoutAWord() {
    Loaded loaded = PolicyFiles.load(POLICIES.resolve("hub.mastering"));

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.policy().orElseThrow().orgs())
        .singleElement()
        .satisfies(
            org -> {
              assertThat(org.name()).isEqualTo("Hub");
              assertThat(org.priority().orElseThrow().sources())
                  .containsExactly("Workday", "ActiveDirectory", "HubSAML");
            });
  }

  @Test
  void aUsedFileIsMergedAndBringsItsOrg() {
    Policy policy = PolicyFiles.load(POLICIES.resolve("spoke.mastering")).policy().orElseThrow();

    assertThat(policy.orgs()).extracting(Org::name).containsExactly("Hub", "Spoke");
    assertThat(policy.org("Spoke").orElseThrow().system("Okta Org2Org").orElseThrow().target())
        .contains("Hub");
  }

  @ParameterizedTest
  @EnumSource(Assumption.class)
  void everyValueOfAnAssumptionCanBeWritten(Assumption assumption) throws IOException {
    for (String choice : assumption.choices()) {
      Path file =
          write(
              assumption.word() + "-" + choice + ".mastering",
              "mastering 1\norg Hub { assume " + assumption.word() + ": " + choice + " }\n");

      Loaded loaded = PolicyFiles.load(file);

      assertThat(loaded.diagnostics())
          .extracting(Diagnostic::code)
          .isEqualTo(choice.equals(assumption.defaultValue()) ? List.of(Code.MST244) : List.of());
      Org hub = loaded.policy().orElseThrow().orgs().get(0);
      assertThat(hub.assumed(assumption)).isEqualTo(choice);
    }
  }

  @Test
  void aFileThatTwoFilesUseIsReadOnce() throws IOException {
    write("base.mastering", "mastering 1\nsource Workday { masters users: yes }\n");
    write("left.mastering", "mastering 1\nuse \"base.mastering\"\n");
    Path top =
        write("top.mastering", "mastering 1\nuse \"left.mastering\"\nuse \"base.mastering\"\n");

    Loaded loaded = PolicyFiles.load(top);

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.sources()).hasSize(3);
  }

  @Test
  void aCircleIsNamedWithItsFiles() throws IOException {
    write("b.mastering", "mastering 1\nuse \"a.mastering\"\n");
    Path a = write("a.mastering", "mastering 1\nuse \"b.mastering\"\n");

    Diagnostic found = only(PolicyFiles.load(a));

    assertThat(found.code()).isEqualTo(Code.MST120);
    assertThat(found.message()).contains("a.mastering` uses `", "b.mastering` uses `");
  }

  @Test
  void aMissingFileIsNamedWhereItIsUsed() throws IOException {
    Path top = write("top.mastering", "mastering 1\nuse \"nope.mastering\"\n");

    Diagnostic found = only(PolicyFiles.load(top));

    assertThat(found.code()).isEqualTo(Code.MST119);
    assertThat(found.span().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereIsADiagnostic() {
    assertThat(only(PolicyFiles.load(folder.resolve("none.mastering"))).code())
        .isEqualTo(Code.MST900);
    assertThat(only(PolicyFiles.load(folder)).code()).isEqualTo(Code.MST900);
  }

  @Test
  void otherEncodingsAreNamedWithThePlace() throws IOException {
    Path file = folder.resolve("latin.mastering");
    Files.write(file, "mastering 1\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    Diagnostic found = only(PolicyFiles.load(file));

    assertThat(found.code()).isEqualTo(Code.MST900);
    assertThat(found.span().orElseThrow().line()).isEqualTo(2);
    assertThat(found.span().orElseThrow().column()).isEqualTo(6);
  }

  @Test
  void aByteOrderMarkIsPassedOverWithAWord() throws IOException {
    Path file = write("bom.mastering", "\uFEFFmastering 1\nsource Workday { }\n");

    Loaded loaded = PolicyFiles.load(file);

    assertThat(only(loaded).code()).isEqualTo(Code.MST906);
    assertThat(loaded.policy()).isPresent();
  }

  @Test
  void anEndlessFileIsNotRead() throws IOException {
    Path file = write("long.mastering", "#".repeat(4_000_001));

    assertThat(only(PolicyFiles.load(file)).code()).isEqualTo(Code.MST900);
  }

  @Test
  void aTextInMemoryNeedsNoFile() {
    Loaded loaded = PolicyFiles.load("<editor>", "mastering 1\nsource Workday { }\n");

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.sources()).containsOnlyKeys("<editor>");
    assertThat(loaded.policy().orElseThrow().orgs())
        .extracting(Org::name)
        .containsExactly(Policy.ONLY_ORG);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Diagnostic only(Loaded loaded) {
    assertThat(loaded.diagnostics()).hasSize(1);
    return loaded.diagnostics().get(0);
  }
}

package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.model.identity.Gap;
import io.mastering.model.identity.UserStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
  private static final String SCHEMA =
      "{\"definitions\":{\"base\":{\"properties\":{\"login\":{},\"email\":{\"master\":{\"type\":"
          + "\"OKTA\"}},\"title\":{\"master\":{\"type\":\"OVERRIDE\",\"priority\":[]}}}},"
          + "\"custom\":{\"properties\":{\"badge\":{}}}}}";

  @TempDir private Path path;

  private Inspection inspect() {
    Snapshot snapshot = Snapshot.open(path);
    assertThat(snapshot.diagnostics()).isEmpty();
    Inspector inspector = new Inspector(snapshot.objects());
    try {
      return inspector.inspection(snapshot.users(Wanted.NOTHING, inspector, line -> {}));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Folder whole() {
    return new Folder(path)
        .with("org.json", "{\"name\":\"Hub\",\"jit\":false}")
        .with(
            "apps.json",
            "[{\"id\":\"1\",\"label\":\"HR\",\"status\":\"ACTIVE\",\"features\":["
                + "\"PROFILE_MASTERING\"]}]")
        .with(
            "idps.json",
            "[{\"id\":\"2\",\"name\":\"S\",\"status\":\"ACTIVE\",\"policy\":{\"provisioning\":{"
                + "\"profileMaster\":false}}}]")
        .with("schemas.json", "{\"t\":" + SCHEMA + "}")
        .with("mappings.json", "[]")
        .users(
            "{\"id\":\"a\",\"status\":\"ACTIVE\",\"type\":{\"id\":\"t\"},\"links\":["
                + "{\"app\":\"1\",\"scope\":\"USER\",\"status\":\"ACTIVE\"},{\"idp\":\"2\"}]}",
            "{\"id\":\"b\",\"status\":\"STAGED\",\"links\":["
                + "{\"app\":\"1\",\"scope\":\"GROUP\",\"status\":\"ACTIVE\"}]}",
            "oops");
  }

  @Test
  void whatIsThereIsCounted() {
    whole();
    Inspection inspection = inspect();
    assertThat(inspection.name()).hasValue("Hub");
    assertThat(inspection.users()).isEqualTo(2);
    assertThat(inspection.rejected()).isEqualTo(1);
    assertThat(inspection.statuses())
        .isEqualTo(Map.of(UserStatus.ACTIVE, 1L, UserStatus.STAGED, 1L));
    assertThat(inspection.systems())
        .extracting(
            s -> s.name() + " " + s.links() + " " + s.individual() + " " + s.masters().get())
        .containsExactly("HR 2 1 true", "S 1 0 false");
    assertThat(inspection.types())
        .containsExactly(
            new Inspection.TypeCount("t", java.util.Optional.empty(), 2, 4, 1, 2, 1, 1));
  }

  @Test
  void aWholeSnapshotHasNoGaps() {
    whole();
    assertThat(inspect().gaps()).isEmpty();
  }

  @Test
  void missingFilesAreGapsWithTheCallThatClosesThem() {
    new Folder(path)
        .users("{\"id\":\"a\",\"status\":\"ACTIVE\",\"links\":[{\"app\":\"1\"},{\"idp\":\"2\"}]}");
    assertThat(inspect().gaps())
        .extracting(Gap::settle)
        .contains(
            "GET /api/v1/apps",
            "GET /api/v1/idps",
            "GET /api/v1/meta/schemas/user/{schemaId}",
            "GET /api/v1/mappings/{mappingId}")
        .hasSize(5);
    assertThat(inspect().gaps()).extracting(Gap::users).containsExactly(1L, 1L, 1L, 1L, 0L);
  }

  @Test
  void settingsThatAreNotShownAreGaps() {
    whole()
        .with("apps.json", "[{\"id\":\"1\",\"label\":\"HR\"}]")
        .with("idps.json", "[{\"id\":\"2\",\"name\":\"S\"}]")
        .with(
            "mappings.json",
            "[{\"id\":\"m\",\"source\":{\"id\":\"1\"},\"target\":{\"id\":\"t\"}}]");
    assertThat(inspect().gaps())
        .containsExactly(
            new Gap("The app HR does not show its features.", "GET /api/v1/apps/1", 2),
            new Gap("The app HR does not show its status.", "GET /api/v1/apps/1", 2),
            new Gap(
                "The mapping from HR to t does not show its attributes.",
                "GET /api/v1/mappings/m",
                2),
            new Gap("The IdP S does not show its status.", "GET /api/v1/idps/2", 1),
            new Gap(
                "The IdP S does not show whether it updates existing users (profileMaster).",
                "GET /api/v1/idps/2",
                1));
  }

  @Test
  void whatUsersAndLinksDoNotShowIsAGap() {
    whole()
        .with("schemas.json", "{\"t\":" + SCHEMA + ",\"s\":" + SCHEMA + "}")
        .users(
            "{\"id\":\"a\",\"links\":[{\"app\":\"1\"},{\"app\":\"x\"},{\"idp\":\"y\"}]}",
            "{\"id\":\"b\",\"status\":\"ACTIVE\",\"type\":{\"id\":\"u\"}}");
    assertThat(inspect().gaps())
        .extracting(Gap::what)
        .containsExactly(
            "Links to HR do not show their status.",
            "Links to HR do not show whether they are individual (scope).",
            "Users are linked to IdPs that idps.json does not hold.",
            "Users are linked to apps that apps.json does not hold.",
            "Users are of a type that schemas.json does not hold.",
            "Users have no \"links\" member: it is not known what they are linked to.",
            "Users show no status.",
            "Users show no user type, and there are several.");
    assertThat(inspect().gaps()).extracting(Gap::users).containsOnly(1L);
  }

  @Test
  void syntheticOrgsHaveNoGaps() throws IOException {
    for (Shape shape : Shape.values()) {
      new Generator(shape, 500, 1).writeTo(path);
      Inspection inspection = inspect();
      assertThat(inspection.gaps()).isEmpty();
      assertThat(inspection.users()).isEqualTo(500);
    }
  }
}

package io.mastering.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.kind.Kind.Role;
import io.mastering.model.kind.Peculiarity.Trait;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {
  @ParameterizedTest
  @EnumSource(Role.class)
  void everyFileIsWellFormed(Role role) {
    assertThat(Kinds.all(role))
        .hasSameSizeAs(Kinds.words(role))
        .allSatisfy(
            kind -> {
              assertThat(kind.role()).isEqualTo(role);
              assertThat(kind.capabilities().keySet())
                  .containsExactlyInAnyOrderElementsOf(Capability.of(role));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Org2Org",
        "ActiveDirectory",
        "BambooHR",
        "GoogleWorkspace",
        "LDAP",
        "NetSuite",
        "Namely",
        "Salesforce",
        "SuccessFactors",
        "UltiPro",
        "Workday"
      })
  void everyNamedSystemIsAKindThatMayMaster(String word) {
    Kind kind = Kinds.app(word).orElseThrow();
    assertThat(kind.claim(Capability.MASTER).answer()).isEqualTo(Claim.Answer.YES);
    assertThat(kind.sources()).isNotEmpty();
  }

  @Test
  void everyStatementNamesAPublicSource() {
    for (Role role : Role.values()) {
      for (Kind kind : Kinds.all(role)) {
        kind.capabilities()
            .values()
            .forEach(
                claim ->
                    assertThat(claim.source().isPresent())
                        .isEqualTo(claim.answer() != Claim.Answer.NOT_DOCUMENTED));
        kind.sources()
            .forEach(source -> assertThat(source.address()).startsWith("https://").contains("."));
      }
    }
  }

  @Test
  void activeDirectoryMakesCnOfTheNames() {
    Kind directory = Kinds.app("ActiveDirectory").orElseThrow();
    assertThat(directory.outOf().orElseThrow())
        .extracting(DefaultMapping::text)
        .contains("computed from firstName, lastName to cn", "zipCode to postalCode");
    assertThat(directory.into().orElseThrow())
        .extracting(DefaultMapping::to)
        .contains("zipCode", "login")
        .doesNotContain("cn");
  }

  @Test
  void traitsAreOfTheKindsThatAreKnownForThem() {
    assertThat(with(Trait.DEACTIVATES_STAGED_USERS)).containsExactly("BambooHR");
    assertThat(with(Trait.KEEPS_PASSWORDS)).containsExactly("ActiveDirectory");
  }

  private static List<String> with(Trait trait) {
    return Kinds.all(Role.APP).stream()
        .filter(kind -> kind.has(trait))
        .map(kind -> kind.word())
        .toList();
  }

  @Test
  void whatCannotBeDoneIsSaidWithItsSource() {
    assertThat(Kinds.app("BambooHR").orElseThrow().cannot(Capability.RECEIVE_NEW_USERS)).isTrue();
    assertThat(Kinds.app("SuccessFactors").orElseThrow().cannot(Capability.RECEIVE_NEW_USERS))
        .isTrue();
    assertThat(Kinds.app("UltiPro").orElseThrow().cannot(Capability.RECEIVE_NEW_USERS)).isFalse();
    assertThat(Kinds.idp("X509").orElseThrow().cannot(Capability.CREATE_ON_SIGN_IN)).isTrue();
    assertThat(Kinds.idp("SAML2").orElseThrow().cannot(Capability.CREATE_ON_SIGN_IN)).isFalse();
  }

  @Test
  void wordsTellUpperFromLowerCaseAndRolesApart() {
    assertThat(Kinds.app("workday")).isEmpty();
    assertThat(Kinds.app("SAML2")).isEmpty();
    assertThat(Kinds.idp("Workday")).isEmpty();
    assertThat(Kinds.app("Org2Org").orElseThrow()).isNotEqualTo(Kinds.idp("Org2Org").orElseThrow());
    assertThat(Kinds.app("../app/Workday")).isEmpty();
    assertThat(Kinds.app("")).isEmpty();
  }

  @Test
  void oneFileMakesAKind() {
    assertThat(Kinds.app("AddedByATest")).map(Kind::name).isPresent();
    assertThat(Kinds.words(Role.APP)).contains("AddedByATest", "Workday");
  }

  @Test
  void kindsAreFoundInAJarToo(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("model.jar");
    pack(jar);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> role = loader.loadClass(Role.class.getName());
      Object app =
          Arrays.stream(role.getEnumConstants()).filter(r -> r.toString().equals("APP")).toList();
      Object words =
          loader
              .loadClass(Kinds.class.getName())
              .getMethod("words", role)
              .invoke(null, ((List<?>) app).get(0));
      assertThat((List<?>) words).map(Object::toString).contains("Workday", "LDAP").hasSize(11);
    }
  }

  /** Packs the classes and files of this module as a build does. */
  private static void pack(Path jar) throws IOException, URISyntaxException {
    Path classes = Path.of(Kinds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> !f.equals(classes)).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        packed.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
        if (Files.isRegularFile(file)) {
          Files.copy(file, packed);
        }
        packed.closeEntry();
      }
    }
  }
}

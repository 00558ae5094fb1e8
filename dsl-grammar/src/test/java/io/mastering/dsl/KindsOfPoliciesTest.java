package io.mastering.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.kind.Capability;
import io.mastering.model.kind.Kind;
import io.mastering.model.kind.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** MST240: of each kind exactly that is warned of which its documents say to be impossible. */
class KindsOfPoliciesTest {
  private static final String EVERYTHING_OF_AN_APP =
      """
      mastering 1

      source System {
        kind %s
        masters users: yes
        real-time sync: on
        push { create users: yes  update attributes: yes  deactivate users: yes  sync password: yes }
      }
      """;

  private static final String EVERYTHING_OF_AN_IDP =
      """
      mastering 1

      idp System {
        kind %s
        on sign-in {
          create new users: yes
          update existing users: yes
          link accounts: automatically
          groups: assign
        }
      }
      """;

  @TempDir Path folder;

  static Stream<String> apps() {
    return Kinds.words(Kind.Role.APP).stream();
  }

  static Stream<String> idps() {
    return Kinds.words(Kind.Role.IDP).stream();
  }

  @ParameterizedTest
  @MethodSource("apps")
  void everyKindOfAppIsAskedForWhatItCanDo(String word) throws IOException {
    look(Kinds.app(word).orElseThrow(), EVERYTHING_OF_AN_APP.formatted(word));
  }

  @ParameterizedTest
  @MethodSource("idps")
  void everyKindOfIdpIsAskedForWhatItCanDo(String word) throws IOException {
    look(Kinds.idp(word).orElseThrow(), EVERYTHING_OF_AN_IDP.formatted(word));
  }

  private void look(Kind kind, String policy) throws IOException {
    Path file = Files.writeString(folder.resolve("hub.mastering"), policy);
    Loaded loaded = PolicyFiles.load(file);
    List<String> impossible =
        Capability.of(kind.role()).stream().filter(kind::cannot).map(Capability::word).toList();
    assertThat(loaded.policy()).isPresent();
    assertThat(loaded.diagnostics())
        .allMatch(diagnostic -> diagnostic.code() == Code.MST240)
        .hasSameSizeAs(impossible);
    impossible.forEach(
        word ->
            assertThat(loaded.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains(" cannot " + word)));
  }
}

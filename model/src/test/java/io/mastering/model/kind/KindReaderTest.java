package io.mastering.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.kind.Kind.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MST907: a file of a kind is read strictly, and says what is wrong where. */
class KindReaderTest {
  private static final String RIGHT =
      """
      # A comment.
      kind: Example
      name: An example
      users arrive as: not documented

      source page: A page, https://help.example.org/page

      import users: yes [page]
      master users: yes, of one type [page]
      deactivate users: no [page]
      real-time sync: not documented
      receive new users: not documented
      receive updates: not documented
      receive deactivations: not documented
      receive passwords: not documented

      into okta: givenName to firstName [page]
      into okta: computed to login [page]
      out of okta: computed from firstName, lastName to cn [page]

      peculiarity keeps-passwords X5 L3: something is different [page]
      """;

  private static KindRead read(String text) {
    return KindReader.read(Role.APP, "app/Example.kind", text);
  }

  @Test
  void everyStatementIsRead() {
    KindRead read = read(RIGHT);
    assertThat(read.diagnostics()).isEmpty();
    Kind kind = read.kind().orElseThrow();
    assertThat(kind.word()).isEqualTo("Example");
    assertThat(kind.claim(Capability.MASTER).words()).isEqualTo("of one type");
    assertThat(kind.cannot(Capability.DEACTIVATE)).isTrue();
    assertThat(kind.cannot(Capability.RECEIVE_UPDATES)).isFalse();
    assertThat(kind.into().orElseThrow())
        .extracting(DefaultMapping::text)
        .containsExactly("givenName to firstName", "computed to login");
    assertThat(kind.peculiarities().get(0).rules()).containsExactly("X5", "L3");
    assertThat(kind.source("page").address()).isEqualTo("https://help.example.org/page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import users: yes [page]         | import users yes     | 8 | does not say anything",
        "import users: yes [page]         | import users:        | 8 | does not say anything",
        "import users: yes [page]         | import users: yes    | 8 | names no source",
        "import users: yes [page]         | import users: perhaps [page] | 8 | is no answer to",
        "import users: yes [page]         | import user: yes [page]      | 8 | Nothing is known of",
        "import users: yes [page]         | import users: yes [pages]    | 8 | is not in this file",
        "real-time sync: not documented   | name: twice          | 11 | is said twice",
        "into okta: computed to login [page] | into okta: not documented | 18 | elsewhere in the file",
        "into okta: computed to login [page] | into okta: user.login [page] | 18 | not a line of a mapping",
        "kind: Example                    | kind: Another        | 2 | The file is named Example",
        "source page: A page, https://help.example.org/page | source page: A page | 6 | a title and an address",
        "peculiarity keeps-passwords X5 L3: something is different [page] | peculiarity keeps: x [page] | 21 | neither a rule nor a trait",
      })
  void mistakeIsNamedWithItsPlaceAndAWayOut(String right, String wrong, int line, String message) {
    List<Diagnostic> found = read(RIGHT.replace(right, wrong)).diagnostics();
    assertThat(found)
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(Code.MST907);
              assertThat(diagnostic.message()).contains(message);
              assertThat(diagnostic.help()).isPresent();
              assertThat(diagnostic.span().orElseThrow().line()).isEqualTo(line);
              assertThat(diagnostic.span().orElseThrow().file()).isEqualTo("app/Example.kind");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "receive updates: not documented, receive updates",
    "users arrive as: not documented, users arrive as",
    "out of okta: computed from firstName, out of okta"
  })
  void whatIsNotSaidIsMissed(String start, String subject) {
    String without = RIGHT.replaceAll("(?m)^" + start + ".*\\R", "");
    assertThat(read(without).diagnostics())
        .extracting(Diagnostic::message)
        .contains("The file does not say `" + subject + "`.");
  }

  @Test
  void whatIsWrongReadsAsPlaceSentenceAndWayOut() {
    assertThat(read(RIGHT.replace("import users: yes [page]", "import users: yes")).complaints())
        .isEqualTo(
            "app/Example.kind:8:1 This statement names no source."
                + " End the line with the key of a document, such as [features].");
  }

  @Test
  void nearestSubjectIsOffered() {
    assertThat(read(RIGHT.replace("receive updates", "recieve updates")).diagnostics())
        .extracting(diagnostic -> diagnostic.help().orElse(""))
        .contains("Did you mean `receive updates`?");
  }

  @Test
  void sourceThatNoLineNamesIsLeftOver() {
    String more = RIGHT + "source idle: Another page, https://help.example.org/other\n";
    assertThat(read(more).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("No line names the source `idle`.");
  }

  @Test
  void subjectsOfIdpsAreNotThoseOfApps() {
    assertThat(KindReader.read(Role.IDP, "idp/Example.kind", RIGHT).diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "Nothing is known of `receive updates`.",
            "The file does not say `create users on sign-in`.");
  }
}

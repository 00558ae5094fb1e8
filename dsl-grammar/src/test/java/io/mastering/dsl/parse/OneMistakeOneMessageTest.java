package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes of the first day: each costs one message, and its fix is the one that was meant. */
class OneMistakeOneMessageTest {

  private static Diagnostic only(String text) {
    List<Diagnostic> found = Parser.parse("p", "mastering 1\n" + text).diagnostics();
    assertThat(found).as(found.toString()).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "source Corporate AD { kind ActiveDirectory }!Corporate AD",
        "idp Partner SAML {\\n  kind SAML2\\n}!Partner SAML",
        "source Our Own Workday {\\n  kind Workday\\n}\\npriority okta!Our Own Workday",
        "priority Corporate AD, Workday!Corporate AD",
        "priority Workday, Corporate AD!Corporate AD",
        "attribute title override with Workday, Corporate AD!Corporate AD",
      })
  void nameOfSeveralWordsIsToBeQuoted(String text, String name) {
    Diagnostic said = only(text.replace("\\n", "\n"));
    assertThat(said.code()).isEqualTo(Code.MST001);
    assertThat(said.help().orElse("")).isEqualTo("Quote it: `\"" + name + "\"`.");

    assertThat(said.fix().orElseThrow().edits().get(0).replacement()).isEqualTo("\"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source Workday = {\n  kind Workday\n}",
        "source: Workday {\n  kind Workday\n}",
        "idp HubSAML: { kind SAML2 }",
      })
  void headerHasNoSign(String text) {
    Diagnostic said = only(text);
    assertThat(said.code()).isEqualTo(Code.MST013);
    assertThat(said.fix().orElseThrow().edits().get(0).replacement()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source \"Corporate AD {\n  kind ActiveDirectory\n}",
        "source Workday { kind \"Workday }",
        "priority \"Corporate AD, Workday",
        "attribute \"email inherit from master",
        "attribute \"email\n  inherit from master",
        "when (department is \"HR) { attribute title inherit from okta }",
        "when (department is \"HR) {\n  attribute title inherit from okta\n}",
        "scenario \"x {\n  given user j { linked to Workday }\n}",
        "scenario \"x\" {\n  given user j { title is \"x }\n}",
        "map \"email to login always",
      })
  void quoteThatIsNotClosedIsAllThatIsSaid(String text) {
    assertThat(only(text).code()).isEqualTo(Code.MST003);
  }
}

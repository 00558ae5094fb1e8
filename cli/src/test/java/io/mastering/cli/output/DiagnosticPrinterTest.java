package io.mastering.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static final SourceText SOURCE =
      SourceText.of("hub.mastering", "mastering 1\npriority Workday\n\tatribute email inherit\n");
  private static final Span WORD = new Span("hub.mastering", 3, 2, 3, 10);
  private static final Diagnostic TYPO =
      Diagnostic.of(
              Code.MST002, WORD, "\"atribute\" starts no statement.", "Did you mean \"attribute\"?")
          .with(
              new Related(new Span("hub.mastering", 1, 1, 1, 12), "the language is declared here"))
          .with(Fix.safe("replace with \"attribute\"", new Edit(WORD, "attribute")));
  private static final Diagnostic GAP =
      Diagnostic.of(Code.MST904, "100% of: \"idps.json\",\nis missing.", "Add it.");

  @Test
  void textShowsTheLineWithThePlaceUnderlined() {
    assertThat(printed(DiagnosticFormat.TEXT, Ink.PLAIN, TYPO, GAP))
        .isEqualTo(
            """
            warning MST904: 100% of: "idps.json",\uFFFDis missing.
              help: Add it.

            hub.mastering:3:2: error MST002: "atribute" starts no statement.
                3 | \tatribute email inherit
                  | \t^^^^^^^^
              hub.mastering:1:1: the language is declared here
                1 | mastering 1
                  | ^^^^^^^^^^^
              help: Did you mean "attribute"?
              fix: replace with "attribute"

            1 error, 1 warning
            """);
  }

  @Test
  void nothingWrongIsSilentAsTextAndAnAnswerAsJson() {
    assertThat(printed(DiagnosticFormat.TEXT, Ink.PLAIN)).isEmpty();
    assertThat(printed(DiagnosticFormat.GITHUB, Ink.PLAIN)).isEmpty();
    assertThat(printed(DiagnosticFormat.JSON, Ink.PLAIN))
        .isEqualTo(
            "{\"schema\":\"mastering/diagnostics/1\",\"errors\":0,\"warnings\":0,\"infos\":0,"
                + "\"diagnostics\":[]}\n");
  }

  @Test
  void githubEscapesWhatItsCommandsReserve() {
    assertThat(printed(DiagnosticFormat.GITHUB, Ink.PLAIN, TYPO, GAP))
        .isEqualTo(
            """
            ::warning title=MST904::100%25 of: "idps.json",%0Ais missing.%0AAdd it.
            ::error file=hub.mastering,line=3,col=2,endColumn=9,title=MST002::"atribute" starts no \
            statement.%0ADid you mean "attribute"?
            """);
  }

  @Test
  void jsonHoldsEverything() {
    assertThat(printed(DiagnosticFormat.JSON, Ink.PLAIN, TYPO))
        .isEqualTo(
            """
            {"schema":"mastering/diagnostics/1","errors":1,"warnings":0,"infos":0,"diagnostics":[\
            {"code":"MST002","severity":"error","message":"\\"atribute\\" starts no statement.",\
            "span":{"file":"hub.mastering","line":3,"column":2,"endLine":3,"endColumn":10},\
            "help":"Did you mean \\"attribute\\"?",\
            "related":[{"message":"the language is declared here",\
            "span":{"file":"hub.mastering","line":1,"column":1,"endLine":1,"endColumn":12}}],\
            "fix":{"title":"replace with \\"attribute\\"","certainty":"safe","edits":[{\
            "span":{"file":"hub.mastering","line":3,"column":2,"endLine":3,"endColumn":10},\
            "replacement":"attribute"}]}}]}
            """);
  }

  @Test
  void sarifNamesRuleLevelAndRegion() {
    assertThat(printed(DiagnosticFormat.SARIF, Ink.PLAIN, TYPO, GAP))
        .startsWith("{\"version\":\"2.1.0\",\"runs\":[{\"tool\"")
        .contains("\"ruleId\":\"MST002\",\"level\":\"error\"")
        .contains("\"ruleId\":\"MST904\",\"level\":\"warning\"")
        .contains("\"startLine\":3,\"startColumn\":2,\"endLine\":3,\"endColumn\":10");
  }

  @Test
  void sarifCarriesFixesAndPathsAsUris() {
    Span place = new Span("my policies/h\u00fcb#1.mastering", 2, 1, 2, 3);
    Diagnostic said =
        Diagnostic.of(Code.MST002, place, "a", "b").with(Fix.maybe("do it", new Edit(place, "x")));
    assertThat(printed(DiagnosticFormat.SARIF, Ink.PLAIN, said))
        .contains("\"uri\":\"my%20policies/h%C3%BCb%231.mastering\"")
        .contains(
            "\"replacements\":[{\"deletedRegion\":{\"startLine\":2,\"startColumn\":1,\"endLine\":2,"
                + "\"endColumn\":3},\"insertedContent\":{\"text\":\"x\"}}]");
  }

  @Test
  void colouredTextHasTheSameWords() {
    String coloured = printed(DiagnosticFormat.TEXT, Ink.COLOURED, TYPO);
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(printed(DiagnosticFormat.TEXT, Ink.PLAIN, TYPO));
  }

  @Test
  void inputCannotSpeakToTheTerminal() {
    Span span = new Span("x", 1, 1, 1, 2);
    Diagnostic hostile = Diagnostic.of(Code.MST001, span, "no \u001b[2J sentence", "\u202E");
    String text =
        print(DiagnosticFormat.TEXT, SourceText.of("x", "a\u001b]0;b\u0007"), Ink.PLAIN, hostile);
    assertThat(text).doesNotContain("\u001b", "\u0007", "\u202E");
  }

  private static String printed(DiagnosticFormat format, Ink ink, Diagnostic... diagnostics) {
    return print(format, SOURCE, ink, diagnostics);
  }

  private static String print(
      DiagnosticFormat format, SourceText source, Ink ink, Diagnostic... diagnostics) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new DiagnosticPrinter(format, source, out, ink).print(List.of(diagnostics));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

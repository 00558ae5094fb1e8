package io.mastering.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.format.Formatter.Formatted;
import io.mastering.dsl.format.Formatter.Outcome;
import io.mastering.dsl.parse.Pieces;
import io.mastering.dsl.parse.Policies;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The canonical form of docs/language.md. */
class FormatterTest {
  static List<Path> policies() {
    return Policies.all();
  }

  private static String format(String text) {
    Formatted formatted = Formatter.format("p", text);
    assertThat(formatted.diagnostics()).isEmpty();
    assertThat(formatted.outcome()).isEqualTo(Outcome.FORMATTED);
    assertThat(Formatter.format("p", formatted.text()).text()).isEqualTo(formatted.text());
    return formatted.text();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyPolicyOfTheProjectCanBeFormatted(Path file) {
    format(Policies.text(file));
  }

  @Test
  void blocksStatementsAndBlanks() {
    assertThat(
            format(
                """
                mastering   1
                source Workday
                {
                kind Workday masters users :yes
                  push{ update attributes: yes }


                  # why
                  map a to b always
                }
                idp X { kind SAML2 }
                app Y { }
                priority Workday ,X
                """))
        .isEqualTo(
            """
            mastering 1

            source Workday {
              kind Workday
              masters users: yes
              push { update attributes: yes }

              # why
              map a to b always
            }

            idp X { kind SAML2 }
            app Y {}
            priority Workday, X
            """);
  }

  @Test
  void longLinesAreBrokenAndLongBlocksOpened() {
    String name = "A".repeat(30);
    assertThat(
            format(
                "mastering 1\npriority A, B, %1$s, %1$s, %1$s, %1$s\nsource S { id \"%1$s\"  kind %1$s  active: yes  map %1$s to x always }"
                    .replace("%1$s", name)))
        .isEqualTo(
            """
            mastering 1

            priority A, B, NNN, NNN, NNN,
                NNN

            source S {
              id "NNN"
              kind NNN
              active: yes
              map NNN to x always
            }
            """
                .replace("NNN", name));
  }

  @Test
  void commentsStayBesideWhatTheyAreAbout() {
    assertThat(
            format(
                """
                # first
                mastering 1 # one
                # of S
                source S { # opens
                  kind Workday      # short
                  masters users: yes    # longer

                  # last
                } # closes
                priority # who
                  S
                    # then
                  , T
                # end
                """))
        .isEqualTo(
            """
            # first
            mastering 1  # one

            # of S
            source S {  # opens
              kind Workday        # short
              masters users: yes  # longer

              # last
            }  # closes

            priority  # who
                S
                # then
                , T
            # end
            """);
  }

  @Test
  void stepsStandOnLinesOfTheirOwnAndTablesAreAligned() {
    assertThat(
            format(
                """
                mastering 1
                scenario "x" { given user a { linked to <s> } and user b then a is mastered by <m> and b has title "ä" cases {
                | s | m | # head
                |Workday,"Corporate AD" | Workday |

                # nobody
                || okta |}}
                """))
        .isEqualTo(
            """
            mastering 1

            scenario "x" {
              given user a { linked to <s> }
              and user b
              then a is mastered by <m>
              and b has title "ä"
              cases {
                | s                       | m       |  # head
                | Workday, "Corporate AD" | Workday |

                # nobody
                |                         | okta    |
              }
            }
            """);
  }

  @Test
  void reasonOfADemandStandsBelowIt() {
    assertThat(format("mastering 1\nnever attribute email is owned by W because \"no\"\n"))
        .isEqualTo(
            """
            mastering 1

            never attribute email is owned by W
              because "no"
            """);
  }

  @Test
  void lineEndsStayAsTheFirstOneIs() {
    assertThat(format("mastering 1\r\norg A { }\norg B { }"))
        .isEqualTo("mastering 1\r\n\r\norg A {}\r\norg B {}\r\n");
    assertThat(format("mastering 1\norg A { }\r\n")).isEqualTo("mastering 1\n\norg A {}\n");
  }

  @Test
  void byteOrderMarkGoes() {
    assertThat(format("\uFEFFmastering 1\n")).isEqualTo("mastering 1\n");
  }

  @Test
  void textWithAMistakeStaysAsItIs() {
    String text = "mastering 1\nsource   Workday { kind }\n";
    Formatted formatted = Formatter.format("p", text);
    assertThat(formatted.outcome()).isEqualTo(Outcome.BROKEN);
    assertThat(formatted.text()).isEqualTo(text);
    assertThat(formatted.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MST001);
  }

  @Test
  void whatSaysSomethingElseIsSeen() {
    Pieces table = Pieces.of("p", table("| a | b |\n| c | d |\n"));
    assertThat(table.sayTheSameAs(Pieces.of("p", table("| a | b | \n\n | c | d |")))).isTrue();
    assertThat(table.sayTheSameAs(Pieces.of("p", table("| a | b |\n| c,d |  |\n")))).isFalse();
    assertThat(table.sayTheSameAs(Pieces.of("p", table("| a | b |\n| c | d | # x\n")))).isFalse();
    Pieces plain = Pieces.of("p", "mastering 1\norg A {}\n# x\n");
    assertThat(plain.sayTheSameAs(Pieces.of("p", "mastering 1 org A {} #  x"))).isFalse();
    assertThat(plain.sayTheSameAs(Pieces.of("p", "# x\nmastering 1 org A {}"))).isFalse();
    assertThat(plain.sayTheSameAs(Pieces.of("p", "mastering 1 org A {} # x  "))).isTrue();
  }

  private static String table(String rows) {
    return "mastering 1\nscenario \"s\" { then <a> is mastered by <b> cases {\n" + rows + "}}";
  }
}

package io.mastering.model.diagnostic;

import java.util.Optional;

/**
 * The catalogue of messages. 0xx syntax, 1xx names and types, 2xx conflicts in a policy, 3xx
 * outcomes on data, 4xx scenarios, 5xx style, 9xx input data and files. A code keeps its meaning
 * for ever; its page is {@code docs/diagnostics/<code>.md}.
 */
public enum Code {
  MST001(Severity.ERROR, "the text is not a statement of the language"),
  MST002(Severity.ERROR, "a statement starts with an unknown word"),
  MST003(Severity.ERROR, "a quoted text is not closed"),
  MST004(Severity.ERROR, "a brace is missing or left over"),
  MST005(Severity.ERROR, "the first line is not the language version"),
  MST006(Severity.ERROR, "a setting has no colon"),
  MST007(Severity.ERROR, "a word of the language is not in lower case"),
  MST008(Severity.ERROR, "a reserved word is used as a name"),
  MST009(Severity.ERROR, "and and or are mixed without parentheses"),
  MST010(Severity.ERROR, "a row of a table has the wrong number of cells"),
  MST011(Severity.ERROR, "a statement stands in the wrong place"),
  MST012(Severity.ERROR, "a character has no meaning in a policy"),
  MST013(Severity.ERROR, "a sign of another notation is used"),
  MST014(Severity.ERROR, "a name is missing"),
  MST015(Severity.ERROR, "a text is nested too deeply"),
  MST016(Severity.ERROR, "a file is too long"),
  MST017(Severity.ERROR, "a placeholder has no table of cases"),
  MST018(Severity.ERROR, "a date or a number does not exist"),
  MST019(Severity.ERROR, "a backslash in a quoted text has no meaning"),

  MST900(Severity.ERROR, "a file cannot be read"),
  MST901(Severity.ERROR, "a snapshot lacks a file that it cannot be read without"),
  MST902(Severity.ERROR, "a settings file of a snapshot is not what it should be"),
  MST903(Severity.ERROR, "a line of users.ndjson was rejected"),
  MST904(Severity.WARNING, "a snapshot does not say something that a decision needs"),
  MST905(Severity.WARNING, "the policy and the snapshot differ"),
  MST906(Severity.INFO, "a file begins with a byte order mark");

  private final Severity severity;
  private final String title;

  Code(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  public Severity severity() {
    return severity;
  }

  /** What every diagnostic of this code has in common, as the end of "when ...". */
  public String title() {
    return title;
  }

  /** The code with this name, {@code MST201}. */
  public static Optional<Code> named(String name) {
    for (Code code : values()) {
      if (code.name().equals(name)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}

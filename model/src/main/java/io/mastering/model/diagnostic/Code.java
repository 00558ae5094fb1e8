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
  MST020(Severity.INFO, "a policy has more mistakes than are told"),

  MST101(Severity.ERROR, "a name is declared twice"),
  MST102(Severity.ERROR, "a declared name has a meaning already"),
  MST103(Severity.ERROR, "a system is unknown where it is named"),
  MST104(Severity.ERROR, "a system cannot do what is asked of it"),
  MST105(Severity.ERROR, "an attribute is unknown"),
  MST106(Severity.ERROR, "a kind of system is unknown"),
  MST107(Severity.ERROR, "an assumption is unknown"),
  MST108(Severity.ERROR, "a value is not one of those that can stand there"),
  MST109(Severity.ERROR, "a setting does not belong to its block"),
  MST110(Severity.ERROR, "a statement does not belong to its block"),
  MST111(Severity.ERROR, "an org is unknown"),
  MST112(Severity.ERROR, "a name could mean systems of several orgs"),
  MST113(Severity.ERROR, "a statement could belong to several orgs"),
  MST114(Severity.WARNING, "a user type is not declared"),
  MST115(Severity.ERROR, "a bare word is not defined"),
  MST116(Severity.ERROR, "a status is unknown"),
  MST117(Severity.ERROR, "a date is expected"),
  MST118(Severity.ERROR, "an outcome or its reason is unknown"),
  MST119(Severity.ERROR, "a file that is used is not there"),
  MST120(Severity.ERROR, "files use each other in a circle"),
  MST121(Severity.ERROR, "a type of attribute is unknown"),
  MST122(Severity.ERROR, "an allowed code is unknown"),
  MST123(Severity.WARNING, "a condition compares with a value that its attribute never has"),

  MST202(Severity.WARNING, "a push and sign-ins that update can both write the same users"),
  MST203(Severity.WARNING, "a source is also pushed to"),
  MST205(Severity.WARNING, "an override names a source that cannot own anything"),
  MST206(Severity.WARNING, "several sources may master users and no order is declared"),
  MST207(Severity.ERROR, "what is mapped from an IdP does not fit whether it masters"),
  MST214(Severity.WARNING, "two callers write the same attributes and the last one wins"),
  MST215(Severity.WARNING, "a value goes from a source to Okta and back"),
  MST217(Severity.WARNING, "a priority list names a system that masters nobody"),
  MST218(Severity.WARNING, "a source that may own a required attribute does not send it"),
  MST219(Severity.WARNING, "two sources that can meet in one user are not in the order"),
  MST231(Severity.ERROR, "an attribute has two statements in one block"),
  MST232(Severity.ERROR, "what can be said once is said twice"),
  MST233(Severity.ERROR, "a list names a system twice"),
  MST234(Severity.ERROR, "two assumptions contradict each other"),
  MST235(Severity.ERROR, "a when asks who masters the user"),
  MST236(Severity.WARNING, "a design cannot be enforced by Okta itself"),
  MST237(Severity.INFO, "two when blocks can hold for the same user"),
  MST238(Severity.WARNING, "a demand cannot be decided yet"),
  MST239(Severity.WARNING, "an allow allows nothing"),
  MST240(Severity.WARNING, "a policy asks a kind of system for what it cannot do"),
  MST241(Severity.WARNING, "a when holds for nobody"),
  MST242(Severity.WARNING, "a statement is never asked"),
  MST243(Severity.WARNING, "what is said already is said again"),
  MST244(Severity.INFO, "an assumption is set to its default"),
  MST245(Severity.WARNING, "nothing uses a name"),
  MST246(Severity.ERROR, "a push maps an attribute and leaves it unmapped"),
  MST247(Severity.WARNING, "a list in a when names a source that is never asked there"),
  MST248(Severity.WARNING, "a demand cannot be broken, or cannot be met"),
  MST249(Severity.WARNING, "a when holds for everybody"),

  MST301(Severity.WARNING, "a push into the org is bound to fail"),
  MST303(Severity.WARNING, "a push writes another system's values over those of a source"),
  MST304(Severity.WARNING, "a push can carry the new value of one source and the old of another"),
  MST305(Severity.WARNING, "an override names a source that no user is linked to"),
  MST306(Severity.WARNING, "nobody can say who masters the user for want of an order"),
  MST308(Severity.INFO, "a termination would deactivate staged users"),
  MST309(Severity.WARNING, "a disconnection from an IdP would not last"),
  MST310(Severity.WARNING, "no source is left that could deactivate the user"),
  MST311(Severity.WARNING, "a user signs in with what no longer knows him"),
  MST312(Severity.WARNING, "a user was assigned before provisioning and is never pushed"),
  MST313(Severity.INFO, "Okta shows another value than the owner holds"),
  MST316(Severity.WARNING, "the next import would stop at the safeguard"),
  MST318(Severity.WARNING, "the owner of a required attribute holds no value for it"),
  MST319(Severity.WARNING, "two sources that are not in the order meet in one user"),
  MST320(Severity.INFO, "a link looks like sourcing but is none"),
  MST401(Severity.WARNING, "a column of a table is not used"),
  MST402(Severity.ERROR, "a cell does not hold exactly one value"),
  MST403(Severity.ERROR, "a scenario names a user whom it does not give"),
  MST404(Severity.ERROR, "an expectation is about an event that did not happen"),
  MST405(Severity.WARNING, "a scenario expects nothing"),
  MST406(Severity.ERROR, "an expectation says nothing"),
  MST407(Severity.ERROR, "two changes of one system are to come in any order"),

  MST900(Severity.ERROR, "a file cannot be read"),
  MST901(Severity.ERROR, "a snapshot lacks a file that it cannot be read without"),
  MST902(Severity.ERROR, "a settings file of a snapshot is not what it should be"),
  MST903(Severity.ERROR, "a line of users.ndjson was rejected"),
  MST904(Severity.WARNING, "a snapshot does not say something that a decision needs"),
  MST905(Severity.WARNING, "the policy and the snapshot differ"),
  MST906(Severity.INFO, "a file begins with a byte order mark"),
  MST907(Severity.ERROR, "a file of a kind is not what it should be");

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

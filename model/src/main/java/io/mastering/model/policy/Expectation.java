package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.List;
import java.util.Optional;

/** What a scenario expects. */
public sealed interface Expectation {
  Span span();

  /** {@code USER is mastered by HOLDER}. */
  record MasteredBy(String user, String holder, boolean negated, Span span)
      implements Expectation {}

  /** {@code USER is mastered by ambiguous|unknown}: no single master can be named. */
  record MasterOpen(String user, Outcome outcome, Span span) implements Expectation {}

  /** {@code USER has ATTRIBUTE from HOLDER}, {@code attribute ATTRIBUTE is owned by HOLDER}. */
  record OwnedBy(String user, String attribute, String holder, Span span) implements Expectation {}

  /** {@code USER has ATTRIBUTE "VALUE" from HOLDER}. */
  record HasValue(
      String user, String attribute, Optional<String> value, Optional<String> holder, Span span)
      implements Expectation {}

  /** {@code USER status is STATUS}. */
  record StatusIs(String user, UserStatus status, Span span) implements Expectation {}

  /**
   * {@code USER is linked to SYSTEM}.
   *
   * @param systemOrg the org of the system; where it is not the user's, the link is that of his
   *     counterpart there
   */
  record LinkedTo(String user, String system, String systemOrg, boolean negated, Span span)
      implements Expectation {}

  /**
   * {@code push|edit|... is OUTCOME as REASON with "TEXT"}, of the last event.
   *
   * @param event the word for the event: push, edit, ...
   */
  record OutcomeIs(
      String event, Outcome outcome, Optional<Reason> reason, Optional<String> text, Span span)
      implements Expectation {}

  /**
   * {@code refusal names owner HOLDER and attribute A and rule R}: at least these.
   *
   * @param rule the number of a rule, such as {@code E1}
   */
  record RefusalNames(
      Optional<String> owner, List<String> attributes, Optional<String> rule, Span span)
      implements Expectation {
    public RefusalNames {
      attributes = List.copyOf(attributes);
    }
  }

  /** {@code remedies include WAY OUT, then WAY OUT}: at least these, in this order. */
  record RemediesInclude(List<WayOut> waysOut, Span span) implements Expectation {
    public RemediesInclude {
      waysOut = List.copyOf(waysOut);
    }
  }

  /**
   * A way out that a decision must offer.
   *
   * @param about what it changes, in the order of the sentence: of {@link Change#SWITCH_OFF} the
   *     setting and the system, of {@link Change#DISCONNECT} the user and the system
   */
  record WayOut(Change change, List<String> about) {
    public WayOut {
      about = List.copyOf(about);
    }
  }

  /** What a way out changes. */
  enum Change {
    SWITCH_OFF,
    DISCONNECT,
    RETRY,
    INHERIT_FROM_OKTA,
    PUT_ABOVE,
    SEND_OWNED,
    RESET_PASSWORD,
    CONVERT_PROVIDER
  }

  /**
   * {@code USER is snapshot "NAME"}: everything about the user is as it was recorded under this
   * name, in {@code golden/NAME.txt} beside the policy.
   */
  record IsSnapshot(String user, String name, Span span) implements Expectation {}

  /**
   * {@code findings include CODE, CODE}, {@code findings do not include CODE}: of the org as it
   * then is. At least these are found, or none of these.
   *
   * @param codes such as {@code MST203} or {@code MST301}
   */
  record Findings(List<String> codes, boolean negated, Span span) implements Expectation {
    public Findings {
      codes = List.copyOf(codes);
    }
  }

  /** {@code assumes NAME}: the last decision leans on an assumption. */
  record Assumes(String user, Assumption assumption, Span span) implements Expectation {}
}

package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.decision.Finding;
import io.mastering.model.diagnostic.Code;
import java.util.Map;
import java.util.Objects;

/**
 * What would clear a finding. {@code {s}} stands for its subject and {@code {c}} for its
 * counterpart.
 */
final class FindingCure {
  private static final String ORDER =
      "Name the sources in a `priority` list, in the order of the console's profile sources.";

  /** Of a push that fails whoever owns what it sends. */
  private static final String UNFIT =
      "Let {s} leave deactivated users out, and give ill-formed logins the form that the schema"
          + " asks for.";

  private static final String UNTIL_THEN =
      "A source owns attributes, so pushes into the org that go through for these users today would"
          + " then be refused: first let the callers send less (R5). Until then deactivate leavers"
          + " in Okta by hand.";

  /** Of a source that is switched off. */
  private static final String SWITCHED_OFF =
      "Activate {s} again if it still knows these users, else link them to another active source. "
          + UNTIL_THEN;

  private static final String PROVISION = "Click Provision User on the app's Assignments tab; ";

  private static final String CARE =
      " Unassigning may deactivate the account in the app, where its push deactivates users.";

  /** Of an assignment that goes through a group. */
  private static final String IN_GROUP =
      PROVISION
          + "else take the user out of the group that assigns the app, and put the user back."
          + CARE;

  private static final Map<Code, String> CURES =
      Map.ofEntries(
          Map.entry(
              Code.MST202,
              "Switch off \"update existing users\" on {s}, or let what {c} sends inherit from"
                  + " Okta (Profile Editor)."),
          Map.entry(
              Code.MST203,
              "Map to {s} only what is to be written back and say `allow MST203` in the policy, or"
                  + " switch off its \"update attributes\"."),
          Map.entry(
              Code.MST205, "Take {s} out of the override, or make it an active source of the org."),
          Map.entry(Code.MST206, ORDER),
          Map.entry(
              Code.MST207,
              "Map from an IdP that updates existing users \"always\", and from any other \"on"
                  + " create\"."),
          Map.entry(Code.MST214, "Let only one of them send these attributes."),
          Map.entry(
              Code.MST215,
              "Take what is pushed back out of the push to {s}, or map it from there \"on"
                  + " create\"."),
          Map.entry(Code.MST217, "Take {s} out of the list, or let it master users."),
          Map.entry(
              Code.MST218, "Map values of {s} to these attributes, or let them inherit from Okta."),
          Map.entry(Code.MST219, ORDER),
          Map.entry(
              Code.MST301, "Take a way out that is told with the push, the least invasive first."),
          Map.entry(
              Code.MST303,
              "Map to {s} only what is to be written back, or switch off \"update attributes\" in"
                  + " the push to it."),
          Map.entry(
              Code.MST304,
              "Let one source own them all, or map to {s} only what one of them owns."),
          Map.entry(Code.MST305, "Import from {s} first, or take it out of the override of {c}."),
          Map.entry(Code.MST306, ORDER),
          Map.entry(
              Code.MST308, "Activate the staged users first, or expect them to be deactivated."),
          Map.entry(
              Code.MST309,
              "First switch off \"update existing users\" on {s}, or let it link no accounts."),
          Map.entry(
              Code.MST310,
              "Link these users to {s} again, or to another active source. " + UNTIL_THEN),
          Map.entry(
              Code.MST311,
              "Link the user again, or convert the credential provider and reset the password [R6]."),
          Map.entry(
              Code.MST312, PROVISION + "else unassign the user there and assign anew." + CARE),
          Map.entry(
              Code.MST313,
              "Import from {s} once more; what stays is named by the import's errors."),
          Map.entry(
              Code.MST316,
              "Look at why they have ended; if rightly so, confirm the removal or raise the"
                  + " safeguard."),
          Map.entry(Code.MST318, "Fill {c} in {s}, or let {c} inherit from okta."),
          Map.entry(Code.MST319, ORDER),
          Map.entry(
              Code.MST320,
              "Nothing to do if it is meant; else link the user individually, or let {s} master"
                  + " users."));

  private FindingCure() {}

  /** One sentence to an admin. */
  static String of(Found found) {
    boolean off = found.code() == Code.MST310 && FindingText.isSwitchedOff(found);
    return off
        ? SWITCHED_OFF.replace("{s}", found.key().subject())
        : of(found.code(), found.key().subject(), found.key().counterpart());
  }

  /** The same for many findings that are alike. */
  static String ofMany(Code code) {
    return switch (code) {
      case MST310 -> SWITCHED_OFF.replace("{s}", "the source");
      case MST312 ->
          PROVISION
              + "else unassign and assign anew, through the group where a group assigns."
              + CARE;
      default -> of(code, "it", "the other");
    };
  }

  private static String of(Code code, String subject, String counterpart) {
    boolean unfit = code == Code.MST301 && counterpart.isEmpty();
    boolean grouped = code == Code.MST312 && counterpart.equals(Finding.GROUP);
    return (unfit
            ? UNFIT
            : grouped ? IN_GROUP : Objects.requireNonNull(CURES.get(code), code.name()))
        .replace("{s}", subject)
        .replace("{c}", counterpart);
  }
}

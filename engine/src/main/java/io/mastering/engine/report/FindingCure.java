package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.diagnostic.Code;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What would clear a finding, and what that also changes. In the texts {@code {s}} stands for its
 * subject and {@code {c}} for its counterpart.
 *
 * @param does what to do, as a request
 * @param price what else it changes, where that is known
 */
record FindingCure(String does, Optional<String> price) {
  private static final String ORDER =
      "Name the sources in a `priority` list, in the order of the console's profile sources.";

  private static final String DESCRIBES =
      "A list in the policy tells what Okta does, and changes nothing there.";

  /** Of a push that fails whoever owns what it sends. */
  private static final String UNFIT =
      "Let {s} leave deactivated users out, and give ill-formed logins the form that the schema"
          + " asks for.";

  /** Of sources that are not active, by the reason for which nobody deactivates the user. */
  private static final Map<FindingReason, String> LOST =
      Map.of(
          FindingReason.INACTIVE,
          "Activate {s} again if it still knows these users, else link them to another active"
              + " source.",
          FindingReason.INACTIVE_AND_ENDED,
          "Link these users to an active source: to activate {s} again is not enough, since the"
              + " link to it has ended.");

  private static final String PROVISION =
      "With \"create users\" on in its push, click Provision User on the app's Assignments tab; ";

  /** Of an assignment that goes through a group. */
  private static final String IN_GROUP =
      PROVISION
          + "else take the user out of the group that assigns the app, and put the user back.";

  private static final String LESS = "What is no longer mapped no longer arrives in {s}";

  private static final String SWITCHED_OFF =
      "Then {s} no longer refreshes attributes at sign-in, and what is mapped from it"
          + " \"always\" has to be mapped \"on create\" before (MST207)";

  private static final Map<Code, String> PRICES =
      Map.ofEntries(
          Map.entry(
              Code.MST202,
              SWITCHED_OFF + "; what inherits from Okta is no longer updated by any source."),
          Map.entry(Code.MST206, DESCRIBES),
          Map.entry(Code.MST219, DESCRIBES),
          Map.entry(Code.MST303, LESS + "; that is " + WayText.UNMAPPED + "."),
          Map.entry(
              Code.MST304,
              LESS
                  + "; where {s} is itself a source of the user, the values of a single owner are"
                  + " written over its own (MST303)."),
          Map.entry(Code.MST306, DESCRIBES),
          Map.entry(Code.MST309, SWITCHED_OFF + "."),
          Map.entry(
              Code.MST310,
              "A source owns attributes, so pushes into the org that go through for these users"
                  + " today would then be refused: first let the callers send less (R5). Until then deactivate"
                  + " leavers in Okta by hand."),
          Map.entry(Code.MST311, "Whose password is reset has to set a new one."),
          Map.entry(
              Code.MST312,
              "Unassigning may deactivate the account in the app, where its push deactivates"
                  + " users."),
          Map.entry(Code.MST316, "A removal that is confirmed ends these assignments."),
          Map.entry(Code.MST319, DESCRIBES));

  private static final Map<Code, String> CURES =
      Map.ofEntries(
          Map.entry(
              Code.MST202,
              "Switch off \"update existing users\" on {s}, or let what {c} sends inherit from"
                  + " Okta (Profile Editor)."),
          Map.entry(
              Code.MST203,
              "Map to {s} only what is to be written back and say `allow MST203 because"
                  + " \"...\"` in the policy, or"
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
              "Map to {s} only what one of them owns, or let one source own them all."),
          Map.entry(Code.MST305, "Import from {s} first, or take it out of the override of {c}."),
          Map.entry(Code.MST306, ORDER),
          Map.entry(
              Code.MST308, "Activate the staged users first, or expect them to be deactivated."),
          Map.entry(
              Code.MST309,
              "Before you disconnect anybody, switch off \"update existing users\" on {s}, or let it"
                  + " link no accounts."),
          Map.entry(Code.MST310, "Link these users to {s} again, or to another active source."),
          Map.entry(
              Code.MST311,
              "Link the user again, or convert the credential provider and reset the password [R6]."),
          Map.entry(Code.MST312, PROVISION + "else unassign the user there and assign anew."),
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

  /** What to do, and what else it changes, to an admin. */
  static String of(Found found) {
    return cure(found).text();
  }

  static FindingCure cure(Found found) {
    return cure(found, found.key().subject(), found.key().counterpart());
  }

  /** The same for many findings that are alike. */
  static FindingCure ofMany(Found one) {
    String name = one.code() == Code.MST310 ? "the source" : "it";
    return cure(one, name, "the other");
  }

  /** Both as one text. */
  String text() {
    return does + price.map(p -> " " + p).orElse("");
  }

  private static FindingCure cure(Found found, String subject, String counterpart) {
    UnaryOperator<String> names = t -> t.replace("{s}", subject).replace("{c}", counterpart);
    return new FindingCure(
        names.apply(does(found)), Optional.ofNullable(PRICES.get(found.code())).map(names));
  }

  private static String does(Found found) {
    FindingReason reason = FindingReason.of(found);
    return switch (found.code()) {
      case MST301 -> found.key().counterpart().isEmpty() ? UNFIT : plain(found.code());
      case MST310 -> LOST.getOrDefault(reason, plain(found.code()));
      case MST312 -> reason == FindingReason.IN_GROUP ? IN_GROUP : plain(found.code());
      default -> plain(found.code());
    };
  }

  private static String plain(Code code) {
    return Objects.requireNonNull(CURES.get(code), code.name());
  }
}

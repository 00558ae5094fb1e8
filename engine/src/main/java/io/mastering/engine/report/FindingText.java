package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.decision.Carried;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assignments;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.SafeguardSettings;
import io.mastering.model.situation.SentAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells a finding: one sentence that says what is wrong, one that says what would clear it. */
public final class FindingText {
  /** So many attributes of a finding are named; the others are counted. */
  private static final int NAMED = 12;

  private static final int FEW = 3;

  private static final Map<Code, Function<FindingText, String>> SAYS =
      Map.ofEntries(
          Map.entry(
              Code.MST202,
              f ->
                  f.subject()
                      + " updates existing users at sign-in: who has signed in through it can no"
                      + " longer be pushed by "
                      + f.other()
                      + f.notOkta()
                      + "."),
          Map.entry(Code.MST203, FindingText::pushedSource),
          Map.entry(
              Code.MST205,
              f ->
                  "The override of "
                      + f.other()
                      + " names "
                      + f.subject()
                      + ", which "
                      + f.whyNever()
                      + ": it can never own the attribute."),
          Map.entry(Code.MST206, f -> f.meet("no priority is declared")),
          Map.entry(Code.MST207, FindingText::mapped),
          Map.entry(
              Code.MST214,
              f ->
                  f.subject()
                      + " and "
                      + f.other()
                      + " both write "
                      + f.attributes()
                      + ": whoever comes last decides the value."),
          Map.entry(
              Code.MST215,
              f ->
                  "What "
                      + f.subject()
                      + " sends for "
                      + f.attributes()
                      + " is pushed back to it: each import can start a push, and each push an"
                      + " import."),
          Map.entry(
              Code.MST217,
              f ->
                  "The priority names "
                      + f.subject()
                      + ", which masters nobody: this place decides nothing."),
          Map.entry(
              Code.MST218,
              f ->
                  "Required attributes may belong to "
                      + f.subject()
                      + ", which sends no value for them: "
                      + f.required()
                      + "."),
          Map.entry(Code.MST219, f -> f.meet("the priority does not name them")),
          Map.entry(Code.MST301, FindingText::doomed),
          Map.entry(
              Code.MST303,
              f ->
                  "The push to "
                      + f.subject()
                      + " writes "
                      + f.attributes()
                      + " of "
                      + f.other()
                      + " over what "
                      + f.subject()
                      + " holds, although it is itself a source of the user."),
          Map.entry(
              Code.MST304,
              f ->
                  "The push to "
                      + f.subject()
                      + " carries "
                      + f.attributes()
                      + " of "
                      + f.other()
                      + ", which write at different times: it can leave with a new value of one"
                      + " and an old value of the other."),
          Map.entry(
              Code.MST305,
              f ->
                  "The override of "
                      + f.other()
                      + " names "
                      + f.subject()
                      + ", but no user of the snapshot is linked to it."),
          Map.entry(
              Code.MST306,
              f ->
                  f.subject()
                      + " and "
                      + f.other()
                      + " may both master the user, and no priority is declared: nobody can say"
                      + " who does."),
          Map.entry(
              Code.MST308,
              f ->
                  "A termination in "
                      + f.subject()
                      + " deactivates staged users, although it is set to "
                      + f.onTermination()
                      + "."),
          Map.entry(
              Code.MST309,
              f ->
                  "A user who is disconnected from "
                      + f.subject()
                      + " is linked to it again by the next sign-in."),
          Map.entry(
              Code.MST310,
              f ->
                  "When the user leaves, no source deactivates the account, and the access stays: "
                      + f.subject()
                      + " was the source, "
                      + f.whyLost()
                      + "."),
          Map.entry(
              Code.MST311,
              f ->
                  "The user signs in with "
                      + f.subject()
                      + ", but no active system of that sort knows the user, who may be locked out."),
          Map.entry(
              Code.MST312,
              f ->
                  "The user was assigned to "
                      + f.subject()
                      + (f.other().isEmpty() ? "" : ", through a group,")
                      + " before provisioning was on, or the creation there failed, and is never"
                      + " pushed; no update fails for it."),
          Map.entry(
              Code.MST313,
              f ->
                  "Okta shows another "
                      + f.other()
                      + " than "
                      + f.subject()
                      + " holds, which owns it."),
          Map.entry(Code.MST316, FindingText::ended),
          Map.entry(
              Code.MST318,
              f ->
                  f.other()
                      + " is required, but "
                      + f.subject()
                      + ", which owns it, holds no value for it."),
          Map.entry(
              Code.MST319,
              f ->
                  f.subject()
                      + " and "
                      + f.other()
                      + " meet in one user, and the priority does not name them: which of them is"
                      + " the higher, nobody can say."),
          Map.entry(
              Code.MST320,
              f ->
                  "A link to "
                      + f.subject()
                      + " looks like sourcing, but masters nobody: "
                      + f.whyNoSource()
                      + "."));

  private final Found found;

  private FindingText(Found found) {
    this.found = found;
  }

  /** What is wrong, as one sentence. */
  public static String says(Found found) {
    return Objects.requireNonNull(SAYS.get(found.code()), found.code().name())
        .apply(new FindingText(found));
  }

  /** The finding as a message about its first place, with the others beside it. */
  public static Diagnostic diagnostic(Found found) {
    List<Found.Place> places = found.places();
    return new Diagnostic(
        found.code(),
        found.code().severity(),
        places.stream().findFirst().map(Found.Place::span),
        says(found),
        Optional.of(FindingCure.cure(found).does()),
        places.stream().skip(1).map(FindingText::related).toList(),
        FindingFix.of(found));
  }

  private static Related related(Found.Place place) {
    Span span = place.span();
    return new Related(span, place.says());
  }

  private String subject() {
    return found.key().subject();
  }

  private String other() {
    return found.key().counterpart();
  }

  /** The attributes that it is about, the first few by name. */
  static String attributes(Found found) {
    return new FindingText(found).attributes();
  }

  private String attributes() {
    List<String> attributes =
        Stream.of(
                found.reasons(MappedOut.class).stream().map(MappedOut::attribute),
                found.reasons(Carried.class).stream().map(Carried::attribute),
                found.reasons(SentAttribute.class).stream().map(SentAttribute::attribute))
            .flatMap(names -> names)
            .distinct()
            .toList();
    return several(attributes);
  }

  /** What does not inherit from Okta, where that is little enough to be looked for. */
  private String notOkta() {
    List<String> attributes =
        found.reasons(InheritanceSettings.class).stream()
            .map(InheritanceSettings::attribute)
            .distinct()
            .toList();
    List<String> where =
        found.places().stream()
            .filter(place -> attributes.stream().anyMatch(a -> place.says().startsWith(a + ": ")))
            .map(place -> Paper.place(place.span()))
            .toList();
    return attributes.isEmpty() || attributes.size() > FEW
        ? ""
        : ", which sends "
            + several(attributes)
            + " that Okta does not own"
            + (where.isEmpty() ? "" : " (" + String.join(", ", where) + ")");
  }

  private String required() {
    return several(
        found.reasons(AttributeSettings.class).stream()
            .map(AttributeSettings::attribute)
            .distinct()
            .toList());
  }

  private static String several(List<String> names) {
    List<String> some = RemedyText.shortened(names, NAMED);
    int last = some.size() - 1;
    return names.size() > NAMED || last < 1
        ? String.join(", ", some)
        : String.join(", ", some.subList(0, last)) + " and " + some.get(last);
  }

  private String pushedSource() {
    return subject()
        + " masters users and is also pushed to: "
        + (other().isEmpty()
            ? "a push writes its whole profile, over what the source itself holds."
            : "a push writes its whole profile, also " + other() + ", which nothing is mapped to.");
  }

  private String mapped() {
    return other()
        + " is mapped from "
        + subject()
        + (reason() == FindingReason.ALWAYS
            ? " always, but it does not update"
            : " on create only, but it updates")
        + " existing users: Okta refuses to save this.";
  }

  private String doomed() {
    return "A push by "
        + subject()
        + " would fail"
        + (other().isEmpty()
            ? ", whoever owns what it sends: the user is deactivated, or a value is not valid."
            : ": " + other() + " owns what it sends.");
  }

  /** The systems that may each master users. */
  private String meet(String why) {
    List<String> systems = new ArrayList<>();
    found.reasons(AppSettings.class).forEach(app -> systems.add(app.app()));
    found.reasons(IdpSettings.class).forEach(idp -> systems.add(idp.idp()));
    return several(systems.stream().distinct().toList())
        + " may each master users, and "
        + why
        + ": nobody can say who masters a user of two of them.";
  }

  private FindingReason reason() {
    return FindingReason.of(found);
  }

  private String whyNever() {
    return switch (reason()) {
      case INACTIVE -> "is inactive";
      case NOT_KNOWN -> "the org does not know";
      default -> "may not master users";
    };
  }

  private String whyLost() {
    return switch (reason()) {
      case INACTIVE -> "and it is inactive";
      case INACTIVE_AND_ENDED -> "but it is inactive, and the link to it has ended";
      default -> "and the link to it has ended";
    };
  }

  private String onTermination() {
    return reason() == FindingReason.SUSPENDS ? "suspend" : "do nothing";
  }

  private String whyNoSource() {
    return reason() == FindingReason.IN_GROUP
        ? "it is through a group, so Okta provisions the user to it"
        : "the app imports updates and may not master users";
  }

  /** How far the assignments that have ended stand above what the safeguard lets pass. */
  private String ended() {
    Assignments assigned = found.reasons(Assignments.class).get(0);
    SafeguardSettings limit = found.reasons(SafeguardSettings.class).get(0);
    boolean all = assigned.wholeOrg();
    return Paper.grouped(assigned.ended())
        + " of "
        + Paper.grouped(assigned.links())
        + (all ? " assignments of all apps together" : " assignments of " + subject())
        + " have ended"
        + (all ? " in " + subject() : "")
        + " ("
        + Paper.part(assigned.ended(), assigned.links())
        + "), and the safeguard stops imports above "
        + (all ? limit.percentOfOrg() : limit.percentOfApp())
        + " %: the next import from it may stop, and all imports with it.";
  }
}

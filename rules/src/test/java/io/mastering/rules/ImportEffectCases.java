package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.course;
import static io.mastering.rules.Concluded.effect;
import static io.mastering.rules.Concluded.stopped;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.linkedIdp;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Course;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.Stop;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.NewLink;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code import-effects.drl}, one by one. */
final class ImportEffectCases {
  private static final Write ASKED = once(Write.Kind.IMPORT, "HR");
  private static final Write LINKS = once(Write.Kind.LINK, "HR");
  private static final AppLink GROUP = link(NO, YES, LinkStanding.LIVE);
  private static final NewLink INDIVIDUAL = new NewLink("w", YES);
  private static final NewLink THROUGH_GROUP = new NewLink("w", NO);
  private static final NewLink EITHER = new NewLink("w", UNKNOWN);

  private ImportEffectCases() {}

  static List<RuleCase> cases() {
    return Stream.of(imports(), confirmations(), newLinks()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> imports() {
    return List.of(
        rule("I1 an import is decided where first its source or whom it means does not pass")
            .given(ASKED, stopped(Stop.MATCH, Outcome.SKIPPED, Rule.I1))
            .concludes("Verdict(w, SKIPPED, -, I1)")
            .unless(stopped(Stop.SAFEGUARD, Outcome.HALTED, Rule.I4))
            .not(
                stopped(Stop.MATCH, Outcome.SKIPPED, Rule.I1),
                stopped(Stop.MATCH, Outcome.SKIPPED, Rule.I4)),
        rule("I4 an import is decided where first the values of a new user do not pass")
            .given(ASKED, stopped(Stop.VALUES, Outcome.SKIPPED, Rule.I4))
            .concludes("Verdict(w, SKIPPED, -, I4)")
            .unless(stopped(Stop.SYSTEM, Outcome.HALTED, Rule.I1))
            .not(
                stopped(Stop.VALUES, Outcome.SKIPPED, Rule.I4),
                stopped(Stop.VALUES, Outcome.SKIPPED, Rule.I1)),
        rule("I7 an import is decided where first the safeguard does not pass")
            .given(ASKED, stopped(Stop.SAFEGUARD, Outcome.SKIPPED, Rule.I7))
            .concludes("Verdict(w, SKIPPED, -, I7)")
            .not(
                stopped(Stop.SAFEGUARD, Outcome.SKIPPED, Rule.I7),
                stopped(Stop.SAFEGUARD, Outcome.SKIPPED, Rule.I1)),
        rule("I1 an import makes the new user")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Effect(w, CREATE_USER, HR, I1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("I1 an import links the new user")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Effect(w, LINK, HR, I1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("I1 an import gives the new user his first values")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Effect(w, WRITE_FIRST_VALUES, HR, I1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("I1 an import links the user who matches")
            .given(ASKED, course(Course.Kind.USER_TO_LINK))
            .concludes("Effect(w, LINK, HR, I1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.USER_TO_LINK), course(Course.Kind.NEW_USER)),
        rule("I3 an import then writes to a known user")
            .given(ASKED, course(Course.Kind.LINKED_USER))
            .concludes("Effect(w, WRITE_VALUES, HR, I3)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.NEW_USER)),
        rule("I6 a full import ends a record that is gone")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO))
            .concludes("Effect(w, END_RECORD, HR, I6)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_INCREMENTAL, 0, 0, YES, NO)),
        rule("I1 an import that makes a user is a creation")
            .given(ASKED, course(Course.Kind.NEW_USER))
            .concludes("Verdict(w, CREATED, -, I1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK)),
        rule("I1 an import that links a user is told so")
            .given(ASKED, course(Course.Kind.USER_TO_LINK))
            .concludes("Verdict(w, LINKED, -, I1)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.USER_TO_LINK), course(Course.Kind.NEW_USER)));
  }

  private static List<RuleCase> confirmations() {
    return List.of(
        rule("I2 an import of a linked record is applied")
            .given(ASKED, course(Course.Kind.LINKED_USER))
            .concludes("Verdict(w, APPLIED, -, I2)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.USER_TO_LINK)),
        rule("I6 a full import sees that a linked record is gone")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO))
            .concludes("Verdict(w, APPLIED, -, I6)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_INCREMENTAL, 0, 0, YES, NO)),
        rule("I6 a record that is gone and was never linked changes nothing")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, NO, NO))
            .concludes("Verdict(w, NO_CHANGE, -, I6)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO)),
        rule("I6 an incremental import does not see that a record is gone")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_INCREMENTAL, 0, 0, YES, NO))
            .concludes("Verdict(w, NO_CHANGE, -, I6)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_INCREMENTAL, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO)),
        rule("I2 a link that the record would not find again is told")
            .given(
                ASKED,
                course(Course.Kind.LINKED_USER),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, YES, NO))
            .concludes("Note(HR, its record matches the user no longer, and the link stays, I2)")
            .unless(stopped(Stop.CREATION, Outcome.DENIED, Rule.J1))
            .not(course(Course.Kind.LINKED_USER), course(Course.Kind.USER_TO_LINK))
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, YES, NO)));
  }

  private static AppLink link(Truth individual, Truth matched, LinkStanding standing) {
    return new AppLink("HR", individual, matched, standing);
  }

  private static List<RuleCase> newLinks() {
    return List.of(
        rule("I2 an admin's confirmation links the user")
            .given(LINKS)
            .concludes("Effect(w, LINK, HR, I2)")
            .unless(linked("HR"))
            .unless(GROUP)
            .unless(link(YES, UNKNOWN, LinkStanding.LIVE))
            .unless(linkedIdp("HR"))
            .not(LINKS, ASKED),
        rule("I2 a link through a group gives way to an individual link")
            .given(LINKS, GROUP)
            .concludes("Effect(w, LINK, HR, I2)")
            .unless(THROUGH_GROUP)
            .unless(EITHER)
            .not(GROUP, linked("HR"))
            .not(GROUP, link(UNKNOWN, YES, LinkStanding.LIVE))
            .not(GROUP, link(NO, YES, LinkStanding.ENDED))
            .not(LINKS, ASKED),
        rule("I2 an admin's confirmation lets the values of the record in")
            .given(LINKS, sent("title", true))
            .concludes("Effect(w, WRITE_VALUES, HR, I2)")
            .not(LINKS, ASKED),
        rule("I2 a link that an admin confirms is told")
            .given(LINKS, effect(Effect.Kind.LINK, "HR"))
            .concludes("Verdict(w, LINKED, -, I2)")
            .not(effect(Effect.Kind.LINK, "HR"), effect(Effect.Kind.WRITE_VALUES, "HR"))
            .not(LINKS, ASKED),
        rule("I2 an individual link to an app that is there already changes nothing")
            .given(LINKS, linked("HR"))
            .concludes("Verdict(w, NO_CHANGE, -, I2)")
            .not(linked("HR"), linked("AD"))
            .not(linked("HR"), GROUP)
            .not(linked("HR"), link(YES, NO, LinkStanding.LIVE)),
        rule("I2 a link to an app through a group changes nothing where any link is there"
                + " already")
            .given(LINKS, THROUGH_GROUP, GROUP)
            .concludes("Verdict(w, NO_CHANGE, -, I2)")
            .not(THROUGH_GROUP, INDIVIDUAL)
            .not(THROUGH_GROUP, EITHER)
            .not(GROUP, link(NO, NO, LinkStanding.LIVE)),
        rule("I2 a link to an app that is not shown to be there already is unknown")
            .given(LINKS, link(YES, YES, LinkStanding.UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, I2)")
            .unless(effect(Effect.Kind.LINK, "HR"))
            .not(link(YES, YES, LinkStanding.UNKNOWN), linked("HR"))
            .not(link(YES, YES, LinkStanding.UNKNOWN), link(YES, UNKNOWN, LinkStanding.ENDED)),
        rule("I2 an individual link to an app is unknown where the scope of the link there is"
                + " not shown")
            .given(LINKS, link(UNKNOWN, YES, LinkStanding.LIVE))
            .concludes("Verdict(w, UNKNOWN, -, I2)")
            .unless(THROUGH_GROUP)
            .not(link(UNKNOWN, YES, LinkStanding.LIVE), linked("HR")),
        rule("I2 a link to an app of a scope that is not shown is unknown where one through a"
                + " group is there")
            .given(LINKS, EITHER, GROUP)
            .concludes("Verdict(w, UNKNOWN, -, I2)")
            .not(EITHER, INDIVIDUAL)
            .not(EITHER, THROUGH_GROUP)
            .not(GROUP, linked("HR")),
        rule("I2 a link to an IdP that is there already changes nothing")
            .given(LINKS, linkedIdp("HR"))
            .concludes("Verdict(w, NO_CHANGE, -, I2)")
            .not(linkedIdp("HR"), linkedIdp("IdP")));
  }
}

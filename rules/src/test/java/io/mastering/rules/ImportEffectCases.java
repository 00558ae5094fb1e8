package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.course;
import static io.mastering.rules.Concluded.stopped;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.linkedIdp;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Course;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.Stop;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code import-effects.drl}, one by one. */
final class ImportEffectCases {
  private static final Write ASKED = once(Write.Kind.IMPORT, "HR");

  private ImportEffectCases() {}

  static List<RuleCase> cases() {
    return Stream.of(imports(), confirmations()).flatMap(List::stream).toList();
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
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, YES, NO)),
        rule("I2 an admin's confirmation links the user")
            .given(once(Write.Kind.LINK, "HR"))
            .concludes("Effect(w, LINK, HR, I2)")
            .unless(linked("HR"))
            .unless(linkedIdp("HR"))
            .not(once(Write.Kind.LINK, "HR"), ASKED),
        rule("I2 an admin's confirmation lets the values of the record in")
            .given(once(Write.Kind.LINK, "HR"), sent("title", true))
            .concludes("Effect(w, WRITE_VALUES, HR, I2)")
            .not(once(Write.Kind.LINK, "HR"), ASKED),
        rule("I2 a link that an admin confirms is told")
            .given(once(Write.Kind.LINK, "HR"))
            .concludes("Verdict(w, LINKED, -, I2)")
            .unless(linked("HR"))
            .unless(linkedIdp("HR"))
            .not(once(Write.Kind.LINK, "HR"), ASKED),
        rule("I2 a link to an app that is there already changes nothing")
            .given(once(Write.Kind.LINK, "HR"), linked("HR"))
            .concludes("Verdict(w, NO_CHANGE, -, I2)")
            .not(linked("HR"), linked("AD"))
            .not(linked("HR"), new AppLink("HR", YES, NO, LinkStanding.LIVE)),
        rule("I2 a link to an IdP that is there already changes nothing")
            .given(once(Write.Kind.LINK, "HR"), linkedIdp("HR"))
            .concludes("Verdict(w, NO_CHANGE, -, I2)")
            .not(linkedIdp("HR"), linkedIdp("IdP")));
  }
}

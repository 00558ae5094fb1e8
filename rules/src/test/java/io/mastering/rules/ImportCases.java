package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.course;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Course;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.MappedIn;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code import.drl}, one by one. */
final class ImportCases {
  private static final Write ASKED = once(Write.Kind.IMPORT, "HR");

  private ImportCases() {}

  static List<RuleCase> cases() {
    return Stream.of(checks(), matches()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> checks() {
    return List.of(
        rule("I7 an import that trips the safeguard halts")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, YES))
            .concludes("Stopped(w, SAFEGUARD, HALTED, IMPORT_SAFEGUARD, I7)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, YES),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO)),
        rule("I7 an import that may trip the safeguard may halt")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, UNKNOWN))
            .concludes("Stopped(w, SAFEGUARD, UNKNOWN, -, I7)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, UNKNOWN),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO)),
        rule("I1 nothing is imported from a source that is not active")
            .given(ASKED, new AppSettings("HR", NO, YES, YES, YES, YES, YES))
            .concludes("Stopped(w, SYSTEM, SKIPPED, NOT_IN_SCOPE, I1)")
            .not(
                new AppSettings("HR", NO, YES, YES, YES, YES, YES),
                new AppSettings("HR", YES, YES, YES, YES, YES, YES)),
        rule("I1 nothing may be imported from a source that is not shown to be active")
            .given(ASKED, new AppSettings("HR", UNKNOWN, YES, YES, YES, YES, YES))
            .concludes("Stopped(w, SYSTEM, UNKNOWN, -, I1)")
            .not(
                new AppSettings("HR", UNKNOWN, YES, YES, YES, YES, YES),
                new AppSettings("HR", YES, YES, YES, YES, YES, YES)),
        rule("I1 a record that is not shown to be linked leaves it open whom it is about")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, UNKNOWN, NO))
            .concludes("Stopped(w, MATCH, UNKNOWN, -, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, UNKNOWN, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, UNKNOWN, NO),
                new SourceRecord(
                    "w", SourceRecord.Seen.MISSING_FROM_INCREMENTAL, 0, 0, UNKNOWN, NO)),
        rule("I1 several exact matches leave it open whom a record is about")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 2, 0, NO, NO))
            .concludes("Stopped(w, MATCH, AMBIGUOUS, MATCHES, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 2, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 2, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 2, 0, YES, NO)),
        rule("I1 several partial matches leave it open whom a record is about")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 2, NO, NO))
            .concludes("Stopped(w, MATCH, AMBIGUOUS, MATCHES, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 2, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 2, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 2, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 2, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 2, YES, NO)),
        rule("I1 the only exact match is to be linked where no admin is asked")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 2, NO, NO),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE))
            .concludes("Course(w, USER_TO_LINK, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 2, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 2, 0, NO, NO))
            .not(
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE),
                new ImportSettings("HR", NO, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I1 the only exact match waits for an admin who is asked")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 2, NO, NO),
                new ImportSettings("HR", NO, YES, ImportSettings.OnNoMatch.CREATE))
            .concludes("Stopped(w, CONFIRMATION, PENDING, CONFIRMATION, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 2, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 2, 0, NO, NO))
            .not(
                new ImportSettings("HR", NO, YES, ImportSettings.OnNoMatch.CREATE),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I1 the only exact match may wait where it is not shown whether an admin is asked")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 2, NO, NO),
                new ImportSettings("HR", UNKNOWN, YES, ImportSettings.OnNoMatch.CREATE))
            .concludes("Stopped(w, CONFIRMATION, UNKNOWN, -, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 2, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 2, 0, NO, NO))
            .not(
                new ImportSettings("HR", UNKNOWN, YES, ImportSettings.OnNoMatch.CREATE),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I1 the only partial match is to be linked where no admin is asked")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE))
            .concludes("Course(w, USER_TO_LINK, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 1, NO, NO))
            .not(
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE),
                new ImportSettings("HR", YES, NO, ImportSettings.OnNoMatch.CREATE)));
  }

  private static List<RuleCase> matches() {
    return List.of(
        rule("I1 the only partial match waits for an admin who is asked")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO),
                new ImportSettings("HR", YES, NO, ImportSettings.OnNoMatch.CREATE))
            .concludes("Stopped(w, CONFIRMATION, PENDING, CONFIRMATION, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 1, NO, NO))
            .not(
                new ImportSettings("HR", YES, NO, ImportSettings.OnNoMatch.CREATE),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I1 the only partial match may wait where it is not shown whether an admin is asked")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO),
                new ImportSettings("HR", YES, UNKNOWN, ImportSettings.OnNoMatch.CREATE))
            .concludes("Stopped(w, CONFIRMATION, UNKNOWN, -, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 1, NO, NO))
            .not(
                new ImportSettings("HR", YES, UNKNOWN, ImportSettings.OnNoMatch.CREATE),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I1 a record that matches nobody is about a new user where users are made")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE))
            .concludes("Course(w, NEW_USER, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 1, NO, NO))
            .not(
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.ASK)),
        rule("I1 a record that matches nobody waits for an admin who is asked")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.ASK))
            .concludes("Stopped(w, CONFIRMATION, PENDING, CONFIRMATION, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, NO, NO))
            .not(
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.ASK),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I1 a record that matches nobody is left alone where that is set")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.IGNORE))
            .concludes("Stopped(w, CREATION, SKIPPED, NOT_IN_SCOPE, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, NO, NO))
            .not(
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.IGNORE),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I1 a record that matches nobody is open where it is not shown what to do")
            .given(
                ASKED,
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.UNKNOWN))
            .concludes("Stopped(w, CREATION, UNKNOWN, -, I1)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, NO, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, NO, NO))
            .not(
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.UNKNOWN),
                new ImportSettings("HR", YES, YES, ImportSettings.OnNoMatch.CREATE)),
        rule("I2 a record that is linked stays with its user")
            .given(ASKED, new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, YES, NO))
            .concludes("Course(w, LINKED_USER, I2)")
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 1, 0, NO, NO))
            .not(
                new SourceRecord("w", SourceRecord.Seen.IN_IMPORT, 0, 0, YES, NO),
                new SourceRecord("w", SourceRecord.Seen.MISSING_FROM_FULL, 0, 0, YES, NO)),
        rule("I4 no user is made of a login or required attribute that does not do")
            .given(ASKED, course(Course.Kind.NEW_USER), new NewUser("w", NO, YES, NO))
            .concludes("Stopped(w, USERNAME, REJECTED, INVALID_ATTRIBUTE, I4)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new NewUser("w", NO, YES, NO), new NewUser("w", NO, YES, YES))
            .not(new NewUser("w", NO, YES, NO), new NewUser("w", UNKNOWN, YES, YES)),
        rule("I4 a user may not be made of a login or required attribute that is not shown")
            .given(ASKED, course(Course.Kind.NEW_USER), new NewUser("w", NO, UNKNOWN, YES))
            .concludes("Stopped(w, USERNAME, UNKNOWN, -, I4)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new NewUser("w", NO, UNKNOWN, YES), new NewUser("w", NO, YES, YES))
            .not(new NewUser("w", NO, UNKNOWN, YES), new NewUser("w", YES, UNKNOWN, YES)),
        rule("I4 no user is made of an invalid value that is mapped")
            .given(
                ASKED,
                course(Course.Kind.NEW_USER),
                new InvalidValue("w", "title", YES),
                new MappedIn("HR", "title"))
            .concludes("Stopped(w, VALUES, REJECTED, INVALID_ATTRIBUTE, I4)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .not(new InvalidValue("w", "title", YES), new InvalidValue("w", "title", UNKNOWN))
            .not(new MappedIn("HR", "title"), new MappedIn("HR", "city")),
        rule("I4 a user may not be made of a mapped value that is not shown to be valid")
            .given(
                ASKED,
                course(Course.Kind.NEW_USER),
                new InvalidValue("w", "title", UNKNOWN),
                new MappedIn("HR", "title"))
            .concludes("Stopped(w, VALUES, UNKNOWN, -, I4)")
            .not(course(Course.Kind.NEW_USER), course(Course.Kind.USER_TO_LINK))
            .unless(new InvalidValue("w", "city", YES), new MappedIn("HR", "city"))
            .not(new MappedIn("HR", "title"), new MappedIn("HR", "city")));
  }
}

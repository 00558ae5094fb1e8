package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.offered;
import static io.mastering.rules.Concluded.openOwner;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.rejecting;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.MappedIn;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code source-values.drl} and {@code first-values.drl}, one by one. */
final class SourceValueCases {
  private static final Write IMPORT = once(Write.Kind.IMPORT_VALUES, "HR");
  private static final Write SIGN_IN = once(Write.Kind.SIGN_IN_VALUES, "HR");
  private static final Write FIRST = once(Write.Kind.FIRST_VALUES, "HR");

  private SourceValueCases() {}

  static List<RuleCase> cases() {
    return Stream.of(offers(), writes(), others()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> offers() {
    return List.of(
        rule("I3 a mapped attribute that the sending system owns is offered")
            .given(IMPORT, sent("title", true), new MappedIn("HR", "title"), owner("title", "HR"))
            .concludes("Offered(w, title, true, YES, I3)")
            .not(IMPORT, once(Write.Kind.IMPORT, "HR"))
            .not(owner("title", "HR"), owner("title", "AD")),
        rule("I3 a mapped attribute that the sending system does not own is offered in vain")
            .given(FIRST, sent("title", true), new MappedIn("HR", "title"), owner("title", "AD"))
            .concludes("Offered(w, title, true, NO, I3)")
            .not(FIRST, once(Write.Kind.IMPORT, "HR"))
            .not(owner("title", "AD"), owner("title", "HR")),
        rule("I3 a mapped attribute whose owner is open may be offered in vain")
            .given(
                SIGN_IN,
                sent("title", true),
                new MappedIn("HR", "title"),
                openOwner("title", "AD", "HR"))
            .concludes("Offered(w, title, true, UNKNOWN, I3)")
            .not(SIGN_IN, once(Write.Kind.IMPORT, "HR"))
            .not(openOwner("title", "AD", "HR"), owner("title", "HR")),
        rule("I4 an invalid value that the sending system owns rejects the update")
            .given(IMPORT, new InvalidValue("w", "title", YES), offered("title", true, YES))
            .concludes("Rejecting(w, title, YES, I4)")
            .not(offered("title", true, YES), offered("title", true, NO)),
        rule("I4 an invalid value whose owner is open may reject the update")
            .given(
                IMPORT,
                new InvalidValue("w", "title", YES),
                offered("title", true, UNKNOWN),
                assumed(Assumption.INVALID_UNOWNED, "ignored"))
            .concludes("Rejecting(w, title, UNKNOWN, I4)")
            .not(offered("title", true, UNKNOWN), offered("title", true, NO))
            .not(
                assumed(Assumption.INVALID_UNOWNED, "ignored"),
                assumed(Assumption.INVALID_UNOWNED, "rejects")),
        rule("I4 an invalid value that the sending system does not own rejects the update by assumption")
            .given(
                SIGN_IN,
                new InvalidValue("w", "title", YES),
                offered("title", true, NO),
                assumed(Assumption.INVALID_UNOWNED, "rejects"))
            .concludes("Rejecting(w, title, YES, I4)")
            .not(offered("title", true, NO), offered("title", true, YES))
            .not(
                assumed(Assumption.INVALID_UNOWNED, "rejects"),
                assumed(Assumption.INVALID_UNOWNED, "ignored")),
        rule("I4 an invalid value that is not mapped rejects the update by assumption")
            .given(
                IMPORT,
                new InvalidValue("w", "title", YES),
                assumed(Assumption.INVALID_UNOWNED, "rejects"))
            .concludes("Rejecting(w, title, YES, I4)")
            .unless(offered("title", true, NO))
            .not(
                assumed(Assumption.INVALID_UNOWNED, "rejects"),
                assumed(Assumption.INVALID_UNOWNED, "ignored")),
        rule("I4 an invalid value rejects the whole update")
            .given(IMPORT, rejecting("title", YES))
            .concludes("Verdict(w, REJECTED, INVALID_ATTRIBUTE, I4)")
            .not(rejecting("title", YES), rejecting("title", UNKNOWN)),
        rule("I4 a value that is not shown to be valid leaves the whole update open")
            .given(IMPORT, rejecting("title", UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, I4)")
            .unless(rejecting("city", YES)),
        rule("I4 an update despite an invalid value that the system does not own leans on the assumption")
            .given(
                IMPORT,
                verdict(Outcome.APPLIED, Rule.I3),
                new InvalidValue("w", "title", YES),
                offered("title", true, NO),
                assumed(Assumption.INVALID_UNOWNED, "ignored"))
            .concludes("Leaning(Verdict(w, APPLIED, -, I3), invalid-unowned: ignored, I4)")
            .not(offered("title", true, NO), offered("title", true, YES))
            .not(
                assumed(Assumption.INVALID_UNOWNED, "ignored"),
                assumed(Assumption.INVALID_UNOWNED, "rejects"))
            .not(verdict(Outcome.APPLIED, Rule.I3), verdict(Reason.INVALID_ATTRIBUTE, Rule.I4)),
        rule("I4 an update despite an invalid value that is not mapped leans on the assumption")
            .given(
                IMPORT,
                verdict(Outcome.APPLIED, Rule.I3),
                new InvalidValue("w", "title", YES),
                assumed(Assumption.INVALID_UNOWNED, "ignored"))
            .concludes("Leaning(Verdict(w, APPLIED, -, I3), invalid-unowned: ignored, I4)")
            .unless(offered("title", true, NO))
            .not(
                assumed(Assumption.INVALID_UNOWNED, "ignored"),
                assumed(Assumption.INVALID_UNOWNED, "rejects"))
            .not(verdict(Outcome.APPLIED, Rule.I3), verdict(Reason.INVALID_ATTRIBUTE, Rule.I4)));
  }

  private static List<RuleCase> writes() {
    return List.of(
        rule("I3 an import writes what its source owns")
            .given(IMPORT, offered("title", true, YES))
            .concludes("Written(w, title, I3)")
            .unless(rejecting("city", UNKNOWN))
            .not(IMPORT, SIGN_IN)
            .not(offered("title", true, YES), offered("title", true, NO)),
        rule("I3 an import with a new value of what its source owns is applied")
            .given(IMPORT, offered("title", true, YES))
            .concludes("Verdict(w, APPLIED, -, I3)")
            .unless(rejecting("city", UNKNOWN))
            .not(IMPORT, SIGN_IN)
            .not(offered("title", true, YES), offered("title", false, YES)),
        rule("I3 an import without a new value of what its source owns is no change")
            .given(IMPORT, offered("title", false, YES))
            .concludes("Verdict(w, NO_CHANGE, -, I3)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", true, UNKNOWN))
            .not(offered("title", false, YES), offered("title", true, YES)),
        rule("I3 an import that sends nothing is no change")
            .given(IMPORT)
            .concludes("Verdict(w, NO_CHANGE, -, I3)")
            .unless(rejecting("city", UNKNOWN))
            .unless(sent("title", true))
            .not(IMPORT, SIGN_IN),
        rule("I3 an import of attributes that are not mapped is skipped")
            .given(IMPORT, sent("title", true))
            .concludes("Verdict(w, SKIPPED, UNMAPPED, I3)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("title", true, NO))
            .not(IMPORT, SIGN_IN),
        rule("I3 an import of attributes that its source does not own is skipped")
            .given(IMPORT, offered("title", true, NO))
            .concludes("Verdict(w, SKIPPED, NOT_OWNER, I3)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", true, UNKNOWN))
            .not(IMPORT, SIGN_IN),
        rule("I3 an import with a new value whose owner is open is unknown")
            .given(IMPORT, offered("title", true, UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, I3)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", true, YES))
            .not(offered("title", true, UNKNOWN), offered("title", false, UNKNOWN)),
        rule("I3 an import of old values whose owner is open is unknown")
            .given(IMPORT, offered("title", false, UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, I3)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", false, YES))
            .not(offered("title", false, UNKNOWN), offered("title", true, UNKNOWN)),
        rule("J6 a sign-in writes what its IdP owns")
            .given(SIGN_IN, offered("title", true, YES))
            .concludes("Written(w, title, J6)")
            .unless(rejecting("city", UNKNOWN))
            .not(SIGN_IN, IMPORT)
            .not(offered("title", true, YES), offered("title", true, NO)),
        rule("J6 a sign-in with a new value of what its IdP owns is applied")
            .given(SIGN_IN, offered("title", true, YES))
            .concludes("Verdict(w, APPLIED, -, J6)")
            .unless(rejecting("city", UNKNOWN))
            .not(SIGN_IN, IMPORT)
            .not(offered("title", true, YES), offered("title", false, YES)),
        rule("J6 a sign-in without a new value of what its IdP owns is no change")
            .given(SIGN_IN, offered("title", false, YES))
            .concludes("Verdict(w, NO_CHANGE, -, J6)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", true, UNKNOWN))
            .not(offered("title", false, YES), offered("title", true, YES)));
  }

  private static List<RuleCase> others() {
    return List.of(
        rule("J6 a sign-in that sends nothing is no change")
            .given(SIGN_IN)
            .concludes("Verdict(w, NO_CHANGE, -, J6)")
            .unless(rejecting("city", UNKNOWN))
            .unless(sent("title", true))
            .not(SIGN_IN, IMPORT),
        rule("J6 a sign-in of attributes that are not mapped is skipped")
            .given(SIGN_IN, sent("title", true))
            .concludes("Verdict(w, SKIPPED, UNMAPPED, J6)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("title", true, NO))
            .not(SIGN_IN, IMPORT),
        rule("J6 a sign-in of attributes that its IdP does not own is skipped")
            .given(SIGN_IN, offered("title", true, NO))
            .concludes("Verdict(w, SKIPPED, NOT_OWNER, J6)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", true, UNKNOWN))
            .not(SIGN_IN, IMPORT),
        rule("J6 a sign-in with a new value whose owner is open is unknown")
            .given(SIGN_IN, offered("title", true, UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, J6)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", true, YES))
            .not(offered("title", true, UNKNOWN), offered("title", false, UNKNOWN)),
        rule("J6 a sign-in of old values whose owner is open is unknown")
            .given(SIGN_IN, offered("title", false, UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, J6)")
            .unless(rejecting("city", UNKNOWN))
            .unless(offered("city", false, YES))
            .not(offered("title", false, UNKNOWN), offered("title", true, UNKNOWN)),
        rule("A11 the first values of a user are part of his creation")
            .given(FIRST)
            .concludes("Verdict(w, CREATED, -, A11)")
            .not(FIRST, IMPORT),
        rule("A11 the first values of a user are all written by assumption")
            .given(FIRST, offered("title", true, NO), assumed(Assumption.CREATE_WRITES, "all"))
            .concludes("Written(w, title, A11)")
            .not(FIRST, IMPORT)
            .not(
                assumed(Assumption.CREATE_WRITES, "all"),
                assumed(Assumption.CREATE_WRITES, "owned")),
        rule("A11 the first values of a user are written where the sending system owns them by assumption")
            .given(FIRST, offered("title", true, YES), assumed(Assumption.CREATE_WRITES, "owned"))
            .concludes("Written(w, title, A11)")
            .not(FIRST, IMPORT)
            .not(offered("title", true, YES), offered("title", true, NO))
            .not(
                assumed(Assumption.CREATE_WRITES, "owned"),
                assumed(Assumption.CREATE_WRITES, "all")),
        rule("A11 first values that the sending system does not own lean on the assumption")
            .given(
                FIRST,
                verdict(Outcome.CREATED, Rule.A11),
                offered("title", true, NO),
                assumed(Assumption.CREATE_WRITES, "all"))
            .concludes("Leaning(Verdict(w, CREATED, -, A11), create-writes: all, A11)")
            .not(FIRST, IMPORT)
            .not(offered("title", true, NO), offered("title", true, YES)),
        rule("I8 the values that a system sends stay on its link")
            .given(IMPORT)
            .concludes("Effect(w, KEEP_VALUES, HR, I8)")
            .not(IMPORT, once(Write.Kind.IMPORT, "HR")),
        rule("I5 a value that is not mapped is told to stay")
            .given(IMPORT, sent("title", true))
            .concludes("Note(title, it is not mapped from the source, so its value stays, I5)")
            .unless(new MappedIn("HR", "title"))
            .not(IMPORT, SIGN_IN));
  }
}

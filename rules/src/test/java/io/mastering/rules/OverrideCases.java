package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.candidate;
import static io.mastering.rules.Concluded.contender;
import static io.mastering.rules.Concluded.governs;
import static io.mastering.rules.Concluded.keptOut;
import static io.mastering.rules.Concluded.master;
import static io.mastering.rules.Concluded.openMaster;
import static io.mastering.rules.Concluded.openOwner;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.passedOver;
import static io.mastering.rules.Concluded.possible;
import static io.mastering.rules.Given.activeUser;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.entry;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.value;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LinkValue;
import java.util.List;

/** The rules of {@code override.drl} and {@code values.drl}, one by one. */
final class OverrideCases {

  private OverrideCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("A4 without a candidate in the list of an override the master owns the attribute")
            .given(
                master("AD", 0, Rule.M4),
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                governs("title", Mode.OVERRIDE, YES))
            .concludes("Owner(title, 0, AD, A4)")
            .unless(contender("title", "HR", 0, UNKNOWN))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.FROM_OKTA, YES))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.OVERRIDE, UNKNOWN)),
        rule("A4 without a candidate in the list of an override an open master leaves the owner open")
            .given(
                openMaster("AD", "HR"),
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                governs("title", Mode.OVERRIDE, YES))
            .concludes("OpenOwner(title, 0, UNKNOWN, [AD, HR], A4)")
            .unless(contender("title", "HR", 0, UNKNOWN))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.FROM_OKTA, YES))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.OVERRIDE, UNKNOWN)),
        rule("A4 without a candidate in the list of an override Okta owns the attribute")
            .given(
                activeUser(),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"),
                governs("title", Mode.OVERRIDE, YES))
            .concludes("Owner(title, 0, okta, A4)")
            .unless(contender("title", "HR", 0, UNKNOWN))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"),
                assumed(Assumption.OVERRIDE_FALLBACK, "master"))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.FROM_OKTA, YES))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.OVERRIDE, UNKNOWN)),
        rule("A4 without a candidate in the list of an override nobody owns the attribute")
            .given(
                activeUser(),
                assumed(Assumption.OVERRIDE_FALLBACK, "nobody"),
                governs("title", Mode.OVERRIDE, YES))
            .concludes("Owner(title, 0, nobody, A4)")
            .unless(contender("title", "HR", 0, UNKNOWN))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "nobody"),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.FROM_OKTA, YES))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.OVERRIDE, UNKNOWN)),
        rule("A4 what may come before the master as fallback leaves the owner open")
            .given(
                master("AD", 0, Rule.M4),
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                governs("title", Mode.OVERRIDE, YES),
                contender("title", "HR", 0, UNKNOWN))
            .concludes("OpenOwner(title, 0, UNKNOWN, [AD, HR], A4)")
            .unless(contender("title", "LDAP", 5, YES))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"))
            .not(master("AD", 0, Rule.M4), master("HR", 0, Rule.M4)),
        rule("A4 what may come before an open master as fallback leaves the owner open")
            .given(
                openMaster("AD", "X"),
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                governs("title", Mode.OVERRIDE, YES),
                contender("title", "HR", 0, UNKNOWN))
            .concludes("OpenOwner(title, 0, UNKNOWN, [AD, HR, X], A4)")
            .unless(contender("title", "LDAP", 5, YES))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta")),
        rule("A4 what may come before Okta as fallback leaves the owner open")
            .given(
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"),
                governs("title", Mode.OVERRIDE, YES),
                contender("title", "HR", 0, UNKNOWN))
            .concludes("OpenOwner(title, 0, UNKNOWN, [HR, okta], A4)")
            .unless(contender("title", "LDAP", 5, YES))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"),
                assumed(Assumption.OVERRIDE_FALLBACK, "master")),
        rule("A4 what may come before nobody as fallback leaves the owner open")
            .given(
                assumed(Assumption.OVERRIDE_FALLBACK, "nobody"),
                governs("title", Mode.OVERRIDE, YES),
                contender("title", "HR", 0, UNKNOWN))
            .concludes("OpenOwner(title, 0, UNKNOWN, [HR, nobody], A4)")
            .unless(contender("title", "LDAP", 5, YES))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "nobody"),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta")),
        rule("A5 a candidate without a value, or without one that is shown, keeps the attribute by assumption")
            .given(
                candidate("AD", 0),
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES),
                value("AD", "title", LinkValue.State.EMPTY),
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"))
            .concludes("Contender(title, 0, AD, 3, YES, A5)")
            .not(
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"),
                assumed(Assumption.OVERRIDE_EMPTY, "next"))
            .not(
                value("AD", "title", LinkValue.State.EMPTY),
                value("AD", "title", LinkValue.State.SAME))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3)),
        rule("A5 a candidate whose value is not shown may be passed over by assumption")
            .given(
                candidate("AD", 0),
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES),
                value("AD", "title", LinkValue.State.UNKNOWN),
                assumed(Assumption.OVERRIDE_EMPTY, "next"))
            .concludes("Contender(title, 0, AD, 3, UNKNOWN, A5)")
            .not(
                assumed(Assumption.OVERRIDE_EMPTY, "next"),
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"))
            .not(
                value("AD", "title", LinkValue.State.UNKNOWN),
                value("AD", "title", LinkValue.State.SAME))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3))
            .not(
                value("AD", "title", LinkValue.State.UNKNOWN),
                value("AD", "title", LinkValue.State.EMPTY)),
        rule("A5 a possible candidate without a value would keep the attribute by assumption")
            .given(
                possible("AD", 0),
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES),
                value("AD", "title", LinkValue.State.EMPTY),
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"))
            .concludes("Contender(title, 0, AD, 3, UNKNOWN, A5)")
            .not(
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"),
                assumed(Assumption.OVERRIDE_EMPTY, "next"))
            .not(
                value("AD", "title", LinkValue.State.EMPTY),
                value("AD", "title", LinkValue.State.SAME))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3)),
        rule("A5 a candidate without a value is passed over by assumption")
            .given(
                candidate("AD", 0),
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES),
                value("AD", "title", LinkValue.State.EMPTY),
                assumed(Assumption.OVERRIDE_EMPTY, "next"))
            .concludes("PassedOver(title, AD, 3, A5)")
            .not(
                assumed(Assumption.OVERRIDE_EMPTY, "next"),
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"))
            .not(
                value("AD", "title", LinkValue.State.EMPTY),
                value("AD", "title", LinkValue.State.SAME))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3))
            .not(
                value("AD", "title", LinkValue.State.EMPTY),
                value("AD", "title", LinkValue.State.UNKNOWN)),
        rule("A5 a possible candidate without a value is passed over by assumption")
            .given(
                possible("AD", 0),
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES),
                value("AD", "title", LinkValue.State.EMPTY),
                assumed(Assumption.OVERRIDE_EMPTY, "next"))
            .concludes("PassedOver(title, AD, 3, A5)")
            .not(
                assumed(Assumption.OVERRIDE_EMPTY, "next"),
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"))
            .not(
                value("AD", "title", LinkValue.State.EMPTY),
                value("AD", "title", LinkValue.State.SAME))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3)),
        rule("A5 an IdP that is kept out and has no value would be passed over by assumption")
            .given(
                keptOut("AD", 0),
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES),
                value("AD", "title", LinkValue.State.EMPTY),
                assumed(Assumption.OVERRIDE_EMPTY, "next"))
            .concludes("PassedOver(title, AD, 3, A5)")
            .not(
                assumed(Assumption.OVERRIDE_EMPTY, "next"),
                assumed(Assumption.OVERRIDE_EMPTY, "keep-first"))
            .not(
                value("AD", "title", LinkValue.State.EMPTY),
                value("AD", "title", LinkValue.State.SAME))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3)),
        rule("A5 the master owns what it leads the override of, whether its value is shown or not")
            .given(
                contender("title", "AD", 0, UNKNOWN),
                master("AD", 0, Rule.M4),
                assumed(Assumption.OVERRIDE_FALLBACK, "master"))
            .concludes("Owner(title, 0, AD, A5)")
            .unless(contender("title", "HR", 1, YES))
            .not(
                assumed(Assumption.OVERRIDE_FALLBACK, "master"),
                assumed(Assumption.OVERRIDE_FALLBACK, "okta"))
            .not(master("AD", 0, Rule.M4), master("HR", 0, Rule.M4)),
        rule("A5 an owner leans on the passing over of a source without a value before it")
            .given(
                passedOver("title", "AD", 1, Rule.A5),
                assumed(Assumption.OVERRIDE_EMPTY, "next"),
                owner("title", "HR"))
            .concludes("Leaning(Owner(title, 0, HR, A1), override-empty: next, A5)")
            .unless(keptOut("AD", 0))
            .unless(contender("title", "HR", 0, YES))
            .not(passedOver("title", "AD", 1, Rule.A5), passedOver("title", "AD", 1, Rule.A6)),
        rule("A5 an open owner leans on the passing over of a source without a value before it")
            .given(
                passedOver("title", "AD", 1, Rule.A5),
                assumed(Assumption.OVERRIDE_EMPTY, "next"),
                openOwner("title", "HR"))
            .concludes("Leaning(OpenOwner(title, 0, UNKNOWN, [HR], A1), override-empty: next, A5)")
            .unless(keptOut("AD", 0))
            .unless(contender("title", "HR", 0, YES))
            .not(passedOver("title", "AD", 1, Rule.A5), passedOver("title", "AD", 1, Rule.A6)),
        rule("A6 an inactive app counts as if it were not listed")
            .given(
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES),
                new AppSettings("AD", NO, YES, YES, YES, YES, YES))
            .concludes("PassedOver(title, AD, 3, A6)")
            .not(
                new AppSettings("AD", NO, YES, YES, YES, YES, YES),
                new AppSettings("AD", UNKNOWN, YES, YES, YES, YES, YES))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3)),
        rule("A6 an inactive IdP counts as if it were not listed")
            .given(
                entry("title", 7, "IdP", 1),
                governs("title", Mode.OVERRIDE, YES),
                new IdpSettings("IdP", NO, YES))
            .concludes("PassedOver(title, IdP, 1, A6)")
            .not(new IdpSettings("IdP", NO, YES), idp("IdP", YES)),
        rule("A6 an unknown source counts as if it were not listed")
            .given(entry("title", 7, "AD", 3), governs("title", Mode.OVERRIDE, YES))
            .concludes("PassedOver(title, AD, 3, A6)")
            .unless(source("AD"))
            .unless(idp("AD", YES))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3)),
        rule("A12 another value of the owner waits for its next write by assumption")
            .given(
                owner("title", "AD"),
                value("AD", "title", LinkValue.State.DIFFERENT),
                assumed(Assumption.VALUES_AFTER_OWNER_CHANGE, "next-write"))
            .concludes("ValueAwaited(title, AD, false, A12)")
            .not(
                value("AD", "title", LinkValue.State.DIFFERENT),
                value("AD", "title", LinkValue.State.SAME))
            .not(
                assumed(Assumption.VALUES_AFTER_OWNER_CHANGE, "next-write"),
                assumed(Assumption.VALUES_AFTER_OWNER_CHANGE, "immediate"))
            .not(owner("title", "AD"), owner("title", "HR")),
        rule("A12 another value of the owner appears at once by assumption")
            .given(
                owner("title", "AD"),
                value("AD", "title", LinkValue.State.DIFFERENT),
                assumed(Assumption.VALUES_AFTER_OWNER_CHANGE, "immediate"))
            .concludes("ValueAwaited(title, AD, true, A12)")
            .not(
                value("AD", "title", LinkValue.State.DIFFERENT),
                value("AD", "title", LinkValue.State.SAME))
            .not(
                assumed(Assumption.VALUES_AFTER_OWNER_CHANGE, "immediate"),
                assumed(Assumption.VALUES_AFTER_OWNER_CHANGE, "next-write"))
            .not(owner("title", "AD"), owner("title", "HR")));
  }
}

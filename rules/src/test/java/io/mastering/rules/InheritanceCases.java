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
import static io.mastering.rules.Given.attribute;
import static io.mastering.rules.Given.entry;
import static io.mastering.rules.Given.value;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.LinkValue;
import java.util.List;

/** The rules of {@code inheritance.drl}, one by one. */
final class InheritanceCases {

  private InheritanceCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("A8 the first statement about an attribute whose condition holds governs it")
            .given(
                new InheritanceSettings("title", 0, 4, 8, Mode.OVERRIDE),
                new ConditionTruth(8, YES))
            .concludes("GoverningInheritance(title, 0, 4, OVERRIDE, YES, A8)")
            .not(new ConditionTruth(8, YES), new ConditionTruth(8, NO)),
        rule("A8 while it is not shown which statement governs an attribute, its owner is open")
            .given(governs("title", Mode.OVERRIDE, UNKNOWN))
            .concludes("OpenOwner(title, 0, UNKNOWN, [], A8)")
            .not(governs("title", Mode.OVERRIDE, UNKNOWN), governs("title", Mode.OVERRIDE, YES)),
        rule("A1 an attribute that no statement is about inherits from the master")
            .given(attribute("title", 0))
            .concludes("GoverningInheritance(title, 0, -1, FROM_MASTER, YES, A1)")
            .unless(governs("title", Mode.FROM_OKTA, YES)),
        rule("A1 the master owns an attribute that inherits from the master")
            .given(master("AD", 0, Rule.M4), governs("title", Mode.FROM_MASTER, YES))
            .concludes("Owner(title, 0, AD, A1)")
            .not(governs("title", Mode.FROM_MASTER, YES), governs("title", Mode.FROM_OKTA, YES))
            .not(
                governs("title", Mode.FROM_MASTER, YES),
                governs("title", Mode.FROM_MASTER, UNKNOWN)),
        rule("A1 an open master leaves the owner of what inherits from the master open")
            .given(openMaster("AD", "HR"), governs("title", Mode.FROM_MASTER, YES))
            .concludes("OpenOwner(title, 0, UNKNOWN, [AD, HR], A1)")
            .not(governs("title", Mode.FROM_MASTER, YES), governs("title", Mode.FROM_OKTA, YES))
            .not(
                governs("title", Mode.FROM_MASTER, YES),
                governs("title", Mode.FROM_MASTER, UNKNOWN)),
        rule("A2 Okta owns an attribute that inherits from okta")
            .given(governs("title", Mode.FROM_OKTA, YES))
            .concludes("Owner(title, 0, okta, A2)")
            .not(governs("title", Mode.FROM_OKTA, YES), governs("title", Mode.OVERRIDE, YES))
            .not(governs("title", Mode.FROM_OKTA, YES), governs("title", Mode.FROM_OKTA, UNKNOWN)),
        rule("A3 a candidate in the list of an override may own the attribute")
            .given(
                candidate("AD", 0),
                entry("title", 7, "AD", 3),
                governs("title", Mode.OVERRIDE, YES))
            .concludes("Contender(title, 0, AD, 3, YES, A3)")
            .unless(value("AD", "title", LinkValue.State.EMPTY))
            .unless(value("AD", "title", LinkValue.State.UNKNOWN))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.FROM_OKTA, YES))
            .not(governs("title", Mode.OVERRIDE, YES), governs("title", Mode.OVERRIDE, UNKNOWN)),
        rule("A3 a possible candidate in the list of an override may turn out to own the attribute")
            .given(
                possible("AD", 0), entry("title", 7, "AD", 3), governs("title", Mode.OVERRIDE, YES))
            .concludes("Contender(title, 0, AD, 3, UNKNOWN, A3)")
            .unless(value("AD", "title", LinkValue.State.EMPTY))
            .not(entry("title", 7, "AD", 3), entry("title", 6, "AD", 3)),
        rule("A3 the first candidate in the list of an override owns the attribute")
            .given(contender("title", "AD", 1, YES))
            .concludes("Owner(title, 0, AD, A3)")
            .not(contender("title", "AD", 1, YES), contender("title", "AD", 1, UNKNOWN))
            .unless(contender("title", "HR", 0, UNKNOWN)),
        rule("A3 what comes before the first candidate of an override leaves the owner open")
            .given(contender("title", "AD", 1, YES), contender("title", "HR", 0, UNKNOWN))
            .concludes("OpenOwner(title, 0, UNKNOWN, [AD, HR], A3)")
            .not(contender("title", "HR", 0, UNKNOWN), contender("title", "HR", 2, UNKNOWN)),
        rule("A3 an owner leans on what keeps an IdP out before it in the list of the override")
            .given(
                keptOut("IdP", 0),
                entry("title", 7, "IdP", 1),
                governs("title", Mode.OVERRIDE, YES),
                owner("title", "AD"))
            .concludes("Leaning(Owner(title, 0, AD, A1), idp-link-while-off: not-marked, A3)")
            .unless(passedOver("title", "IdP", 1, Rule.A5))
            .unless(contender("title", "HR", 0, YES))
            .not(entry("title", 7, "IdP", 1), entry("title", 6, "IdP", 1)),
        rule("A3 an open owner leans on what keeps an IdP out before the first candidate of the override")
            .given(
                keptOut("IdP", 0),
                entry("title", 7, "IdP", 1),
                governs("title", Mode.OVERRIDE, YES),
                openOwner("title", "AD"))
            .concludes(
                "Leaning(OpenOwner(title, 0, UNKNOWN, [AD], A1), idp-link-while-off: not-marked, A3)")
            .unless(passedOver("title", "IdP", 1, Rule.A5))
            .unless(contender("title", "HR", 0, YES))
            .not(entry("title", 7, "IdP", 1), entry("title", 6, "IdP", 1)));
  }
}

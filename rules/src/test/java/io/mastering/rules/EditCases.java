package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.blocked;
import static io.mastering.rules.Concluded.openOwner;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.possiblyBlocked;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Given.activeUser;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.attribute;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.OrgSettings;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code edit.drl}, one by one. */
final class EditCases {

  private EditCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("E3 a deactivated user cannot be edited")
            .given(
                user(UserStatus.DEPROVISIONED),
                new OrgSettings(NO),
                once(Write.Kind.INBOUND_UPDATE, "App"))
            .concludes("Verdict(w, REFUSED, WRONG_STATUS, E3)")
            .not(new OrgSettings(NO), new OrgSettings(YES))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.SUSPENDED))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("E3 it is not shown whether a deactivated user can be edited")
            .given(
                user(UserStatus.DEPROVISIONED),
                new OrgSettings(UNKNOWN),
                once(Write.Kind.API_EDIT, "App"))
            .concludes("Verdict(w, UNKNOWN, -, E3)")
            .not(new OrgSettings(UNKNOWN), new OrgSettings(NO)),
        rule("E3 a user whose status is not shown may be one that cannot be edited")
            .given(user(UserStatus.UNKNOWN), new OrgSettings(NO), once(Write.Kind.SELF_EDIT, "App"))
            .concludes("Verdict(w, UNKNOWN, -, E3)")
            .not(new OrgSettings(NO), new OrgSettings(YES))
            .not(user(UserStatus.UNKNOWN), user(UserStatus.DEPROVISIONED)),
        rule("P4 a push into the org that sends an attribute not owned by Okta is refused whole")
            .given(
                activeUser(),
                once(Write.Kind.INBOUND_UPDATE, "App"),
                blocked("title", 0, "AD", Rule.P4))
            .concludes("Verdict(w, REFUSED, MASTERED_ELSEWHERE, P4)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(blocked("title", 0, "AD", Rule.P4), blocked("title", 0, "okta", Rule.P4))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.API_EDIT, "App")),
        rule("P4 a push into the org that sends an attribute whose owner is open is unknown")
            .given(
                activeUser(),
                once(Write.Kind.INBOUND_UPDATE, "App"),
                possiblyBlocked("title", 0, Rule.P4))
            .concludes("Verdict(w, UNKNOWN, -, P4)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .unless(blocked("title", 0, "AD", Rule.P4))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.API_EDIT, "App")),
        rule("E1 an edit that sends an attribute not owned by Okta is refused whole")
            .given(
                activeUser(), once(Write.Kind.API_EDIT, "App"), blocked("title", 0, "AD", Rule.E1))
            .concludes("Verdict(w, REFUSED, MASTERED_ELSEWHERE, E1)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(blocked("title", 0, "AD", Rule.E1), blocked("title", 0, "okta", Rule.E1))
            .not(once(Write.Kind.API_EDIT, "App"), once(Write.Kind.SELF_EDIT, "App")),
        rule("E1 an edit that sends an attribute whose owner is open is unknown")
            .given(
                activeUser(),
                once(Write.Kind.API_EDIT, "App"),
                possiblyBlocked("title", 0, Rule.E1))
            .concludes("Verdict(w, UNKNOWN, -, E1)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .unless(blocked("title", 0, "AD", Rule.E1))
            .not(once(Write.Kind.API_EDIT, "App"), once(Write.Kind.SELF_EDIT, "App")),
        rule("A9 a self-service edit that sends an attribute not owned by Okta is refused whole")
            .given(
                activeUser(), once(Write.Kind.SELF_EDIT, "App"), blocked("title", 0, "AD", Rule.A9))
            .concludes("Verdict(w, REFUSED, MASTERED_ELSEWHERE, A9)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(blocked("title", 0, "AD", Rule.A9), blocked("title", 0, "okta", Rule.A9))
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.INBOUND_UPDATE, "App")),
        rule("A9 a self-service edit that sends an attribute whose owner is open is unknown")
            .given(
                activeUser(),
                once(Write.Kind.SELF_EDIT, "App"),
                possiblyBlocked("title", 0, Rule.A9))
            .concludes("Verdict(w, UNKNOWN, -, A9)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .unless(blocked("title", 0, "AD", Rule.A9))
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.INBOUND_UPDATE, "App")),
        rule("A9 a self-service edit without the permission is refused")
            .given(
                activeUser(),
                once(Write.Kind.SELF_EDIT, "App"),
                blocked("title", 0, "okta", Rule.A9))
            .concludes("Verdict(w, REFUSED, READ_ONLY, A9)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(blocked("title", 0, "okta", Rule.A9), blocked("title", 0, "AD", Rule.A9)),
        rule("E2 a write of a read-only attribute is refused")
            .given(
                activeUser(),
                once(Write.Kind.SELF_EDIT, "App"),
                blocked("title", 0, "okta", Rule.E2))
            .concludes("Verdict(w, REFUSED, READ_ONLY, E2)")
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(blocked("title", 0, "okta", Rule.E2), blocked("title", 0, "AD", Rule.E2)),
        rule("E4 a login that does not fit the schema rejects the write")
            .given(new UserState(UserStatus.ACTIVE, NO), once(Write.Kind.INBOUND_UPDATE, "App"))
            .concludes("Verdict(w, REJECTED, INVALID_ATTRIBUTE, E4)")
            .not(new UserState(UserStatus.ACTIVE, NO), new UserState(UserStatus.ACTIVE, YES))
            .unless(blocked("title", 0, "okta", Rule.E2))
            .unless(possiblyBlocked("title", 0, Rule.P4))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("E4 a login that is not shown to fit the schema leaves the write unknown")
            .given(
                new UserState(UserStatus.ACTIVE, UNKNOWN), once(Write.Kind.INBOUND_UPDATE, "App"))
            .concludes("Verdict(w, UNKNOWN, -, E4)")
            .not(new UserState(UserStatus.ACTIVE, UNKNOWN), new UserState(UserStatus.ACTIVE, YES))
            .unless(blocked("title", 0, "okta", Rule.E2))
            .unless(possiblyBlocked("title", 0, Rule.P4))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("P4 a push into the org that changes nothing is no change")
            .given(activeUser(), once(Write.Kind.INBOUND_UPDATE, "App"), sent("title", false))
            .concludes("Verdict(w, NO_CHANGE, -, P4)")
            .unless(sent("city", true))
            .unless(blocked("title", 0, "AD", Rule.P4))
            .unless(possiblyBlocked("title", 0, Rule.P4))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(activeUser(), new UserState(UserStatus.ACTIVE, NO))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.API_EDIT, "App")),
        rule("P4 a push into the org of attributes that Okta owns is applied")
            .given(activeUser(), once(Write.Kind.INBOUND_UPDATE, "App"))
            .concludes("Verdict(w, APPLIED, -, P4)")
            .unless(blocked("title", 0, "AD", Rule.P4))
            .unless(possiblyBlocked("title", 0, Rule.P4))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .unless(verdict(Outcome.NO_CHANGE, Rule.E1))
            .not(activeUser(), new UserState(UserStatus.ACTIVE, UNKNOWN))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.API_EDIT, "App")),
        rule("E1 an edit that changes nothing is no change")
            .given(activeUser(), once(Write.Kind.API_EDIT, "App"), sent("title", false))
            .concludes("Verdict(w, NO_CHANGE, -, E1)")
            .unless(sent("city", true))
            .unless(blocked("title", 0, "AD", Rule.E1))
            .unless(possiblyBlocked("title", 0, Rule.E1))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(activeUser(), new UserState(UserStatus.ACTIVE, NO))
            .not(once(Write.Kind.API_EDIT, "App"), once(Write.Kind.SELF_EDIT, "App")),
        rule("E1 an edit of attributes that Okta owns is applied")
            .given(activeUser(), once(Write.Kind.API_EDIT, "App"))
            .concludes("Verdict(w, APPLIED, -, E1)")
            .unless(blocked("title", 0, "AD", Rule.E1))
            .unless(possiblyBlocked("title", 0, Rule.E1))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .unless(verdict(Outcome.NO_CHANGE, Rule.E1))
            .not(activeUser(), new UserState(UserStatus.ACTIVE, UNKNOWN))
            .not(once(Write.Kind.API_EDIT, "App"), once(Write.Kind.SELF_EDIT, "App")),
        rule("A9 a self-service edit that changes nothing is no change")
            .given(activeUser(), once(Write.Kind.SELF_EDIT, "App"), sent("title", false))
            .concludes("Verdict(w, NO_CHANGE, -, A9)")
            .unless(sent("city", true))
            .unless(blocked("title", 0, "AD", Rule.A9))
            .unless(possiblyBlocked("title", 0, Rule.A9))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(activeUser(), new UserState(UserStatus.ACTIVE, NO))
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.INBOUND_UPDATE, "App")),
        rule("A9 a self-service edit of attributes that Okta owns is applied")
            .given(activeUser(), once(Write.Kind.SELF_EDIT, "App"))
            .concludes("Verdict(w, APPLIED, -, A9)")
            .unless(blocked("title", 0, "AD", Rule.A9))
            .unless(possiblyBlocked("title", 0, Rule.A9))
            .unless(verdict(Reason.WRONG_STATUS, Rule.E3))
            .unless(verdict(Outcome.NO_CHANGE, Rule.E1))
            .not(activeUser(), new UserState(UserStatus.ACTIVE, UNKNOWN))
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.INBOUND_UPDATE, "App")),
        rule("E1 what is not refused leans on the assumption about unchanged values")
            .given(
                verdict(Outcome.APPLIED, Rule.E1),
                once(Write.Kind.API_EDIT, "App"),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no"),
                sent("title", false),
                owner("title", "AD"))
            .concludes("Leaning(Verdict(w, APPLIED, -, E1), unchanged-value-refused: no, E1)")
            .not(owner("title", "AD"), owner("title", "okta"))
            .not(verdict(Outcome.APPLIED, Rule.E1), verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no"),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "yes"))
            .not(sent("title", false), sent("title", true))
            .unless(blocked("title", 0, "AD", Rule.E1)),
        rule("E1 what is not left unknown leans on the assumption about unchanged values")
            .given(
                verdict(Outcome.APPLIED, Rule.E1),
                once(Write.Kind.API_EDIT, "App"),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no"),
                sent("title", false),
                openOwner("title", "AD"))
            .concludes("Leaning(Verdict(w, APPLIED, -, E1), unchanged-value-refused: no, E1)")
            .unless(possiblyBlocked("title", 0, Rule.E1))
            .not(verdict(Outcome.APPLIED, Rule.E1), verdict(Reason.WRONG_STATUS, Rule.E3))
            .not(
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no"),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "yes"))
            .not(sent("title", false), sent("title", true))
            .unless(blocked("title", 0, "AD", Rule.E1)),
        rule("A9 what is not refused for want of permission leans on the assumption about unchanged values")
            .given(
                verdict(Outcome.APPLIED, Rule.E1),
                once(Write.Kind.SELF_EDIT, "App"),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no"),
                sent("title", false),
                new AttributeSettings("title", 0, false, SelfPermission.READ, false))
            .concludes("Leaning(Verdict(w, APPLIED, -, E1), unchanged-value-refused: no, A9)")
            .not(
                new AttributeSettings("title", 0, false, SelfPermission.READ, false),
                attribute("title", 0))
            .unless(possiblyBlocked("title", 0, Rule.A9))
            .unless(blocked("title", 0, "okta", Rule.A9))
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no"),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "yes"))
            .not(sent("title", false), sent("title", true))
            .unless(blocked("title", 0, "AD", Rule.E1)));
  }
}

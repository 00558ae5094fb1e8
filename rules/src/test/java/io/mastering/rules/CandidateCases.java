package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.placed;
import static io.mastering.rules.Concluded.shut;
import static io.mastering.rules.Concluded.supposed;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.linkedIdp;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Gate;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.Mark;
import java.util.List;

/** The rules of {@code candidates.drl}, one by one. */
final class CandidateCases {

  private CandidateCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("M8 an app link of a deactivated user does not pass")
            .given(user(UserStatus.DEPROVISIONED), linked("AD"))
            .concludes("GateShut(AD, USER_NOT_DEACTIVATED, NO, M8)")
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.SUSPENDED))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.UNKNOWN)),
        rule("M8 an app link of a user whose status is not shown may not pass")
            .given(user(UserStatus.UNKNOWN), linked("AD"))
            .concludes("GateShut(AD, USER_NOT_DEACTIVATED, UNKNOWN, M8)")
            .not(user(UserStatus.UNKNOWN), user(UserStatus.DEPROVISIONED)),
        rule("M8 an IdP link of a deactivated user does not pass")
            .given(user(UserStatus.DEPROVISIONED), linkedIdp("IdP"))
            .concludes("GateShut(IdP, USER_NOT_DEACTIVATED, NO, M8)")
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.SUSPENDED))
            .not(user(UserStatus.DEPROVISIONED), user(UserStatus.UNKNOWN)),
        rule("M8 an IdP link of a user whose status is not shown may not pass")
            .given(user(UserStatus.UNKNOWN), linkedIdp("IdP"))
            .concludes("GateShut(IdP, USER_NOT_DEACTIVATED, UNKNOWN, M8)")
            .not(user(UserStatus.UNKNOWN), user(UserStatus.DEPROVISIONED)),
        rule("M2 a link to an app that is not active does not pass")
            .given(linked("AD"), new AppSettings("AD", NO, YES, YES, YES, YES, YES))
            .concludes("GateShut(AD, SYSTEM_ACTIVE, NO, M2)")
            .not(
                new AppSettings("AD", NO, YES, YES, YES, YES, YES),
                new AppSettings("AD", YES, YES, YES, YES, YES, YES))
            .not(linked("AD"), linked("HR")),
        rule("M2 a link to an IdP that is not active does not pass")
            .given(linkedIdp("IdP"), new IdpSettings("IdP", UNKNOWN, YES))
            .concludes("GateShut(IdP, SYSTEM_ACTIVE, UNKNOWN, M2)")
            .not(new IdpSettings("IdP", UNKNOWN, YES), idp("IdP", YES)),
        rule("M2 a link to an app that does not master users does not pass")
            .given(linked("AD"), new AppSettings("AD", YES, NO, YES, YES, YES, YES))
            .concludes("GateShut(AD, MASTERS_USERS, NO, M2)")
            .not(
                new AppSettings("AD", YES, NO, YES, YES, YES, YES),
                new AppSettings("AD", YES, YES, YES, YES, YES, YES)),
        rule("M3 a link through a group does not pass")
            .given(new AppLink("AD", NO, YES, LinkStanding.LIVE))
            .concludes("GateShut(AD, INDIVIDUAL_LINK, NO, M3)")
            .not(new AppLink("AD", NO, YES, LinkStanding.LIVE), linked("AD")),
        rule("M2 a link that is not matched does not pass")
            .given(new AppLink("AD", YES, UNKNOWN, LinkStanding.LIVE))
            .concludes("GateShut(AD, MATCHED_LINK, UNKNOWN, M2)")
            .not(new AppLink("AD", YES, UNKNOWN, LinkStanding.LIVE), linked("AD")),
        rule("M2 a link that has ended does not pass")
            .given(new AppLink("AD", YES, YES, LinkStanding.ENDED))
            .concludes("GateShut(AD, LIVE_LINK, NO, M2)")
            .not(
                new AppLink("AD", YES, YES, LinkStanding.ENDED),
                new AppLink("AD", YES, YES, LinkStanding.SUSPENDED))
            .not(new AppLink("AD", YES, YES, LinkStanding.ENDED), linked("AD")),
        rule("M2 a link whose status is not shown may not pass")
            .given(new AppLink("AD", YES, YES, LinkStanding.UNKNOWN))
            .concludes("GateShut(AD, LIVE_LINK, UNKNOWN, M2)")
            .not(
                new AppLink("AD", YES, YES, LinkStanding.UNKNOWN),
                new AppLink("AD", YES, YES, LinkStanding.ENDED)),
        rule("M2 a link to an IdP that was not updated by sign-in does not pass")
            .given(new IdpLink("IdP", Mark.NOT_UPDATED))
            .concludes("GateShut(IdP, UPDATED_BY_SIGN_IN, NO, M2)")
            .not(new IdpLink("IdP", Mark.NOT_UPDATED), linkedIdp("IdP")),
        rule("M2 while update is on, a link counts as updated by assumption")
            .given(
                linkedIdp("IdP"), idp("IdP", YES), assumed(Assumption.IDP_LINK_WHILE_ON, "marked"))
            .concludes("Supposed(IdP, idp-link-while-on: marked, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_ON, "marked"),
                assumed(Assumption.IDP_LINK_WHILE_ON, "unknown"))
            .not(idp("IdP", YES), idp("IdP", NO)),
        rule("M2 while update is on, nothing is assumed of a link")
            .given(
                linkedIdp("IdP"), idp("IdP", YES), assumed(Assumption.IDP_LINK_WHILE_ON, "unknown"))
            .concludes("GateShut(IdP, UPDATED_BY_SIGN_IN, UNKNOWN, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_ON, "unknown"),
                assumed(Assumption.IDP_LINK_WHILE_ON, "marked")),
        rule("M2 while update is off, a link counts as not updated by assumption")
            .given(
                linkedIdp("IdP"),
                idp("IdP", NO),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked"))
            .concludes("GateShut(IdP, UPDATED_BY_SIGN_IN, NO, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked"),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "marked"))
            .not(idp("IdP", NO), idp("IdP", UNKNOWN)),
        rule("M2 while update is off, a link counts as updated by assumption")
            .given(
                linkedIdp("IdP"), idp("IdP", NO), assumed(Assumption.IDP_LINK_WHILE_OFF, "marked"))
            .concludes("Supposed(IdP, idp-link-while-off: marked, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_OFF, "marked"),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "unknown")),
        rule("M2 while update is off, nothing is assumed of a link")
            .given(
                linkedIdp("IdP"), idp("IdP", NO), assumed(Assumption.IDP_LINK_WHILE_OFF, "unknown"))
            .concludes("GateShut(IdP, UPDATED_BY_SIGN_IN, UNKNOWN, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_OFF, "unknown"),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked")),
        rule("M2 while it is not shown whether update is on, two assumptions that agree count a link as updated")
            .given(
                linkedIdp("IdP"),
                idp("IdP", UNKNOWN),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "marked"),
                assumed(Assumption.IDP_LINK_WHILE_ON, "marked"))
            .concludes("Supposed(IdP, idp-link-while-off: marked, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_OFF, "marked"),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked")),
        rule("M2 while it is not shown whether update is on, nothing assumed of links while it is off decides nothing")
            .given(
                linkedIdp("IdP"),
                idp("IdP", UNKNOWN),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked"))
            .concludes("GateShut(IdP, UPDATED_BY_SIGN_IN, UNKNOWN, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked"),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "marked")),
        rule("M2 while it is not shown whether update is on, nothing assumed of links while it is on decides nothing")
            .given(
                linkedIdp("IdP"),
                idp("IdP", UNKNOWN),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "marked"),
                assumed(Assumption.IDP_LINK_WHILE_ON, "unknown"))
            .concludes("GateShut(IdP, UPDATED_BY_SIGN_IN, UNKNOWN, M2)")
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED))
            .not(
                assumed(Assumption.IDP_LINK_WHILE_ON, "unknown"),
                assumed(Assumption.IDP_LINK_WHILE_ON, "marked")),
        rule("M2 an app whose link passes every gate is a candidate")
            .given(linked("AD"), source("AD"), placed("AD", 0))
            .concludes("Candidate(AD, 0, M2)")
            .unless(shut("AD", Gate.LIVE_LINK, NO))
            .unless(shut("AD", Gate.LIVE_LINK, UNKNOWN))
            .not(linked("AD"), linked("HR")),
        rule("M2 an IdP whose link was updated by sign-in and passes every gate is a candidate")
            .given(new IdpLink("IdP", Mark.UPDATED_BY_SIGN_IN), idp("IdP", NO), placed("IdP", 3))
            .concludes("Candidate(IdP, 3, M2)")
            .unless(shut("IdP", Gate.SYSTEM_ACTIVE, NO))
            .not(new IdpLink("IdP", Mark.UPDATED_BY_SIGN_IN), linkedIdp("IdP")),
        rule("M2 an IdP whose link counts as updated by assumption and passes every gate is a candidate")
            .given(supposed("IdP"), idp("IdP", YES), placed("IdP", 3))
            .concludes("Candidate(IdP, 3, M2)")
            .unless(shut("IdP", Gate.SYSTEM_ACTIVE, UNKNOWN)),
        rule("M2 a source whose link fails no gate, but is not shown to pass every one, is a possible candidate")
            .given(placed("AD", 0), shut("AD", Gate.LIVE_LINK, UNKNOWN))
            .concludes("PossibleCandidate(AD, 0, M2)")
            .unless(shut("AD", Gate.MATCHED_LINK, NO))
            .not(shut("AD", Gate.LIVE_LINK, UNKNOWN), shut("AD", Gate.LIVE_LINK, NO)),
        rule("M2 an IdP that fails no gate but the assumed one is kept out by the assumption")
            .given(
                linkedIdp("IdP"),
                shut("IdP", Gate.UPDATED_BY_SIGN_IN, NO),
                placed("IdP", 1),
                assumed(Assumption.IDP_LINK_WHILE_OFF, "not-marked"))
            .concludes("KeptOut(IdP, 1, idp-link-while-off: not-marked, M2)")
            .unless(shut("IdP", Gate.SYSTEM_ACTIVE, NO))
            .not(linkedIdp("IdP"), new IdpLink("IdP", Mark.NOT_UPDATED)));
  }
}

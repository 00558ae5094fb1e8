package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.UNLISTED;
import static io.mastering.rules.Concluded.blocked;
import static io.mastering.rules.Concluded.candidate;
import static io.mastering.rules.Concluded.carried;
import static io.mastering.rules.Concluded.master;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.possible;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Concluded.wayOut;
import static io.mastering.rules.Given.activeUser;
import static io.mastering.rules.Given.attribute;
import static io.mastering.rules.Given.entry;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.linkedIdp;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.target;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.Given.value;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Rule;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assignments;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue.State;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.SafeguardSettings;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code findings/users.drl}, one by one. */
final class UserFindingCases {
  private static final Write INBOUND = once(Write.Kind.INBOUND_UPDATE, "Spoke");
  private static final Write PUSH = once(Write.Kind.PUSH_UPDATE, "AD");
  private static final PriorityList LIST = new PriorityList(0, PriorityList.ALWAYS);
  private static final UserState GONE = user(UserStatus.DEPROVISIONED);
  private static final UserState STAGED = user(UserStatus.STAGED);
  private static final CredentialProvider FEDERATED = new CredentialProvider("FEDERATION");
  private static final CredentialProvider WINDOWS = new CredentialProvider("ACTIVE_DIRECTORY");
  private static final SafeguardSettings TENTHS = new SafeguardSettings(20, 30);

  private UserFindingCases() {}

  static List<RuleCase> cases() {
    return Stream.of(
            pushes(),
            masters(),
            links(),
            otherLinks(),
            signIns(),
            values(),
            population(),
            safeguards())
        .flatMap(List::stream)
        .toList();
  }

  private static AppSettings app(String app, Truth active) {
    return new AppSettings(app, active, YES, YES, YES, YES, YES);
  }

  private static AppLink link(Truth individual, Truth matched, LinkStanding standing) {
    return new AppLink("AD", individual, matched, standing);
  }

  private static LifeCycleSettings lifeCycle(String source, OnTermination then, String kind) {
    return new LifeCycleSettings(source, then, NO, NO, kind, NO);
  }

  private static SignInSettings signIn(Truth links) {
    return new SignInSettings("SAML", YES, links, NO, NO, NO);
  }

  private static List<RuleCase> pushes() {
    return List.of(
        rule("F1 a push into the org is refused because another system owns what it sends")
            .given(
                INBOUND,
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                blocked("title", 3, "SAML", Rule.P4))
            .concludes("Finding(MST301, Spoke, SAML, F1)")
            .not(verdict(Reason.MASTERED_ELSEWHERE, Rule.P4), verdict(Outcome.APPLIED, Rule.P4))
            .not(INBOUND, once(Write.Kind.API_EDIT, "api")),
        rule("F1 a push into the org is refused because another system owns what it sends")
            .given(
                INBOUND,
                verdict(Reason.MASTERED_ELSEWHERE, Rule.P4),
                blocked("city", 1, "AD", Rule.P4))
            .concludes("Finding(MST301, Spoke, AD, F1)"),
        rule("F1 a push into the org fails for another reason")
            .given(INBOUND, verdict(Reason.WRONG_STATUS, Rule.E3))
            .concludes("Finding(MST301, Spoke, , F1)")
            .not(verdict(Reason.WRONG_STATUS, Rule.E3), verdict(Reason.MASTERED_ELSEWHERE, Rule.P4))
            .not(verdict(Reason.WRONG_STATUS, Rule.E3), verdict(Outcome.UNKNOWN, Rule.P4)),
        rule("F3 a push to a source of the user carries what another system owns")
            .given(carried("AD", "title", 0, "Workday"), candidate("AD", 1))
            .concludes("Finding(MST303, AD, Workday, F3)")
            .not(carried("AD", "title", 0, "Workday"), carried("AD", "title", 0, "AD"))
            .not(candidate("AD", 1), candidate("Workday", 1)),
        rule("F4 a queued push carries what a source owns")
            .given(
                PUSH,
                verdict(Outcome.QUEUED, Rule.P1),
                new MappedOut("AD", "title"),
                owner("title", "Workday"))
            .concludes("Carried(AD, title, 0, Workday, F4)")
            .not(owner("title", "Workday"), owner("title", Policy.OKTA))
            .not(owner("title", "Workday"), owner("title", Policy.NOBODY))
            .not(verdict(Outcome.QUEUED, Rule.P1), verdict(Outcome.UNKNOWN, Rule.P1)),
        rule("F4 a push can leave between the writes of two sources")
            .given(carried("Slack", "title", 0, "AD"), carried("Slack", "phone", 1, "Workday"))
            .concludes("Finding(MST304, Slack, AD and Workday, F4)")
            .not(carried("Slack", "title", 0, "AD"), carried("Slack", "title", 0, "Workday"))
            .not(carried("Slack", "title", 0, "AD"), carried("Wiki", "title", 0, "AD")));
  }

  private static List<RuleCase> masters() {
    LifeCycleSettings suspends = lifeCycle("AD", OnTermination.SUSPEND, "");
    LifeCycleSettings leaves = lifeCycle("AD", OnTermination.DO_NOTHING, "BambooHR");
    return List.of(
        rule("F6 two candidates without an order")
            .given(candidate("AD", UNLISTED), candidate("LDAP", UNLISTED))
            .concludes("Finding(MST306, AD, LDAP, F6)")
            .unless(LIST)
            .not(candidate("AD", UNLISTED), candidate("AD", 0)),
        rule("F19 two candidates that are not in the order")
            .given(candidate("AD", UNLISTED), candidate("LDAP", UNLISTED), LIST)
            .concludes("Finding(MST319, AD, LDAP, F19)")
            .not(candidate("LDAP", UNLISTED), candidate("LDAP", 4)),
        rule("F8 a staged user cannot be suspended by his master")
            .given(STAGED, master("AD", 0, Rule.M1), suspends)
            .concludes("Finding(MST308, AD, , F8)")
            .not(STAGED, activeUser())
            .not(suspends, lifeCycle("AD", OnTermination.DEACTIVATE, ""))
            .not(master("AD", 0, Rule.M1), master("Workday", 0, Rule.M1)),
        rule("F8 a kind that deactivates staged users does so although it is to do nothing")
            .given(STAGED, master("AD", 0, Rule.M1), leaves)
            .concludes("Finding(MST308, AD, , F8)")
            .not(STAGED, activeUser())
            .not(leaves, lifeCycle("AD", OnTermination.DO_NOTHING, "Workday")),
        rule("F9 a disconnection from an IdP that links accounts and updates users would not last")
            .given(wayOut(Remedy.R2, "SAML"), signIn(YES), idp("SAML", YES))
            .not(idp("SAML", YES), idp("SAML", NO))
            .concludes("Finding(MST309, SAML, , F9)")
            .not(wayOut(Remedy.R2, "SAML"), wayOut(Remedy.R1, "SAML"))
            .not(signIn(YES), signIn(NO)));
  }

  private static List<RuleCase> links() {
    AppLink ended = link(YES, YES, LinkStanding.ENDED);
    AppLink throughGroup = link(NO, YES, LinkStanding.LIVE);
    return List.of(
        rule("F10 the source of a user is inactive and no other can deactivate him")
            .given(activeUser(), linked("AD"), app("AD", NO))
            .concludes("Finding(MST310, AD, , F10)")
            .unless(candidate("HR", 0), source("HR"))
            .unless(possible("HR", 0), source("HR"))
            .not(activeUser(), GONE)
            .not(linked("AD"), throughGroup)
            .not(app("AD", NO), app("AD", YES)),
        rule("F10 the source of a user is inactive and no other can deactivate him")
            .given(activeUser(), ended, app("AD", NO))
            .concludes("Finding(MST310, AD, ended, F10)")
            .not(activeUser(), GONE),
        rule("F10 the link to the source of a user has ended and no other can deactivate him")
            .given(activeUser(), ended, app("AD", YES))
            .concludes("Finding(MST310, AD, ended, F10)")
            .unless(candidate("HR", 0), source("HR"))
            .unless(possible("HR", 0), source("HR"))
            .not(activeUser(), GONE)
            .not(ended, linked("AD")));
  }

  private static List<RuleCase> otherLinks() {
    AppLink merelyAssigned = link(YES, NO, LinkStanding.LIVE);
    AppLink ended = link(YES, YES, LinkStanding.ENDED);
    AppLink throughGroup = link(NO, YES, LinkStanding.LIVE);
    AppSettings importer = new AppSettings("AD", YES, NO, YES, NO, NO, YES);
    return List.of(
        rule("F12 a user who was assigned before provisioning is never pushed")
            .given(activeUser(), merelyAssigned, app("AD", YES))
            .concludes("Finding(MST312, AD, , F12)")
            .not(activeUser(), STAGED)
            .not(activeUser(), GONE)
            .not(merelyAssigned, linked("AD"))
            .not(merelyAssigned, link(YES, UNKNOWN, LinkStanding.LIVE))
            .not(merelyAssigned, link(YES, NO, LinkStanding.ENDED))
            .not(app("AD", YES), new AppSettings("AD", YES, YES, YES, NO, NO, YES)),
        rule("F20 a link to a source through a group is no sourcing")
            .given(throughGroup, app("AD", YES))
            .concludes("Finding(MST320, AD, , F20)")
            .not(throughGroup, linked("AD"))
            .not(app("AD", YES), target("AD")),
        rule("F20 a link to an app that only imports updates is no sourcing")
            .given(linked("AD"), importer)
            .concludes("Finding(MST320, AD, , F20)")
            .not(linked("AD"), ended)
            .not(linked("AD"), throughGroup)
            .not(importer, target("AD"))
            .not(importer, app("AD", YES)));
  }

  private static List<RuleCase> signIns() {
    LifeCycleSettings directory = lifeCycle("AD", OnTermination.DEACTIVATE, "ActiveDirectory");
    return List.of(
        rule("F11 a user whom no IdP knows signs in through one")
            .given(activeUser(), FEDERATED)
            .concludes("Finding(MST311, FEDERATION, , F11)")
            .unless(linkedIdp("SAML"), idp("SAML", NO))
            .unless(linkedIdp("SAML"), new IdpSettings("SAML", UNKNOWN, NO))
            .not(activeUser(), GONE)
            .not(FEDERATED, new CredentialProvider("OKTA")),
        rule("F11 a user whom no IdP knows signs in through one")
            .given(activeUser(), new CredentialProvider("SOCIAL"))
            .concludes("Finding(MST311, SOCIAL, , F11)"),
        rule("F11 a user who is in no directory signs in with its password")
            .given(activeUser(), WINDOWS, directory)
            .concludes("Finding(MST311, ACTIVE_DIRECTORY, , F11)")
            .unless(linked("AD"))
            .unless(
                linked("Unshown"),
                new AppSettings("Unshown", UNKNOWN, UNKNOWN, UNKNOWN, NO, NO, UNKNOWN))
            .not(activeUser(), GONE)
            .not(WINDOWS, FEDERATED)
            .not(directory, lifeCycle("AD", OnTermination.DEACTIVATE, "Workday")));
  }

  private static List<RuleCase> values() {
    AttributeSettings required =
        new AttributeSettings("email", 0, true, SelfPermission.READ, false);
    AttributeSettings login = new AttributeSettings("login", 0, true, SelfPermission.READ, false);
    return List.of(
        rule("F13 Okta shows another value than the owner holds")
            .given(owner("title", "AD"), value("AD", "title", State.DIFFERENT))
            .concludes("Finding(MST313, AD, title, F13)")
            .not(value("AD", "title", State.DIFFERENT), value("AD", "title", State.SAME))
            .not(value("AD", "title", State.DIFFERENT), value("AD", "title", State.EMPTY))
            .not(owner("title", "AD"), owner("title", Policy.OKTA)),
        rule("F18 the owner of a required attribute holds no value for it")
            .given(
                required,
                owner("email", "AD"),
                value("AD", "email", State.EMPTY),
                login,
                value("AD", "login", State.SAME))
            .concludes("Finding(MST318, AD, email, F18)")
            .not(value("AD", "login", State.SAME), value("AD", "login", State.EMPTY))
            .not(login, attribute("login", 1))
            .not(required, attribute("email", 0))
            .not(value("AD", "email", State.EMPTY), value("AD", "email", State.UNKNOWN)));
  }

  private static List<RuleCase> population() {
    Assignments none = new Assignments("AD", false, 0, 0);
    return List.of(
        rule("F5 an override names an app that no user is linked to")
            .given(entry("title", 0, "AD", 0), app("AD", YES), none)
            .concludes("Finding(MST305, AD, title, F5)")
            .not(none, new Assignments("AD", false, 1, 0))
            .not(app("AD", YES), app("AD", NO))
            .not(app("AD", YES), target("AD")),
        rule("F5 an override names an IdP that no user is linked to")
            .given(entry("title", 0, "AD", 0), idp("AD", NO), none)
            .concludes("Finding(MST305, AD, title, F5)")
            .not(none, new Assignments("AD", false, 1, 0))
            .not(idp("AD", NO), new IdpSettings("AD", NO, NO)));
  }

  private static List<RuleCase> safeguards() {
    Assignments many = new Assignments("AD", false, 200, 41);
    Assignments all = new Assignments("AD", true, 200, 61);
    return List.of(
        rule("F16 more assignments of an app have ended than an import may remove")
            .given(TENTHS, many, app("AD", YES))
            .concludes("Finding(MST316, AD, , F16)")
            .not(many, new Assignments("AD", false, 200, 40))
            .not(many, new Assignments("AD", false, 100, 21))
            .not(many, new Assignments("AD", false, 99, 99))
            .not(TENTHS, new SafeguardSettings(21, 30))
            .not(app("AD", YES), target("AD")),
        rule("F16 more assignments of an app have ended than the org may lose in one import")
            .given(TENTHS, all, app("AD", YES))
            .concludes("Finding(MST316, AD, , F16)")
            .not(all, new Assignments("AD", true, 200, 60))
            .not(all, new Assignments("AD", true, 99, 99))
            .not(app("AD", YES), target("AD"))
            .not(TENTHS, new SafeguardSettings(20, 31)),
        rule("F16 more assignments of an app have ended than an import may remove")
            .given(TENTHS, new Assignments("AD", false, 101, 21), app("AD", YES))
            .concludes("Finding(MST316, AD, , F16)"),
        rule("F16 more assignments of an app have ended than the org may lose in one import")
            .given(TENTHS, new Assignments("AD", true, 100, 31), app("AD", YES))
            .concludes("Finding(MST316, AD, , F16)")
            .not(new Assignments("AD", true, 100, 31), new Assignments("AD", true, 100, 30)));
  }
}

package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.outOfScope;
import static io.mastering.rules.Given.activeUser;
import static io.mastering.rules.Given.linked;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.Given.standing;
import static io.mastering.rules.Given.target;
import static io.mastering.rules.Given.user;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code push.drl}, one by one. */
final class PushCases {
  private static final Write LEAVER = once(Write.Kind.PUSH_DEACTIVATE, "App");

  private PushCases() {}

  static List<RuleCase> cases() {
    return Stream.of(pushes(), deactivations()).flatMap(List::stream).toList();
  }

  private static List<RuleCase> deactivations() {
    return List.of(
        rule("P1 a push to an app that is not active is out of scope")
            .given(LEAVER, new AppSettings("App", UNKNOWN, NO, NO, YES, YES, YES))
            .concludes("OutOfScope(w, UNKNOWN, P1)")
            .not(new AppSettings("App", UNKNOWN, NO, NO, YES, YES, YES), target("App")),
        rule("P1 a push of a deactivation to an app without the feature is out of scope")
            .given(LEAVER, new DeactivationPushes("App", NO))
            .concludes("OutOfScope(w, NO, P1)")
            .not(new DeactivationPushes("App", NO), new DeactivationPushes("App", YES))
            .not(new DeactivationPushes("App", NO), new DeactivationPushes("Other", NO))
            .not(LEAVER, once(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push over a link that is not matched is out of scope")
            .given(LEAVER, new AppLink("App", YES, UNKNOWN, LinkStanding.LIVE))
            .concludes("OutOfScope(w, UNKNOWN, P1)")
            .not(new AppLink("App", YES, UNKNOWN, LinkStanding.LIVE), linked("App")),
        rule("P1 a push of a deactivation over a link that has ended is out of scope")
            .given(LEAVER, new AppLink("App", YES, YES, LinkStanding.ENDED))
            .concludes("OutOfScope(w, NO, P1)")
            .not(
                new AppLink("App", YES, YES, LinkStanding.ENDED),
                new AppLink("App", YES, YES, LinkStanding.SUSPENDED))
            .not(LEAVER, once(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push over a link whose status is not shown may be out of scope")
            .given(LEAVER, new AppLink("App", YES, YES, LinkStanding.UNKNOWN))
            .concludes("OutOfScope(w, UNKNOWN, P1)")
            .not(new AppLink("App", YES, YES, LinkStanding.UNKNOWN), linked("App")),
        rule("P1 a push without a link is out of scope")
            .given(activeUser(), LEAVER)
            .concludes("OutOfScope(w, NO, P1)")
            .unless(linked("App")),
        rule("P1 a push that is out of scope is skipped")
            .given(LEAVER, outOfScope("w", NO))
            .concludes("Verdict(w, SKIPPED, NOT_IN_SCOPE, P1)")
            .not(outOfScope("w", NO), outOfScope("w", UNKNOWN)),
        rule("P1 a push that may be out of scope is unknown")
            .given(LEAVER, outOfScope("w", UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, P1)")
            .unless(outOfScope("w", NO)),
        rule("P1 a push of a deactivation in scope is queued")
            .given(LEAVER, linked("App"), target("App"), new DeactivationPushes("App", YES))
            .concludes("Verdict(w, QUEUED, -, P1)")
            .unless(outOfScope("w", UNKNOWN))
            .not(LEAVER, once(Write.Kind.PUSH_CREATE, "App"))
            .not(LEAVER, standing(Write.Kind.PUSH_DEACTIVATE, "App")));
  }

  private static List<RuleCase> pushes() {
    return List.of(
        rule("P1 a push to an app that is not active is out of scope")
            .given(
                once(Write.Kind.PUSH_UPDATE, "App"),
                new AppSettings("App", NO, NO, NO, YES, YES, YES))
            .concludes("OutOfScope(w, NO, P1)")
            .not(
                new AppSettings("App", NO, NO, NO, YES, YES, YES),
                new AppSettings("App", YES, NO, NO, YES, YES, YES))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), once(Write.Kind.APP_USER_EDIT, "App")),
        rule("P1 a push of updates to an app without the feature is out of scope")
            .given(
                once(Write.Kind.PUSH_UPDATE, "App"),
                new AppSettings("App", YES, NO, NO, UNKNOWN, YES, YES))
            .concludes("OutOfScope(w, UNKNOWN, P1)")
            .not(
                new AppSettings("App", YES, NO, NO, UNKNOWN, YES, YES),
                new AppSettings("App", YES, NO, NO, YES, YES, YES))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), once(Write.Kind.PUSH_CREATE, "App")),
        rule("P1 a push of new users to an app without the feature is out of scope")
            .given(
                once(Write.Kind.PUSH_CREATE, "App"),
                new AppSettings("App", YES, NO, NO, YES, NO, YES))
            .concludes("OutOfScope(w, NO, P1)")
            .not(
                new AppSettings("App", YES, NO, NO, YES, NO, YES),
                new AppSettings("App", YES, NO, NO, YES, YES, YES))
            .not(once(Write.Kind.PUSH_CREATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push of a user who is staged or deactivated is out of scope")
            .given(user(UserStatus.STAGED), once(Write.Kind.PUSH_UPDATE, "App"))
            .concludes("OutOfScope(w, NO, P1)")
            .not(user(UserStatus.STAGED), user(UserStatus.SUSPENDED))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), once(Write.Kind.API_EDIT, "App")),
        rule("P1 a push of a user whose status is not shown may be out of scope")
            .given(user(UserStatus.UNKNOWN), once(Write.Kind.PUSH_UPDATE, "App"))
            .concludes("OutOfScope(w, UNKNOWN, P1)")
            .not(user(UserStatus.UNKNOWN), user(UserStatus.STAGED)),
        rule("P1 a push over a link that is not matched is out of scope")
            .given(
                once(Write.Kind.PUSH_UPDATE, "App"), new AppLink("App", YES, NO, LinkStanding.LIVE))
            .concludes("OutOfScope(w, NO, P1)")
            .not(
                new AppLink("App", YES, NO, LinkStanding.LIVE),
                new AppLink("App", YES, YES, LinkStanding.LIVE))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), once(Write.Kind.PUSH_CREATE, "App")),
        rule("P1 a push over a link that has ended or is suspended is out of scope")
            .given(
                once(Write.Kind.PUSH_UPDATE, "App"),
                new AppLink("App", YES, YES, LinkStanding.SUSPENDED))
            .concludes("OutOfScope(w, NO, P1)")
            .not(
                new AppLink("App", YES, YES, LinkStanding.SUSPENDED),
                new AppLink("App", YES, YES, LinkStanding.LIVE))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), once(Write.Kind.PUSH_CREATE, "App")),
        rule("P1 a push over a link whose status is not shown may be out of scope")
            .given(
                once(Write.Kind.PUSH_UPDATE, "App"),
                new AppLink("App", YES, YES, LinkStanding.UNKNOWN))
            .concludes("OutOfScope(w, UNKNOWN, P1)")
            .not(
                new AppLink("App", YES, YES, LinkStanding.UNKNOWN),
                new AppLink("App", YES, YES, LinkStanding.ENDED)),
        rule("P1 a push without a link is out of scope")
            .given(activeUser(), once(Write.Kind.PUSH_UPDATE, "App"))
            .concludes("OutOfScope(w, NO, P1)")
            .unless(new AppLink("App", YES, NO, LinkStanding.LIVE))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), standing(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push of a new user whom the app has already is out of scope")
            .given(
                once(Write.Kind.PUSH_CREATE, "App"),
                new AppLink("App", YES, YES, LinkStanding.LIVE))
            .concludes("OutOfScope(w, NO, P1)")
            .not(
                new AppLink("App", YES, YES, LinkStanding.LIVE),
                new AppLink("App", YES, NO, LinkStanding.LIVE))
            .not(once(Write.Kind.PUSH_CREATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push of a new user whom the app may have already may be out of scope")
            .given(
                once(Write.Kind.PUSH_CREATE, "App"),
                new AppLink("App", YES, UNKNOWN, LinkStanding.LIVE))
            .concludes("OutOfScope(w, UNKNOWN, P1)")
            .not(
                new AppLink("App", YES, UNKNOWN, LinkStanding.LIVE),
                new AppLink("App", YES, YES, LinkStanding.LIVE)),
        rule("P1 a standing push that is out of scope is skipped")
            .given(standing(Write.Kind.PUSH_UPDATE, "App"), linked("App"), outOfScope("App", NO))
            .concludes("Verdict(App, SKIPPED, NOT_IN_SCOPE, P1)")
            .not(outOfScope("App", NO), outOfScope("App", UNKNOWN))
            .not(standing(Write.Kind.PUSH_UPDATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a standing push that may be out of scope is unknown")
            .given(
                standing(Write.Kind.PUSH_UPDATE, "App"), linked("App"), outOfScope("App", UNKNOWN))
            .concludes("Verdict(App, UNKNOWN, -, P1)")
            .unless(outOfScope("App", NO)),
        rule("P1 a standing push in scope is queued")
            .given(
                activeUser(), standing(Write.Kind.PUSH_UPDATE, "App"), linked("App"), target("App"))
            .concludes("Verdict(App, QUEUED, -, P1)")
            .unless(outOfScope("App", UNKNOWN))
            .not(standing(Write.Kind.PUSH_UPDATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push that is out of scope is skipped")
            .given(once(Write.Kind.PUSH_UPDATE, "App"), outOfScope("w", NO))
            .concludes("Verdict(w, SKIPPED, NOT_IN_SCOPE, P1)")
            .not(outOfScope("w", NO), outOfScope("w", UNKNOWN))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), standing(Write.Kind.PUSH_UPDATE, "w")),
        rule("P1 a push that may be out of scope is unknown")
            .given(once(Write.Kind.PUSH_CREATE, "App"), outOfScope("w", UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, P1)")
            .unless(outOfScope("w", NO))
            .not(once(Write.Kind.PUSH_CREATE, "App"), standing(Write.Kind.PUSH_UPDATE, "w")),
        rule("P1 a push of nothing new is no change")
            .given(activeUser(), once(Write.Kind.PUSH_UPDATE, "App"), sent("title", false))
            .concludes("Verdict(w, NO_CHANGE, -, P1)")
            .unless(outOfScope("w", UNKNOWN))
            .unless(sent("city", true)),
        rule("P1 a push of changes that are not mapped is skipped")
            .given(activeUser(), once(Write.Kind.PUSH_UPDATE, "App"), sent("title", true))
            .concludes("Verdict(w, SKIPPED, UNMAPPED, P1)")
            .unless(new MappedOut("App", "title"))
            .unless(new MappingNotShown("App"))
            .unless(outOfScope("w", UNKNOWN)),
        rule("P1 a push of changes of which it is not shown that they are mapped is unknown")
            .given(
                activeUser(),
                once(Write.Kind.PUSH_UPDATE, "App"),
                sent("title", true),
                new MappingNotShown("App"))
            .concludes("Verdict(w, UNKNOWN, -, P1)")
            .unless(new MappedOut("App", "title"))
            .unless(outOfScope("w", UNKNOWN))
            .not(sent("title", true), sent("title", false))
            .not(new MappingNotShown("App"), new MappingNotShown("Other"))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), standing(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push of mapped changes in scope is queued")
            .given(
                activeUser(),
                once(Write.Kind.PUSH_UPDATE, "App"),
                linked("App"),
                target("App"),
                sent("title", true),
                new MappedOut("App", "title"))
            .concludes("Verdict(w, QUEUED, -, P1)")
            .unless(outOfScope("w", UNKNOWN))
            .not(sent("title", true), sent("title", false))
            .not(new MappedOut("App", "title"), new MappedOut("App", "city")),
        rule("P1 a push in scope that names no attribute is queued")
            .given(activeUser(), once(Write.Kind.PUSH_UPDATE, "App"), linked("App"), target("App"))
            .concludes("Verdict(w, QUEUED, -, P1)")
            .unless(outOfScope("w", UNKNOWN))
            .unless(sent("title", false))
            .not(once(Write.Kind.PUSH_UPDATE, "App"), standing(Write.Kind.PUSH_UPDATE, "App")),
        rule("P1 a push of a new user in scope is queued")
            .given(activeUser(), once(Write.Kind.PUSH_CREATE, "App"), target("App"))
            .concludes("Verdict(w, QUEUED, -, P1)")
            .unless(outOfScope("w", UNKNOWN))
            .not(once(Write.Kind.PUSH_CREATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")));
  }
}

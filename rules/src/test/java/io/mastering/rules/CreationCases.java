package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Concluded.openOwner;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.sends;
import static io.mastering.rules.Concluded.verdict;
import static io.mastering.rules.Given.activeUser;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code app-user-edit.drl} and {@code creation.drl}, one by one. */
final class CreationCases {

  private CreationCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("E2 the app user of a source cannot be edited")
            .given(
                once(Write.Kind.APP_USER_EDIT, "App"),
                new AppSettings("App", YES, YES, NO, YES, YES, YES))
            .concludes("Verdict(w, REFUSED, APP_USER_MASTERED, E2)")
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(
                new AppSettings("App", YES, YES, NO, YES, YES, YES),
                new AppSettings("App", YES, NO, NO, YES, YES, YES)),
        rule("E2 it is not shown whether the app is a source whose app users cannot be edited")
            .given(
                once(Write.Kind.APP_USER_EDIT, "App"),
                new AppSettings("App", YES, UNKNOWN, NO, YES, YES, YES))
            .concludes("Verdict(w, UNKNOWN, -, E2)")
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(
                new AppSettings("App", YES, UNKNOWN, NO, YES, YES, YES),
                new AppSettings("App", YES, YES, NO, YES, YES, YES)),
        rule("E2 a mapped attribute of an app user cannot be edited while updates are pushed")
            .given(
                once(Write.Kind.APP_USER_EDIT, "App"),
                new AppSettings("App", YES, NO, NO, YES, YES, YES),
                sent("title", false),
                new MappedOut("App", "title"))
            .concludes("Verdict(w, REFUSED, MAPPED_ATTRIBUTE, E2)")
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(
                new AppSettings("App", YES, NO, NO, YES, YES, YES),
                new AppSettings("App", YES, NO, NO, NO, YES, YES))
            .not(
                new AppSettings("App", YES, NO, NO, YES, YES, YES),
                new AppSettings("App", YES, YES, NO, YES, YES, YES))
            .not(new MappedOut("App", "title"), new MappedOut("App", "city")),
        rule("E2 it is not shown whether updates are pushed over the edit of a mapped attribute")
            .given(
                once(Write.Kind.APP_USER_EDIT, "App"),
                new AppSettings("App", YES, NO, NO, UNKNOWN, YES, YES),
                sent("title", false),
                new MappedOut("App", "title"))
            .concludes("Verdict(w, UNKNOWN, -, E2)")
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(
                new AppSettings("App", YES, NO, NO, UNKNOWN, YES, YES),
                new AppSettings("App", YES, NO, NO, YES, YES, YES))
            .not(new MappedOut("App", "title"), new MappedOut("App", "city")),
        rule("E2 it is not shown whether what is edited of an app user is mapped")
            .given(
                once(Write.Kind.APP_USER_EDIT, "App"),
                new AppSettings("App", YES, NO, NO, YES, YES, YES),
                sent("title", false),
                new MappingNotShown("App"))
            .concludes("Verdict(w, UNKNOWN, -, E2)")
            .unless(new MappedOut("App", "title"))
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(new MappingNotShown("App"), new MappingNotShown("Other"))
            .not(
                new AppSettings("App", YES, NO, NO, YES, YES, YES),
                new AppSettings("App", YES, NO, NO, NO, YES, YES))
            .not(
                new AppSettings("App", YES, NO, NO, YES, YES, YES),
                new AppSettings("App", YES, YES, NO, YES, YES, YES)),
        rule("E2 an edit of an app user to which no updates are pushed is applied")
            .given(
                once(Write.Kind.APP_USER_EDIT, "App"),
                new AppSettings("App", YES, NO, NO, NO, YES, YES))
            .concludes("Verdict(w, APPLIED, -, E2)")
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(
                new AppSettings("App", YES, NO, NO, NO, YES, YES),
                new AppSettings("App", YES, NO, NO, YES, YES, YES))
            .not(
                new AppSettings("App", YES, NO, NO, NO, YES, YES),
                new AppSettings("App", YES, YES, NO, NO, YES, YES)),
        rule("E2 an edit of attributes of an app user that are not mapped is applied")
            .given(
                once(Write.Kind.APP_USER_EDIT, "App"),
                new AppSettings("App", YES, NO, NO, YES, YES, YES))
            .concludes("Verdict(w, APPLIED, -, E2)")
            .not(once(Write.Kind.APP_USER_EDIT, "App"), once(Write.Kind.API_EDIT, "App"))
            .unless(sent("title", false), new MappedOut("App", "title"))
            .unless(sent("title", false), new MappingNotShown("App"))
            .not(
                new AppSettings("App", YES, NO, NO, YES, YES, YES),
                new AppSettings("App", YES, NO, NO, NO, YES, YES)),
        rule("A10 a login that is taken rejects the creation")
            .given(
                activeUser(),
                once(Write.Kind.INBOUND_CREATE, "App"),
                new NewUser("w", YES, YES, YES))
            .concludes("Verdict(w, REJECTED, INVALID_ATTRIBUTE, A10)")
            .not(once(Write.Kind.INBOUND_CREATE, "App"), once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(new NewUser("w", YES, YES, YES), new NewUser("w", NO, YES, YES))
            .not(new NewUser("w", YES, YES, YES), new NewUser("w", UNKNOWN, YES, YES)),
        rule("A10 a login without the right form rejects the creation")
            .given(
                activeUser(), once(Write.Kind.INBOUND_CREATE, "App"), new NewUser("w", NO, NO, YES))
            .concludes("Verdict(w, REJECTED, INVALID_ATTRIBUTE, A10)")
            .not(once(Write.Kind.INBOUND_CREATE, "App"), once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(new NewUser("w", NO, NO, YES), new NewUser("w", NO, YES, YES))
            .not(new NewUser("w", NO, NO, YES), new NewUser("w", YES, NO, YES)),
        rule("A10 a login that is not shown to be free and well-formed leaves the creation unknown")
            .given(
                activeUser(),
                once(Write.Kind.INBOUND_CREATE, "App"),
                new NewUser("w", UNKNOWN, YES, YES))
            .concludes("Verdict(w, UNKNOWN, -, A10)")
            .not(once(Write.Kind.INBOUND_CREATE, "App"), once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(new NewUser("w", UNKNOWN, YES, YES), new NewUser("w", NO, YES, YES))
            .not(new NewUser("w", UNKNOWN, YES, YES), new NewUser("w", UNKNOWN, YES, NO)),
        rule("P7 a required attribute that is missing rejects the creation")
            .given(
                activeUser(), once(Write.Kind.INBOUND_CREATE, "App"), new NewUser("w", NO, YES, NO))
            .concludes("Verdict(w, REJECTED, INVALID_ATTRIBUTE, P7)")
            .not(once(Write.Kind.INBOUND_CREATE, "App"), once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(new NewUser("w", NO, YES, NO), new NewUser("w", NO, YES, YES))
            .not(new NewUser("w", NO, YES, NO), new NewUser("w", NO, NO, NO)),
        rule("P7 required attributes that are not shown to be there leave the creation unknown")
            .given(
                activeUser(),
                once(Write.Kind.INBOUND_CREATE, "App"),
                new NewUser("w", NO, YES, UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, P7)")
            .not(once(Write.Kind.INBOUND_CREATE, "App"), once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(new NewUser("w", NO, YES, UNKNOWN), new NewUser("w", NO, YES, YES))
            .not(new NewUser("w", NO, YES, UNKNOWN), new NewUser("w", UNKNOWN, YES, UNKNOWN)),
        rule("P7 a valid creation makes a user")
            .given(
                activeUser(),
                once(Write.Kind.INBOUND_CREATE, "App"),
                new NewUser("w", NO, YES, YES))
            .concludes("Verdict(w, CREATED, -, P7)")
            .not(once(Write.Kind.INBOUND_CREATE, "App"), once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(new NewUser("w", NO, YES, YES), new NewUser("w", YES, YES, YES))
            .not(new NewUser("w", NO, YES, YES), new NewUser("w", NO, UNKNOWN, YES))
            .not(new NewUser("w", NO, YES, YES), new NewUser("w", NO, YES, UNKNOWN)),
        rule("A11 a creation writes every attribute sent by assumption")
            .given(
                verdict(Outcome.CREATED, Rule.P7),
                assumed(Assumption.CREATE_WRITES, "all"),
                sends("title"))
            .concludes("Written(w, title, A11)")
            .not(
                assumed(Assumption.CREATE_WRITES, "all"),
                assumed(Assumption.CREATE_WRITES, "owned"))
            .not(verdict(Outcome.CREATED, Rule.P7), verdict(Reason.INVALID_ATTRIBUTE, Rule.P7)),
        rule("A11 a creation writes only what Okta owns by assumption")
            .given(
                verdict(Outcome.CREATED, Rule.P7),
                assumed(Assumption.CREATE_WRITES, "owned"),
                sends("title"),
                owner("title", "okta"))
            .concludes("Written(w, title, A11)")
            .not(
                assumed(Assumption.CREATE_WRITES, "owned"),
                assumed(Assumption.CREATE_WRITES, "all"))
            .not(owner("title", "okta"), owner("title", "AD"))
            .not(verdict(Outcome.CREATED, Rule.P7), verdict(Reason.INVALID_ATTRIBUTE, Rule.P7)),
        rule("A11 a creation that sends what Okta does not own leans on the assumption")
            .given(
                verdict(Outcome.CREATED, Rule.P7),
                assumed(Assumption.CREATE_WRITES, "all"),
                sends("title"),
                owner("title", "AD"))
            .concludes("Leaning(Verdict(w, CREATED, -, P7), create-writes: all, A11)")
            .not(owner("title", "AD"), owner("title", "okta"))
            .not(verdict(Outcome.CREATED, Rule.P7), verdict(Reason.INVALID_ATTRIBUTE, Rule.P7)),
        rule("A11 a creation that sends what has an open owner leans on the assumption")
            .given(
                verdict(Outcome.CREATED, Rule.P7),
                assumed(Assumption.CREATE_WRITES, "owned"),
                sends("title"),
                openOwner("title", "AD"))
            .concludes("Leaning(Verdict(w, CREATED, -, P7), create-writes: owned, A11)")
            .not(openOwner("title", "AD"), openOwner("city", "AD"))
            .not(verdict(Outcome.CREATED, Rule.P7), verdict(Reason.INVALID_ATTRIBUTE, Rule.P7)));
  }
}

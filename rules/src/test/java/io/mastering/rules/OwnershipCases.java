package io.mastering.rules;

import static io.mastering.rules.Concluded.blocked;
import static io.mastering.rules.Concluded.openOwner;
import static io.mastering.rules.Concluded.owner;
import static io.mastering.rules.Concluded.possiblyBlocked;
import static io.mastering.rules.Concluded.sends;
import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.attribute;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code ownership.drl}, one by one. */
final class OwnershipCases {

  private OwnershipCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("E1 a write that names no attribute sends every one")
            .given(once(Write.Kind.INBOUND_UPDATE, "App"), attribute("title", 0))
            .concludes("Sends(w, title, 0, E1)")
            .unless(sent("title", false))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")),
        rule("E1 a new value is checked against the owner")
            .given(once(Write.Kind.API_EDIT, "App"), sent("title", true), attribute("title", 0))
            .concludes("Sends(w, title, 0, E1)")
            .not(sent("title", true), sent("title", false))
            .not(once(Write.Kind.API_EDIT, "App"), once(Write.Kind.INBOUND_CREATE, "App")),
        rule("E1 a standing question takes a new value for given")
            .given(
                new Write("w", Write.Kind.INBOUND_UPDATE, "App", true),
                sent("title", false),
                attribute("title", 0))
            .concludes("Sends(w, title, 0, E1)")
            .not(
                new Write("w", Write.Kind.INBOUND_UPDATE, "App", true),
                once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(sent("title", false), sent("title", true)),
        rule("E1 an unchanged value is checked against the owner by assumption")
            .given(
                once(Write.Kind.API_EDIT, "App"),
                sent("title", false),
                attribute("title", 0),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "yes"))
            .concludes("Sends(w, title, 0, E1)")
            .not(
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "yes"),
                assumed(Assumption.UNCHANGED_VALUE_REFUSED, "no"))
            .not(sent("title", false), sent("title", true))
            .not(
                once(Write.Kind.API_EDIT, "App"),
                new Write("w", Write.Kind.INBOUND_UPDATE, "App", true)),
        rule("A11 a create sends what it names")
            .given(
                once(Write.Kind.INBOUND_CREATE, "App"), sent("title", false), attribute("title", 0))
            .concludes("Sends(w, title, 0, A11)")
            .not(once(Write.Kind.INBOUND_CREATE, "App"), once(Write.Kind.INBOUND_UPDATE, "App")),
        rule("P4 a push into the org may not write an attribute that Okta does not own")
            .given(once(Write.Kind.INBOUND_UPDATE, "App"), sends("title"), owner("title", "AD"))
            .concludes("Blocked(w, title, 0, AD, P4)")
            .not(owner("title", "AD"), owner("title", "okta"))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.API_EDIT, "App")),
        rule("P4 a push into the org may perhaps not write an attribute whose owner is open")
            .given(once(Write.Kind.INBOUND_UPDATE, "App"), sends("title"), openOwner("title", "AD"))
            .concludes("PossiblyBlocked(w, title, 0, P4)")
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.API_EDIT, "App"))
            .not(openOwner("title", "AD"), openOwner("city", "AD")),
        rule("E1 an edit may not write an attribute that Okta does not own")
            .given(once(Write.Kind.ADMIN_EDIT, "App"), sends("title"), owner("title", "AD"))
            .concludes("Blocked(w, title, 0, AD, E1)")
            .not(owner("title", "AD"), owner("title", "okta"))
            .not(once(Write.Kind.ADMIN_EDIT, "App"), once(Write.Kind.SELF_EDIT, "App")),
        rule("E1 an edit may perhaps not write an attribute whose owner is open")
            .given(once(Write.Kind.ADMIN_EDIT, "App"), sends("title"), openOwner("title", "AD"))
            .concludes("PossiblyBlocked(w, title, 0, E1)")
            .not(once(Write.Kind.ADMIN_EDIT, "App"), once(Write.Kind.SELF_EDIT, "App"))
            .not(openOwner("title", "AD"), openOwner("city", "AD")),
        rule("A9 users themselves may not write an attribute that Okta does not own")
            .given(once(Write.Kind.SELF_EDIT, "App"), sends("title"), owner("title", "AD"))
            .concludes("Blocked(w, title, 0, AD, A9)")
            .not(owner("title", "AD"), owner("title", "okta"))
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.INBOUND_UPDATE, "App")),
        rule("A9 users themselves may perhaps not write an attribute whose owner is open")
            .given(once(Write.Kind.SELF_EDIT, "App"), sends("title"), openOwner("title", "AD"))
            .concludes("PossiblyBlocked(w, title, 0, A9)")
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.INBOUND_UPDATE, "App"))
            .not(openOwner("title", "AD"), openOwner("city", "AD")),
        rule("A9 users themselves may not write an attribute without the permission")
            .given(
                once(Write.Kind.SELF_EDIT, "App"),
                sends("title"),
                new AttributeSettings("title", 0, false, SelfPermission.READ, false))
            .concludes("Blocked(w, title, 0, okta, A9)")
            .not(
                new AttributeSettings("title", 0, false, SelfPermission.READ, false),
                attribute("title", 0))
            .unless(blocked("title", 0, "AD", Rule.A9))
            .unless(possiblyBlocked("title", 0, Rule.A9))
            .not(once(Write.Kind.SELF_EDIT, "App"), once(Write.Kind.API_EDIT, "App")),
        rule("E2 a write may not write a read-only attribute")
            .given(
                once(Write.Kind.INBOUND_UPDATE, "App"),
                sent("title", false),
                new AttributeSettings("title", 0, false, SelfPermission.READ_AND_WRITE, true))
            .concludes("Blocked(w, title, 0, okta, E2)")
            .not(
                new AttributeSettings("title", 0, false, SelfPermission.READ_AND_WRITE, true),
                attribute("title", 0))
            .unless(blocked("title", 0, "AD", Rule.P4))
            .unless(blocked("title", 0, "okta", Rule.A9))
            .unless(possiblyBlocked("title", 0, Rule.P4))
            .not(once(Write.Kind.INBOUND_UPDATE, "App"), once(Write.Kind.PUSH_UPDATE, "App")));
  }
}

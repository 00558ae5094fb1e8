package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Given.attribute;
import static io.mastering.rules.Given.entry;
import static io.mastering.rules.Given.idp;
import static io.mastering.rules.Given.inherits;
import static io.mastering.rules.Given.source;
import static io.mastering.rules.Given.standing;
import static io.mastering.rules.Given.target;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LeftUnmapped;
import io.mastering.model.situation.MappedFrom;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingFromShown;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code findings/settings.drl}, one by one. */
final class SettingsFindingCases {
  private static final Write SPOKE = standing(Write.Kind.INBOUND_UPDATE, "Spoke");
  private static final Write TOOL = standing(Write.Kind.INBOUND_UPDATE, "Tool");
  private static final SentAttribute TITLE = new SentAttribute("Spoke", "title", true);
  private static final PriorityList LIST = new PriorityList(0, PriorityList.ALWAYS);

  private SettingsFindingCases() {}

  static List<RuleCase> cases() {
    return Stream.of(writers(), overrides(), order(), mappings()).flatMap(List::stream).toList();
  }

  private static AppSettings app(String app, Truth active, Truth masters) {
    return new AppSettings(app, active, masters, YES, YES, YES, YES);
  }

  private static AttributeSettings required(String attribute) {
    return new AttributeSettings(attribute, 0, true, SelfPermission.READ, false);
  }

  private static PriorityPlace place(String source) {
    return new PriorityPlace(0, source, 0);
  }

  private static MappedFrom from(String system, Truth always) {
    return new MappedFrom(system, "email", always);
  }

  private static List<RuleCase> writers() {
    return List.of(
        rule("F2 a caller pushes what an IdP that updates existing users may own")
            .given(idp("SAML", YES), SPOKE, TITLE, inherits("title", 0, Mode.FROM_MASTER))
            .concludes("Finding(MST202, SAML, Spoke, F2)")
            .not(idp("SAML", YES), idp("SAML", NO))
            .not(idp("SAML", YES), idp("SAML", UNKNOWN))
            .not(idp("SAML", YES), new IdpSettings("SAML", NO, YES))
            .not(SPOKE, standing(Write.Kind.PUSH_UPDATE, "Spoke"))
            .not(inherits("title", 0, Mode.FROM_MASTER), inherits("title", 0, Mode.FROM_OKTA)),
        rule("F3 a source is also pushed to")
            .given(source("AD"))
            .concludes("Finding(MST203, AD, , F3)")
            .not(source("AD"), target("AD"))
            .not(source("AD"), app("AD", NO, YES))
            .not(source("AD"), new AppSettings("AD", YES, YES, YES, NO, YES, YES))
            .unless(new LeftUnmapped("AD", "cn")),
        rule("F3 a push to a source also writes what is left unmapped")
            .given(source("AD"), new LeftUnmapped("AD", "cn"))
            .concludes("Finding(MST203, AD, cn, F3)")
            .not(source("AD"), target("AD"))
            .not(new LeftUnmapped("AD", "cn"), new LeftUnmapped("Slack", "cn")),
        rule("F14 two callers send the same attribute of Okta's")
            .given(
                SPOKE,
                TOOL,
                TITLE,
                new SentAttribute("Tool", "title", true),
                inherits("title", 0, Mode.FROM_OKTA))
            .concludes("Finding(MST214, Spoke, Tool, F14)")
            .not(new SentAttribute("Tool", "title", true), new SentAttribute("Tool", "desk", true))
            .not(inherits("title", 0, Mode.FROM_OKTA), inherits("title", 0, Mode.FROM_MASTER))
            .not(TOOL, standing(Write.Kind.PUSH_UPDATE, "Tool")));
  }

  private static List<RuleCase> overrides() {
    return List.of(
        rule("F5 an override names an app that is inactive")
            .given(entry("title", 0, "AD", 0), app("AD", NO, YES))
            .concludes("Finding(MST205, AD, title, F5)")
            .not(app("AD", NO, YES), source("AD"))
            .not(app("AD", NO, YES), app("AD", UNKNOWN, YES)),
        rule("F5 an override names an IdP that is inactive")
            .given(entry("title", 0, "SAML", 0), new IdpSettings("SAML", NO, YES))
            .concludes("Finding(MST205, SAML, title, F5)")
            .not(new IdpSettings("SAML", NO, YES), idp("SAML", YES)),
        rule("F5 an override names an app that masters nobody")
            .given(entry("title", 0, "AD", 0), target("AD"))
            .concludes("Finding(MST205, AD, title, F5)")
            .not(target("AD"), source("AD"))
            .not(target("AD"), app("AD", YES, UNKNOWN))
            .not(target("AD"), app("AD", NO, NO)),
        rule("F5 an override names a system that is unknown")
            .given(entry("title", 0, "AD", 0))
            .concludes("Finding(MST205, AD, title, F5)")
            .unless(source("AD"))
            .unless(idp("AD", YES)));
  }

  private static List<RuleCase> order() {
    return List.of(
        rule("F6 two apps may master users without an order")
            .given(source("AD"), source("Workday"))
            .concludes("Finding(MST206, priority, , F6)")
            .unless(LIST)
            .not(source("AD"), target("AD"))
            .not(source("Workday"), app("Workday", NO, YES)),
        rule("F6 an app and an IdP may master users without an order")
            .given(source("AD"), idp("SAML", YES))
            .concludes("Finding(MST206, priority, , F6)")
            .unless(LIST)
            .not(idp("SAML", YES), idp("SAML", NO)),
        rule("F6 two IdPs may master users without an order")
            .given(idp("OIDC", YES), idp("SAML", YES))
            .concludes("Finding(MST206, priority, , F6)")
            .unless(LIST)
            .not(idp("SAML", YES), new IdpSettings("SAML", NO, YES)),
        rule("F17 a priority list names an app that masters nobody")
            .given(place("Slack"), target("Slack"))
            .concludes("Finding(MST217, Slack, , F17)")
            .not(target("Slack"), source("Slack"))
            .not(target("Slack"), app("Slack", YES, UNKNOWN)),
        rule("F19 two apps that may master users are not in the order")
            .given(source("AD"), source("LDAP"), LIST)
            .concludes("Finding(MST219, priority, , F19)")
            .unless(place("AD"))
            .unless(place("LDAP"))
            .not(source("LDAP"), target("LDAP")),
        rule("F19 an app and an IdP that may master users are not in the order")
            .given(source("AD"), idp("SAML", YES), LIST)
            .concludes("Finding(MST219, priority, , F19)")
            .unless(place("AD"))
            .unless(place("SAML"))
            .not(idp("SAML", YES), idp("SAML", NO)),
        rule("F19 two IdPs that may master users are not in the order")
            .given(idp("OIDC", YES), idp("SAML", YES), LIST)
            .concludes("Finding(MST219, priority, , F19)")
            .unless(place("OIDC"))
            .unless(place("SAML"))
            .not(idp("SAML", YES), idp("SAML", UNKNOWN)));
  }

  private static List<RuleCase> mappings() {
    return List.of(
        rule("F7 an attribute is mapped on create from an IdP that masters")
            .given(idp("SAML", YES), from("SAML", NO))
            .concludes("Finding(MST207, SAML, email, F7)")
            .not(idp("SAML", YES), idp("SAML", NO))
            .not(from("SAML", NO), from("SAML", UNKNOWN)),
        rule("F7 an attribute is mapped always from an IdP that does not master")
            .given(idp("SAML", NO), from("SAML", YES))
            .concludes("Finding(MST207, SAML, email, F7)")
            .not(idp("SAML", NO), idp("SAML", UNKNOWN))
            .not(from("SAML", YES), from("SAML", NO)),
        rule("F15 what a source may own goes to Okta and back")
            .given(
                source("AD"),
                from("AD", YES),
                new MappedOut("AD", "email"),
                inherits("email", 0, Mode.FROM_MASTER))
            .concludes("Finding(MST215, AD, , F15)")
            .not(source("AD"), target("AD"))
            .not(from("AD", YES), from("AD", NO))
            .not(new MappedOut("AD", "email"), new MappedOut("AD", "title"))
            .not(inherits("email", 0, Mode.FROM_MASTER), inherits("email", 0, Mode.FROM_OKTA)),
        rule("F18 a required attribute inherits from a master that is not mapped to it")
            .given(
                required("email"),
                inherits("email", 0, Mode.FROM_MASTER),
                source("AD"),
                new MappingFromShown("AD"))
            .concludes("Finding(MST218, AD, , F18)")
            .unless(from("AD", NO))
            .not(required("email"), attribute("email", 0))
            .not(inherits("email", 0, Mode.FROM_MASTER), inherits("email", 0, Mode.FROM_OKTA))
            .not(source("AD"), target("AD")),
        rule("F18 a required attribute inherits from a master that is not mapped to it")
            .given(
                required("name"),
                inherits("name", 0, Mode.FROM_MASTER),
                source("AD"),
                new MappingFromShown("AD"))
            .concludes("Finding(MST218, AD, , F18)")
            .not(required("name"), required("login")),
        rule("F18 a required attribute is overridden with a source that is not mapped to it")
            .given(required("email"), entry("email", 0, "AD", 0), new MappingFromShown("AD"))
            .concludes("Finding(MST218, AD, , F18)")
            .unless(from("AD", YES))
            .not(required("email"), attribute("email", 0)));
  }
}

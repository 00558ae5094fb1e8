package io.mastering.rules;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;

/** Facts as tests write them: everything at its most usual, but what the test is about. */
final class Given {
  static final ConditionTruth ALWAYS = new ConditionTruth(PriorityList.ALWAYS, Truth.YES);

  private Given() {}

  static UserState user(UserStatus status) {
    return new UserState(status, Truth.YES);
  }

  static UserState activeUser() {
    return user(UserStatus.ACTIVE);
  }

  static AppSettings source(String app) {
    return new AppSettings(app, Truth.YES, Truth.YES, Truth.YES, Truth.YES, Truth.YES, Truth.YES);
  }

  static AppSettings target(String app) {
    return new AppSettings(app, Truth.YES, Truth.NO, Truth.NO, Truth.YES, Truth.YES, Truth.YES);
  }

  static IdpSettings idp(String idp, Truth updates) {
    return new IdpSettings(idp, Truth.YES, updates);
  }

  static AppLink linked(String app) {
    return new AppLink(app, Truth.YES, Truth.YES, LinkStanding.LIVE);
  }

  static IdpLink linkedIdp(String idp) {
    return new IdpLink(idp, Mark.NOT_SHOWN);
  }

  static List<Fact> priority(String... sources) {
    List<Fact> facts = new ArrayList<>(List.of(new PriorityList(0, PriorityList.ALWAYS)));
    for (int place = 0; place < sources.length; place++) {
      facts.add(new PriorityPlace(0, sources[place], place));
    }
    return facts;
  }

  static AttributeSettings attribute(String attribute, int index) {
    return new AttributeSettings(attribute, index, false, SelfPermission.READ_AND_WRITE, false);
  }

  static InheritanceSettings inherits(String attribute, int index, Mode mode) {
    return new InheritanceSettings(attribute, index, index, PriorityList.ALWAYS, mode);
  }

  static OverrideEntry entry(String attribute, int statement, String source, int place) {
    return new OverrideEntry(attribute, statement, source, place);
  }

  static LinkValue value(String system, String attribute, LinkValue.State state) {
    return new LinkValue(system, attribute, state);
  }

  static Assumed assumed(Assumption assumption, String value) {
    return new Assumed(assumption, value);
  }

  /** Every assumption at its default. */
  static List<Fact> defaults() {
    List<Fact> facts = new ArrayList<>();
    for (Assumption assumption : Assumption.values()) {
      facts.add(new Assumed(assumption, assumption.defaultValue()));
    }
    return facts;
  }

  static Write standing(Write.Kind kind, String by) {
    return new Write(by, kind, by, true);
  }

  static Write once(Write.Kind kind, String by) {
    return new Write("w", kind, by, false);
  }

  static SentAttribute sent(String attribute, boolean changed) {
    return new SentAttribute("w", attribute, changed);
  }
}

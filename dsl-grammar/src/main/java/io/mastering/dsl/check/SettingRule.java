package io.mastering.dsl.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One setting of the language: where it may stand, and what its value may be. */
record SettingRule(Place place, String name, Shape shape) {
  private static final List<SettingRule> ALL =
      List.of(
          new SettingRule(Place.ORG, "just in time provisioning", Shape.ON_OFF),
          new SettingRule(Place.ORG, "edit deactivated users", Shape.ON_OFF),
          new SettingRule(Place.SOURCE, "active", Shape.YES_NO),
          new SettingRule(Place.SOURCE, "masters users", Shape.YES_NO),
          new SettingRule(Place.SOURCE, "real-time sync", Shape.ON_OFF),
          new SettingRule(
              Place.SOURCE, "when deactivated", oneOf("do nothing", "deactivate", "suspend")),
          new SettingRule(
              Place.SOURCE,
              "when reactivated",
              new Shape.SomeOf(List.of("reactivate suspended", "reactivate deactivated"))),
          new SettingRule(Place.APP, "active", Shape.YES_NO),
          new SettingRule(Place.IDP, "active", Shape.YES_NO),
          new SettingRule(Place.SIGN_IN, "create new users", Shape.YES_NO),
          new SettingRule(Place.SIGN_IN, "update existing users", Shape.YES_NO),
          new SettingRule(
              Place.SIGN_IN,
              "match users by",
              new Shape.MatchUsers(List.of("username", "email", "username or email"))),
          new SettingRule(
              Place.SIGN_IN,
              "link accounts",
              new Shape.LinkAccounts(List.of("never", "automatically"))),
          new SettingRule(Place.SIGN_IN, "groups", oneOf("none", "assign", "append", "sync")),
          new SettingRule(Place.SIGN_IN, "when deactivated", oneOf("deny", "reactivate")),
          new SettingRule(Place.SIGN_IN, "when suspended", oneOf("deny", "unsuspend")),
          new SettingRule(Place.INBOUND, "create users", Shape.YES_NO),
          new SettingRule(Place.INBOUND, "update attributes", Shape.YES_NO),
          new SettingRule(Place.INBOUND, "deactivate users", Shape.YES_NO),
          new SettingRule(Place.INBOUND, "sends", new Shape.Sends(List.of("all attributes"))),
          new SettingRule(Place.PUSH, "create users", Shape.YES_NO),
          new SettingRule(Place.PUSH, "update attributes", Shape.YES_NO),
          new SettingRule(Place.PUSH, "deactivate users", Shape.YES_NO),
          new SettingRule(Place.PUSH, "sync password", Shape.YES_NO),
          new SettingRule(Place.MATCHING, "on exact match", oneOf("link", "ask")),
          new SettingRule(Place.MATCHING, "on partial match", oneOf("link", "ask")),
          new SettingRule(Place.MATCHING, "on no match", oneOf("create user", "ask", "do nothing")),
          new SettingRule(Place.SAFEGUARD, "stop imports above", new Shape.Shares(List.of())));

  static Optional<SettingRule> of(Place place, String name) {
    return in(place).filter(rule -> rule.name.equals(name)).findFirst();
  }

  static Stream<SettingRule> in(Place place) {
    return ALL.stream().filter(rule -> rule.place == place);
  }

  /** The places where a setting of this name may stand. */
  static List<Place> placesOf(String name) {
    return ALL.stream().filter(rule -> rule.name.equals(name)).map(SettingRule::place).toList();
  }

  private static Shape oneOf(String... words) {
    return new Shape.OneOf(List.of(words));
  }
}

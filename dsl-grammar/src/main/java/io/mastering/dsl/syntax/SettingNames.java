package io.mastering.dsl.syntax;

import java.util.Set;
import java.util.TreeSet;

/** The names of settings that the language knows, wherever they stand. */
public final class SettingNames {
  /** No name of a setting has more words. */
  public static final int MOST_WORDS = 6;

  private static final Set<String> KNOWN =
      Set.of(
          "active",
          "just in time provisioning",
          "edit deactivated users",
          "masters users",
          "real-time sync",
          "when deactivated",
          "when reactivated",
          "when suspended",
          "create users",
          "create new users",
          "update attributes",
          "update existing users",
          "deactivate users",
          "sync password",
          "match users by",
          "link accounts",
          "groups",
          "sends",
          "on exact match",
          "on partial match",
          "on no match",
          "stop imports above");

  private SettingNames() {}

  /** All of them, by alphabet. */
  public static Set<String> all() {
    return new TreeSet<>(KNOWN);
  }

  public static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }
}

package io.mastering.model.kind;

import java.util.Arrays;
import java.util.List;

/** What a kind of system can do, as a kind file asks it. */
public enum Capability {
  /** Its users can be brought into Okta. */
  IMPORT(Kind.Role.APP, "import users"),
  /** It can be a source (PROFILE_MASTERING). */
  MASTER(Kind.Role.APP, "master users"),
  /** A user who ends in it can be deactivated or suspended in Okta (L2). */
  DEACTIVATE(Kind.Role.APP, "deactivate users"),
  /** Its changes can reach Okta without a scheduled import (L5). */
  REAL_TIME_SYNC(Kind.Role.APP, "real-time sync"),
  /** Okta can create users in it (PUSH_NEW_USERS). */
  RECEIVE_NEW_USERS(Kind.Role.APP, "receive new users"),
  /** Okta can write to users of it (PUSH_PROFILE_UPDATES). */
  RECEIVE_UPDATES(Kind.Role.APP, "receive updates"),
  /** Okta can end users of it. */
  RECEIVE_DEACTIVATIONS(Kind.Role.APP, "receive deactivations"),
  /** Okta can hand passwords to it. */
  RECEIVE_PASSWORDS(Kind.Role.APP, "receive passwords"),
  /** A sign-in through it can create a user (J1). */
  CREATE_ON_SIGN_IN(Kind.Role.IDP, "create users on sign-in"),
  /** A sign-in through it can be linked to a user who is there (J2). */
  LINK_ON_SIGN_IN(Kind.Role.IDP, "link users on sign-in"),
  /** It can be a source ({@code profileMaster}). */
  UPDATE_ON_SIGN_IN(Kind.Role.IDP, "update users on sign-in"),
  /** A sign-in through it can put users into groups (J5). */
  GROUPS_ON_SIGN_IN(Kind.Role.IDP, "give groups on sign-in");

  private final Kind.Role role;
  private final String word;

  Capability(Kind.Role role, String word) {
    this.role = role;
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** What is asked of every kind that is declared in this way. */
  public static List<Capability> of(Kind.Role role) {
    return Arrays.stream(values()).filter(capability -> capability.role == role).toList();
  }
}

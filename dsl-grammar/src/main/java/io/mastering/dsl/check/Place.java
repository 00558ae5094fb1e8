package io.mastering.dsl.check;

import io.mastering.dsl.syntax.SystemRole;

/** A kind of block, as far as it decides which settings may stand in it. */
enum Place {
  ORG("an org"),
  SOURCE("a `source`"),
  APP("an `app`"),
  IDP("an `idp`"),
  INBOUND("an `inbound`"),
  SIGN_IN("`on sign-in`"),
  PUSH("`push`"),
  MATCHING("`matching`"),
  SAFEGUARD("`safeguard`"),
  USER_TYPE("`user type`"),
  WHEN("`when`");

  private final String words;

  Place(String words) {
    this.words = words;
  }

  /** For a message: "... belongs in a `source`". */
  String words() {
    return words;
  }

  static Place of(SystemRole role) {
    return switch (role) {
      case SOURCE -> SOURCE;
      case APP -> APP;
      case IDP -> IDP;
      case INBOUND -> INBOUND;
    };
  }
}

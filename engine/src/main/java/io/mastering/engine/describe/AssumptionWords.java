package io.mastering.engine.describe;

import io.mastering.model.policy.Assumption;

/** Says assumptions as questions, and their values as answers. */
final class AssumptionWords {
  private AssumptionWords() {}

  static String question(Assumption assumption) {
    return switch (assumption) {
      case IDP_LINK_WHILE_ON ->
          "Has a sign-in updated who is linked to an IdP that updates existing users?";
      case IDP_LINK_WHILE_OFF ->
          "Has a sign-in updated who is linked to an IdP that no longer updates existing users?";
      case OVERRIDE_FALLBACK ->
          "Who owns an overridden attribute when the user has none of the listed sources?";
      case OVERRIDE_EMPTY ->
          "Does an override pass over the first source of the user when it has no value?";
      case CREATE_WRITES -> "What does the creation of a user write?";
      case VALUES_AFTER_OWNER_CHANGE -> "When does the value of a new owner appear?";
      case ORG_JIT_GATES -> "What does just in time provisioning stop when it is off?";
      case SIGN_IN_OTHER_STATUS ->
          "What does a sign-in do for who is STAGED, LOCKED_OUT, in RECOVERY or PASSWORD_EXPIRED?";
      case INVALID_UNOWNED ->
          "What does an invalid value do of an attribute that the source does not own?";
      case UNCHANGED_VALUE_REFUSED ->
          "Is a write refused that sends an unchanged value of an attribute of a source?";
      case SUSPEND_OTHER_STATUS ->
          "What does a configured suspend do to who is LOCKED_OUT, in RECOVERY or"
              + " PASSWORD_EXPIRED?";
      case PRIORITY_CHANGE_EFFECT -> "When does a new order of the sources take effect?";
    };
  }

  static String answer(Assumption assumption, String value) {
    return switch (assumption) {
      case IDP_LINK_WHILE_ON, IDP_LINK_WHILE_OFF ->
          value.equals("marked")
              ? "yes, so the IdP may master him"
              : value.equals("not-marked")
                  ? "no, so the IdP does not master him"
                  : "nobody knows, so who masters him stays open";
      case OVERRIDE_FALLBACK ->
          value.equals("nobody")
              ? "nobody: no write gets through"
              : value.equals("okta") ? "Okta" : "whoever masters the user";
      case OVERRIDE_EMPTY ->
          value.equals("next")
              ? "yes, the next listed source owns it"
              : "no, it owns the attribute all the same";
      case CREATE_WRITES ->
          value.equals("all") ? "every mapped value" : "the values that the source owns";
      case VALUES_AFTER_OWNER_CHANGE, PRIORITY_CHANGE_EFFECT ->
          value.equals("immediate") ? "at once" : "with the next write";
      case ORG_JIT_GATES -> value.equals("creation") ? "new users only" : "every sign-in";
      case SIGN_IN_OTHER_STATUS -> value.equals("denied") ? "it is denied" : "it activates him";
      case INVALID_UNOWNED ->
          value.equals("ignored") ? "nothing, it is ignored" : "it rejects the whole update";
      case UNCHANGED_VALUE_REFUSED ->
          value.equals("yes") ? "yes, like a changed one" : "no, only a changed one";
      case SUSPEND_OTHER_STATUS ->
          value.equals("suspended") ? "it suspends him" : "it deactivates him";
    };
  }
}

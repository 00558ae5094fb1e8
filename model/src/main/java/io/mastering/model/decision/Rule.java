package io.mastering.model.decision;

/**
 * The rules by their numbers in the mastering calculus, each as one sentence. The page of a rule is
 * {@code docs/rules/<number>.md}.
 */
public enum Rule {
  M1("a user has exactly one master; without a candidate it is okta"),
  M2(
      "a source is a candidate when it is active, may master, and the link is individual, matched, not ended and, for an IdP, updated by sign-in"),
  M3("a link through a group is no evidence of sourcing"),
  M4("of several candidates the highest in the priority list is the master"),
  M5("several candidates that are not in the priority list leave the master open"),
  M6("the credential provider is not the master"),
  M7("a source needs no sign-on mode"),
  M8("a deactivated user has no candidate"),
  A1("inherit from master: the master owns the attribute"),
  A2("inherit from okta: Okta owns the attribute"),
  A3("override: the first listed source that is a candidate owns the attribute"),
  A4("override without a listed candidate: an assumption decides"),
  A5("override whose first candidate has no value: an assumption decides"),
  A6("an inactive or unknown source in an override counts as if it were not listed"),
  A7("inheritance is about the Okta user profile only"),
  A8("every user type has its own inheritance, and a condition that holds comes first"),
  A9("an attribute owned by a source is read-only in Okta"),
  A10("a login is required, unique and well-formed"),
  A11("creating a user writes every mapped value, or only the owned ones: an assumption decides"),
  A12("a value stays after a change of owner until the new owner writes: an assumption decides"),
  P1("a push needs the feature, a matched and live link, a user in scope and a mapped change"),
  P2("a push sends the whole app profile"),
  P3("a source that is pushed to receives the push as the master, with its risks"),
  P4("a push into an org that sends an attribute owned by a source there is refused whole"),
  P5("a retried push sends the values of the retry and meets the same rules"),
  P6("a push takes the values of this moment, whichever source has written so far"),
  P7("a create pushed into an org makes an Okta-mastered user, if its values are valid"),
  E1("an edit that sends an attribute not owned by Okta is refused whole"),
  E2("app users of sources, mapped app-user attributes and read-only attributes cannot be edited"),
  E3("a deactivated user cannot be edited unless the org allows it"),
  E4("a login that does not fit the schema fails every write"),
  J1(
      "a sign-in makes a user whom nobody matches, if org and IdP create users and what is required is there"),
  J2("a sign-in links the one user who matches, if accounts are linked and the filters allow it"),
  J3("a sign-in marks the link and writes while update of existing users is on, and only then"),
  J4("deactivated and suspended users are let in as the IdP is set, others by an assumption"),
  J5("groups from the assertion are independent of mastering"),
  J6("a sign-in writes only the mapped attributes that its IdP owns"),
  I1(
      "a new record is linked to the one user who matches, or makes a user, or waits for an admin, as the import is set"),
  I2("a match, once confirmed, stays"),
  I3("an import writes only the mapped attributes that its source owns, and skips the others"),
  I4("one invalid value rejects the whole profile update, but not the app user's"),
  I5("an attribute that is no longer mapped keeps its value"),
  I6("an incremental import does not see records that are gone, a full one does"),
  I7("past the import safeguard all imports halt"),
  I8("values that lose stay on their links"),
  J7("a deactivation in an IdP changes no status"),
  L1("of the sources only the user's master may deactivate or suspend him"),
  L2("what a termination and a return do is set for each source"),
  L3("staged users cannot be suspended, and users of other statuses by an assumption"),
  L4("only the source that would master the user brings him back, active if he matches exactly"),
  L5("with real-time sync, opening a suspended user's page can bring him back"),
  L6("each change of status by API or admin starts from certain statuses only"),
  X1(
      "disconnecting takes the link and its mark away; from an app until the next import that matches"),
  X2("a user unlinked from an IdP that links accounts is linked again by the next sign-in"),
  X3("deleting an IdP takes its links away and leaves the credential provider"),
  X4("switching provisioning off leaves users assigned and active"),
  X5("disconnecting from a directory leaves a user without a password"),
  X6("a new order of sources takes effect at once or with the next write: an assumption decides"),
  F1("a push into the org is bound to fail"),
  F2("a push and a sign-in that updates can both write the same users"),
  F3("a source is also pushed to"),
  F4("a push carries attributes of sources that write at different times"),
  F5("an override names a source that cannot own anything"),
  F6("several sources may master a user, and no order is declared"),
  F7("what is mapped from an IdP does not fit whether it masters"),
  F8("a termination would deactivate staged users instead of suspending them"),
  F9("an unlinked user is linked again by the next sign-in"),
  F10("no source is left that could deactivate the user"),
  F11("the user signs in with what no longer knows him"),
  F12("a user was assigned before provisioning was on, and is never pushed"),
  F13("Okta shows another value than the owner holds"),
  F14("the last of two writers decides the value"),
  F15("a value goes from a source to Okta and back"),
  F16("the next import would stop at the safeguard"),
  F17("a statement of the policy has no effect or contradicts another"),
  F18("a required attribute belongs to a source that does not send it"),
  F19("two sources that are not in the order can meet in one user"),
  F20("a link looks like sourcing but is none");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}

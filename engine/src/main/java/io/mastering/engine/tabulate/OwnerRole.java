package io.mastering.engine.tabulate;

/** When a system owns an attribute, as the rules answered. */
public enum OwnerRole {
  /** Whenever the user is linked to it; Okta: of every user. */
  ALWAYS,
  /** Of the users whom it masters, and of no others. */
  AS_MASTER,
  /** Of some users. */
  SOMETIMES,
  /** It may be the owner: what would tell is not shown. */
  OPEN,
  NEVER
}

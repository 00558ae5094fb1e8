package io.mastering.dsl.check;

/** Looks for one kind of mistake in the statements of a policy. */
interface Check {
  void look(PolicyText text, Names names, Complaints complaints);
}

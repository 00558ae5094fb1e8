package io.mastering.model.situation;

import io.mastering.model.policy.CustomAttribute.SelfPermission;

/**
 * An attribute of the schema of the user's type.
 *
 * @param index its place in the schema, from 0
 * @param readOnly mutability READ_ONLY: no edit may write it (E2)
 */
public record AttributeSettings(
    String attribute, int index, boolean required, SelfPermission self, boolean readOnly)
    implements Fact {
  @Override
  public String sentence() {
    return attribute
        + " is an attribute of the user's schema"
        + (required ? ", required" : "")
        + (readOnly ? ", read-only" : "");
  }
}

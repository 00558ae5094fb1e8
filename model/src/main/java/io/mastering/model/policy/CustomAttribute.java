package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** A custom attribute of the Okta user profile. */
public record CustomAttribute(
    String name,
    Type type,
    List<String> oneOf,
    boolean required,
    boolean unique,
    SelfPermission self,
    Span span) {
  /** The kinds of values that a policy can name. */
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    LIST
  }

  /** What users may do with their own value (A9). */
  public enum SelfPermission {
    READ,
    READ_AND_WRITE,
    HIDDEN
  }

  public CustomAttribute {
    oneOf = List.copyOf(oneOf);
  }
}

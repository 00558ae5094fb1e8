package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;

/**
 * {@code attribute NAME inherit from ... | override with ...}.
 *
 * @param attribute the name, or {@code *} for every attribute that no statement names
 */
public record InheritanceStatement(String attribute, Inheritance inheritance, Span span) {
  /** Stands for every attribute that no statement of the same block names. */
  public static final String ALL = "*";
}

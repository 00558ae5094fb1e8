package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** Anything that stands at a place in the text of a policy. */
public interface Node {
  /** Where it stands. */
  Span span();
}

package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;

/** {@code assume NAME: VALUE}. */
public record Assume(Assumption assumption, String value, Span span) {}

package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;

/**
 * {@code map FROM to TO always|on create}: always is pushStatus PUSH, on create is DONT_PUSH.
 *
 * @param to the attribute that is written
 * @param when where {@code always} or {@code on create} stands
 */
public record MapLine(String from, String to, boolean always, Span span, Span when) {}

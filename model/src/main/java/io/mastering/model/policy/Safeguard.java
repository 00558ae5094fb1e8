package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;

/** Percentages of assignments past which imports stop (I7). */
public record Safeguard(int percentOfApp, int percentOfOrg, Span span) {}

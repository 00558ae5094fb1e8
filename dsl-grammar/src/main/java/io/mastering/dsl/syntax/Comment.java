package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** A comment, with its sign. */
public record Comment(String text, Span span) implements Node {}

package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** The first line of a file: which version of the language it is written in. */
public record Version(int number, Span span) implements Node {}

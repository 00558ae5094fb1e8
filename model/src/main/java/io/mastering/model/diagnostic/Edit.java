package io.mastering.model.diagnostic;

/** Replaces the text at a place; an empty span inserts, an empty text deletes. */
public record Edit(Span span, String replacement) {}

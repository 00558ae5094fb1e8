package io.mastering.model.diagnostic;

/** A second place that is to blame, with what it has to do with it ("declared here"). */
public record Related(Span span, String message) {}

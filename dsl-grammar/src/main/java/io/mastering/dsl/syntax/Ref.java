package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/** A user or a system, and the org that is meant where it is said: {@code jane in Hub}. */
public record Ref(Name name, Optional<Name> org, Span span) implements Node {}

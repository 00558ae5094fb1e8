package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/** What becomes of a write: {@code refused as mastered-elsewhere with "..."}. */
public record Outcome(Name word, Optional<Name> reason, Optional<String> message, Span span)
    implements Node {}

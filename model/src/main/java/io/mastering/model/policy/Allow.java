package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.Optional;

/**
 * {@code allow CODE because "..."}: suppresses one finding.
 *
 * @param system the system in whose block it stands; absent for the whole file
 */
public record Allow(String code, String because, Optional<String> system, Span span) {}

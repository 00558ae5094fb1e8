package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Statement;
import java.util.Optional;

/**
 * A statement outside every block but an org's, and the org it belongs to.
 *
 * @param org absent when several orgs could be meant
 */
record Placed<S extends Statement>(Optional<String> org, S statement) {}

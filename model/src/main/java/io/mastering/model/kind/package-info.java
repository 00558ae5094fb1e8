/**
 * What is documented about the kinds of systems: one file a kind, each statement with its source.
 */
@NullMarked
package io.mastering.model.kind;

import org.jspecify.annotations.NullMarked;

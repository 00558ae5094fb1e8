/**
 * A checked policy: names resolved, contradictions gone; the only thing that later stages see of a
 * text.
 */
@NullMarked
package io.mastering.model.policy;

import org.jspecify.annotations.NullMarked;

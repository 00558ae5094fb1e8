/** Hands situations to the rules and puts what they conclude together as decisions. */
@NullMarked
package io.mastering.engine.decide;

import org.jspecify.annotations.NullMarked;

/** Tells what of the rules and of a policy the cases of a run have needed. */
@NullMarked
package io.mastering.engine.coverage;

import org.jspecify.annotations.NullMarked;

/** The facts that the rules conclude, and the decisions that are put together from them. */
@NullMarked
package io.mastering.model.decision;

import org.jspecify.annotations.NullMarked;

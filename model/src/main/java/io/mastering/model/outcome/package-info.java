/** What becomes of a write, and why: the closed list. */
@NullMarked
package io.mastering.model.outcome;

import org.jspecify.annotations.NullMarked;

/** Puts policy and snapshot together, and reduces each user to his situation. */
@NullMarked
package io.mastering.engine.situate;

import org.jspecify.annotations.NullMarked;

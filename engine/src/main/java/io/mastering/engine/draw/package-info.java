/** Draws how values flow through orgs: as a diagram in text, and as a picture. */
@NullMarked
package io.mastering.engine.draw;

import org.jspecify.annotations.NullMarked;

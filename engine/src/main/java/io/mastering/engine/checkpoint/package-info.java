/** How far a run is, kept in a file from which another process goes on. */
@NullMarked
package io.mastering.engine.checkpoint;

import org.jspecify.annotations.NullMarked;

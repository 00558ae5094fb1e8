/** Breaks rules on purpose, to see them fail. */
@NullMarked
package io.mastering.architecture.planted.engine;

import org.jspecify.annotations.NullMarked;

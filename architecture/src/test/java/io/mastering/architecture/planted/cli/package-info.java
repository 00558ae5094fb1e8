/** Breaks rules on purpose, to see them fail. */
@NullMarked
package io.mastering.architecture.planted.cli;

import org.jspecify.annotations.NullMarked;

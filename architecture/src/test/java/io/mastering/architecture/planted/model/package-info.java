/** Breaks rules on purpose, to see them fail. */
@NullMarked
package io.mastering.architecture.planted.model;

import org.jspecify.annotations.NullMarked;

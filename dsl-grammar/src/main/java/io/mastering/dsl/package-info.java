/** The door of the language: from files or texts to a checked policy. */
@NullMarked
package io.mastering.dsl;

import org.jspecify.annotations.NullMarked;

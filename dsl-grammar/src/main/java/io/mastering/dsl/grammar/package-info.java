/** Generated from the grammar files; seen by the parse package only. */
@NullMarked
package io.mastering.dsl.grammar;

import org.jspecify.annotations.NullMarked;

/** The rules one by one, as a whole, and against an oracle that is written in plain Java. */
@NullMarked
package io.mastering.rules;

import org.jspecify.annotations.NullMarked;

/** How a decision is made: the door to the rules, which are written in DRL beside it. */
@NullMarked
package io.mastering.rules;

import org.jspecify.annotations.NullMarked;

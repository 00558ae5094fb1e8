/** Describes a policy as a page: its settings in words, and what the rules decide from them. */
@NullMarked
package io.mastering.engine.describe;

import org.jspecify.annotations.NullMarked;

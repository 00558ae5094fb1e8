/** The reading of policies: each construct, each message, and texts that nobody would write. */
@NullMarked
package io.mastering.dsl.parse;

import org.jspecify.annotations.NullMarked;

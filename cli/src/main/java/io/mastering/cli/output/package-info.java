/** How a verb answers: exit codes, streams, colours, and diagnostics in every format. */
@NullMarked
package io.mastering.cli.output;

import org.jspecify.annotations.NullMarked;

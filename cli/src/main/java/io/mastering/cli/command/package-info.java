/** One class per verb of the command line, and the table that lists them. */
@NullMarked
package io.mastering.cli.command;

import org.jspecify.annotations.NullMarked;

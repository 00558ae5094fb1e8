/**
 * The way in: the command line is read here, handed to one verb, and answered with an exit code.
 */
@NullMarked
package io.mastering.cli;

import org.jspecify.annotations.NullMarked;

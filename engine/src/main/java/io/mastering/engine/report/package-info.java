/** What leaves the engine: outputs that are complete or not there, and the records in them. */
@NullMarked
package io.mastering.engine.report;

import org.jspecify.annotations.NullMarked;

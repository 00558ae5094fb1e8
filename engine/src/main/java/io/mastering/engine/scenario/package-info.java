/** Runs scenarios: users as they are given, writes one after another, expectations. */
@NullMarked
package io.mastering.engine.scenario;

import org.jspecify.annotations.NullMarked;

/**
 * The engine's door: batch evaluation, explanation and scenarios, without a word of its insides.
 */
@NullMarked
package io.mastering.engine;

import org.jspecify.annotations.NullMarked;

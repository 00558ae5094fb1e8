/** What is wrong with an input, as values: code, severity, place, sentence, help, fix. */
@NullMarked
package io.mastering.model.diagnostic;

import org.jspecify.annotations.NullMarked;

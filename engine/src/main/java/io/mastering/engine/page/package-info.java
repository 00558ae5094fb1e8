/** A page to read: headings, sentences, tables and pictures, and how they are written down. */
@NullMarked
package io.mastering.engine.page;

import org.jspecify.annotations.NullMarked;

/** What keeps decisions in tables and can be asked: the door to databases, which are elsewhere. */
@NullMarked
package io.mastering.engine.store;

import org.jspecify.annotations.NullMarked;

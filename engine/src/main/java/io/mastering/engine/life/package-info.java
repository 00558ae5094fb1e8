/**
 * The life of users: a state of one or several orgs and a write make an outcome and a new state.
 */
@NullMarked
package io.mastering.engine.life;

import org.jspecify.annotations.NullMarked;

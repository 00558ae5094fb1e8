/**
 * Decision tables: users of every kind that an org's settings can tell apart, each put to the
 * rules, and what the rules answer gathered into rows.
 */
@NullMarked
package io.mastering.engine.tabulate;

import org.jspecify.annotations.NullMarked;

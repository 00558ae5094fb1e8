/**
 * How an org comes in: folders and archives in Okta's own shapes become values, users one by one.
 */
@NullMarked
package io.mastering.engine.snapshot;

import org.jspecify.annotations.NullMarked;

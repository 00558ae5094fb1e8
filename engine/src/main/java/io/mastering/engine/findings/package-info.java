/**
 * Looks for findings: asks the rules, says where in the policy they lie, and heeds what is allowed.
 */
@NullMarked
package io.mastering.engine.findings;

import org.jspecify.annotations.NullMarked;

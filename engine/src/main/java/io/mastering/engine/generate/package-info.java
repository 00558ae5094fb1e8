/** Synthetic orgs of any size: invented people with settings and the policy that says the same. */
@NullMarked
package io.mastering.engine.generate;

import org.jspecify.annotations.NullMarked;

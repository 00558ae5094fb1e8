package io.mastering.engine.batch;

import io.mastering.engine.findings.UserFindings;

/**
 * What is searched in users with one key.
 *
 * @param look what to look for in each of them
 * @param even tells of most users that nothing is found in their values
 * @param ending how lines of users end in whose values nothing is found
 * @param codes the same for rows of CSV
 */
record Searching(UserFindings.Look look, Evenness even, byte[] ending, byte[] codes) {}

package io.mastering.engine.batch;

/**
 * What rows of CSV say of all users with one key.
 *
 * @param before what stands between the user's id and his findings
 * @param after what stands behind them
 */
record Row(byte[] before, byte[] after) {}

package io.mastering.engine.snapshot;

/**
 * Where a user stands.
 *
 * @param line its number, from 1
 */
public record IdLine(String id, int line) {}

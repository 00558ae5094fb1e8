package io.mastering.engine.store;

import java.nio.file.Path;

/**
 * What tables are made of: the lines that an evaluation has written.
 *
 * @param decisions NDJSON of {@code mastering/decision/1}
 * @param situations NDJSON of {@code mastering/situation/1}
 */
public record TableSource(Path decisions, Path situations, RunFacts facts) {}

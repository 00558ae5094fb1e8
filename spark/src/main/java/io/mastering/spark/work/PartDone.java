package io.mastering.spark.work;

import io.mastering.engine.PartCount;
import io.mastering.model.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * What came of a part.
 *
 * @param folder where its files are
 * @param count absent when it could not be evaluated
 * @param objection why not: nobody could
 */
public record PartDone(String folder, Optional<PartCount> count, Optional<Diagnostic> objection) {}

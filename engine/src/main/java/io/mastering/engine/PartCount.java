package io.mastering.engine;

import io.mastering.engine.batch.Searched;
import io.mastering.engine.report.Tallied;
import io.mastering.engine.snapshot.Inspected;
import io.mastering.engine.snapshot.Reading;
import java.util.Optional;

/**
 * What a part of the users counts for in a summary; made of values, so that it can travel.
 *
 * @param searched absent when nobody looked for findings
 */
public record PartCount(
    Reading reading, Tallied tallied, Inspected inspected, Optional<Searched> searched) {}

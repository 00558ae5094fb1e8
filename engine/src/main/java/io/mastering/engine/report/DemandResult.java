package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.model.policy.Demand;
import io.mastering.model.situation.Truth;
import java.io.IOException;

/**
 * What a demand says of a user.
 *
 * @param number its place among the policy's demands, from 1
 * @param kept NO: the user breaks it; UNKNOWN: the snapshot does not show whether he does
 */
public record DemandResult(int number, Demand demand, Truth kept) {
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("demand", number);
    json.writeNumberField("line", demand.span().line());
    json.writeStringField("kept", kept == Truth.NO ? "no" : "unknown");
    json.writeEndObject();
  }
}

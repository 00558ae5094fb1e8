package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.mastering.engine.findings.Found;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Ownership;
import io.mastering.model.identity.User;
import io.mastering.model.situation.Fact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes why a user is mastered as he is, as {@code mastering/why/1}. */
public final class WhyJson {
  private final JsonGenerator json;

  private WhyJson(JsonGenerator json) {
    this.json = json;
  }

  public static String of(
      User user,
      List<Fact> facts,
      Decision decision,
      List<Found> found,
      Optional<String> attribute) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new WhyJson(json).write(user, facts, decision, found, attribute);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return out.append('\n').toString();
  }

  private void write(
      User user, List<Fact> facts, Decision decision, List<Found> found, Optional<String> attribute)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "mastering/why/1");
    json.writeStringField("user", user.id());
    json.writeStringField("status", user.status().name());
    DecisionJson.strings(json, "facts", facts.stream().map(Fact::sentence).toList());
    json.writeStringField("rule", decision.mastery().rule().name());
    DecisionJson.members(json, decision);
    findings(found);
    json.writeArrayFieldStart("systems");
    for (Contender contender : Contender.of(facts, decision)) {
      contender(contender);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("chains");
    for (Ownership owner : decision.owners()) {
      if (attribute.isEmpty() || attribute.get().equals(owner.attribute())) {
        json.writeStartObject();
        json.writeStringField("attribute", owner.attribute());
        json.writeFieldName("chain");
        ground(owner.basis());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void findings(List<Found> found) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Found each : found) {
      json.writeStartObject();
      json.writeStringField("code", each.code().name());
      json.writeStringField("severity", each.code().severity().word());
      json.writeStringField("subject", each.key().subject());
      if (!each.key().counterpart().isEmpty()) {
        json.writeStringField("counterpart", each.key().counterpart());
      }
      json.writeStringField("says", FindingText.says(each));
      json.writeStringField("clears", FindingCure.of(each));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void contender(Contender contender) throws IOException {
    json.writeStartObject();
    json.writeStringField("system", contender.system());
    json.writeStringField("standing", contender.standing().words());
    json.writeArrayFieldStart("because");
    for (Conclusion because : contender.because()) {
      json.writeStartObject();
      json.writeStringField("rule", because.rule().name());
      json.writeStringField("says", because.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ground(Object ground) throws IOException {
    json.writeStartObject();
    Optional<String> rule = Ground.rule(ground);
    if (rule.isPresent()) {
      json.writeStringField("rule", rule.get());
    }
    json.writeStringField("says", Ground.sentence(ground));
    if (ground instanceof Conclusion conclusion && !conclusion.because().isEmpty()) {
      json.writeArrayFieldStart("because");
      for (Object below : conclusion.because()) {
        if (!Ground.goesWithoutSaying(below)) {
          ground(below);
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}

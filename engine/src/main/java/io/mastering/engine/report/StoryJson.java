package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.mastering.engine.life.Answer;
import io.mastering.engine.life.Plan;
import io.mastering.engine.scenario.WayOutWords;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.WriteDecision;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a story as {@code mastering/story/1}. */
public final class StoryJson {
  private final JsonGenerator json;

  private StoryJson(JsonGenerator json) {
    this.json = json;
  }

  public static String of(Story story) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new StoryJson(json).write(story);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return out.append('\n').toString();
  }

  private void write(Story story) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "mastering/story/1");
    standings("start", story.start());
    json.writeArrayFieldStart("events");
    for (Story.Event event : story.events()) {
      json.writeStartObject();
      json.writeNumberField("number", event.number());
      json.writeStringField("event", event.words());
      json.writeArrayFieldStart("outcomes");
      for (Story.Outcomes outcome : event.outcomes()) {
        outcome(outcome);
      }
      json.writeEndArray();
      DecisionJson.strings(json, "changes", event.changes());
      json.writeEndObject();
    }
    json.writeEndArray();
    standings("end", story.end());
    json.writeEndObject();
  }

  private void standings(String name, List<Story.Standing> standings) throws IOException {
    json.writeArrayFieldStart(name);
    for (Story.Standing standing : standings) {
      json.writeStartObject();
      json.writeStringField("org", standing.org());
      json.writeStringField("user", standing.user());
      json.writeStringField("master", Tally.words(standing.master()));
      json.writeStringField("rule", standing.rule().name());
      json.writeNumberField("since", standing.since());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void outcome(Story.Outcomes outcome) throws IOException {
    Answer answer = outcome.answer();
    WriteDecision write = answer.write();
    json.writeStartObject();
    json.writeStringField("org", answer.org());
    json.writeStringField("user", answer.user());
    json.writeStringField("write", write.write().write());
    json.writeStringField("outcome", write.outcome().word());
    if (write.reason().isPresent()) {
      json.writeStringField("reason", write.reason().get().word());
    }
    json.writeStringField("rule", write.rule().name());
    if (!answer.message().isEmpty()) {
      json.writeStringField("message", answer.message());
    }
    if (write.owner().isPresent()) {
      json.writeStringField("owner", write.owner().get());
    }
    if (outcome.ownerSince().isPresent()) {
      json.writeNumberField("ownerSince", outcome.ownerSince().get());
    }
    if (outcome.ownerSince().filter(n -> n == 0).isPresent() && outcome.ownerBy().isPresent()) {
      json.writeStringField("ownerBy", outcome.ownerBy().get());
    }
    DecisionJson.strings(json, "attributes", write.attributes());
    DecisionJson.assumes(json, write.assumes());
    DecisionJson.strings(json, "settledBy", write.settledBy());
    DecisionJson.strings(json, "notes", outcome.notes());
    json.writeArrayFieldStart("waysOut");
    for (Plan plan : outcome.plans()) {
      plan(plan);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void plan(Plan plan) throws IOException {
    json.writeStartObject();
    DecisionJson.strings(json, "remedies", plan.remedies().stream().map(Remedy::name).toList());
    DecisionJson.strings(json, "steps", plan.steps().stream().map(WayOutWords::of).toList());
    json.writeBooleanField("lasts", plan.lasts());
    if (plan.undoneBy().isPresent()) {
      json.writeStringField("undoneBy", plan.undoneBy().get());
    }
    if (plan.price().isPresent()) {
      json.writeStringField("alsoChanges", plan.price().get());
    }
    json.writeEndObject();
  }
}

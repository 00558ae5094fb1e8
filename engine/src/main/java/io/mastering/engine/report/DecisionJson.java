package io.mastering.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.Write;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Writes the members of a decision that {@code mastering/decision/1} and others share. */
public final class DecisionJson {
  private DecisionJson() {}

  /** {@code master}, {@code owners}, {@code pushes} and what they lean on. */
  public static void members(JsonGenerator json, Decision decision) throws IOException {
    holders(json, decision);
    json.writeArrayFieldStart("pushes");
    for (WriteDecision write : decision.writes()) {
      write(json, write);
    }
    json.writeEndArray();
    assumes(json, decision.assumes());
  }

  static void holders(JsonGenerator json, Decision decision) throws IOException {
    json.writeFieldName("master");
    holding(json, decision.mastery().master());
    json.writeObjectFieldStart("owners");
    for (Ownership owner : decision.owners()) {
      json.writeFieldName(owner.attribute());
      holding(json, owner.owner());
    }
    json.writeEndObject();
  }

  /** A name, or an object that says between whom it is open and what would settle it. */
  public static void holding(JsonGenerator json, Holding holding) throws IOException {
    if (holding instanceof Holding.Held held) {
      json.writeString(held.holder());
      return;
    }
    Holding.Open open = (Holding.Open) holding;
    json.writeStartObject();
    json.writeStringField("outcome", open.outcome().word());
    strings(json, "between", open.between());
    strings(json, "settledBy", open.settledBy());
    json.writeEndObject();
  }

  /**
   * One write: who writes, what becomes of it, and for a refusal whose, what, since when, ways out.
   */
  public static void write(JsonGenerator json, WriteDecision write) throws IOException {
    json.writeStartObject();
    json.writeStringField(member(write.write()), write.write().by());
    json.writeStringField("outcome", write.outcome().word());
    if (write.reason().isPresent()) {
      json.writeStringField("reason", write.reason().get().word());
    }
    if (write.owner().isPresent()) {
      json.writeStringField("owner", write.owner().get());
    }
    strings(json, "attributes", write.attributes());
    if (write.owner().isEmpty() && write.outcome() != Outcome.UNKNOWN) {
      cause(json, Cause.of(write));
    }
    var since = Since.of(write);
    if (since.isPresent()) {
      json.writeStringField("since", since.get());
    }
    json.writeStringField("rule", write.rule().name());
    Set<String> waysOut = new TreeSet<>();
    for (WayOut way : write.waysOut()) {
      waysOut.add(way.remedy().name());
    }
    strings(json, "waysOut", waysOut);
    strings(json, "settledBy", write.settledBy());
    json.writeEndObject();
  }

  /** Why it ends so, where neither an owner nor what would settle it says so. */
  private static void cause(JsonGenerator json, String cause) throws IOException {
    if (!cause.isEmpty()) {
      json.writeStringField("cause", cause);
    }
  }

  private static String member(Write write) {
    return switch (write.kind()) {
      case PUSH_CREATE, PUSH_UPDATE, PUSH_DEACTIVATE, APP_USER_EDIT -> "app";
      case CALL, INBOUND_CREATE, INBOUND_UPDATE -> "inbound";
      case API_EDIT, ADMIN_EDIT, SELF_EDIT -> "edit";
      case SIGN_IN, SIGN_IN_VALUES -> "idp";
      case IMPORT, IMPORT_VALUES, FIRST_VALUES, LINK, TERMINATION, REHIRE -> "system";
      case DISCONNECT, IDP_DELETED, PROVISIONING_OFF -> "system";
      case LIFE_CYCLE, PRIORITY_CHANGE -> "edit";
    };
  }

  static void assumes(JsonGenerator json, Collection<Assumption> assumptions) throws IOException {
    strings(json, "assumes", assumptions.stream().map(Assumption::word).sorted().toList());
  }

  /** A list of texts; nothing when it is empty. */
  static void strings(JsonGenerator json, String name, Collection<String> texts)
      throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }
}

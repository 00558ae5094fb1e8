package io.mastering.engine.decide;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.policy.Inbound;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;

/**
 * The writes that are asked about.
 *
 * @param writes in the order in which decisions tell them
 * @param facts the writes and what they send
 */
public record Questions(List<Write> writes, List<Fact> facts) {
  public Questions {
    writes = List.copyOf(writes);
    facts = List.copyOf(facts);
  }

  /** Nothing but master and owners. */
  public static final Questions NONE = new Questions(List.of(), List.of());

  /** What a batch run asks of every user: each push out, then each push in. */
  public static Questions standing(EffectiveOrg org) {
    List<Write> writes = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (String app : org.pushedApps()) {
      writes.add(new Write("push to " + app, Write.Kind.PUSH_UPDATE, app, true));
    }
    for (Inbound inbound : org.inboundCallers()) {
      String name = "push by " + inbound.name();
      writes.add(new Write(name, Write.Kind.INBOUND_UPDATE, inbound.name(), true));
      inbound
          .sends()
          .ifPresent(sent -> sent.forEach(a -> facts.add(new SentAttribute(name, a, true))));
    }
    facts.addAll(writes);
    return new Questions(writes, facts);
  }
}

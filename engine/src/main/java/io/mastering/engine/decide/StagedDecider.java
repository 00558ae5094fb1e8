package io.mastering.engine.decide;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.GateShut;
import io.mastering.model.decision.KeptOut;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.Supposed;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides situations in two steps and remembers both: first each link by itself, for whether its
 * system is a candidate and what a push along it does; then master, owners and pushes into the org
 * from the candidates alone. No rule reads two links at once, and none that decides master or
 * owners reads a link, so that both ways give the same decision; a test compares them. Not
 * thread-safe.
 */
public final class StagedDecider implements AutoCloseable {
  private static final int LINKS = 1 << 16;
  private static final int USERS = 1 << 14;

  private final Decider decider;
  private final SituationFacts situations;
  private final Map<String, LinkPart> links = new HashMap<>();
  private final Map<List<Conclusion>, Integer> numbers = new HashMap<>();
  private final Map<String, Decision> users = new HashMap<>();

  public StagedDecider(RuleBase rules, EffectiveOrg org, SituationFacts situations) {
    this.decider = new Decider(rules, org, situations, Questions.standing(org));
    this.situations = situations;
  }

  /**
   * What the rules say of one link.
   *
   * @param code of the link
   * @param carried what the second step is told of it; without any, nor of its values
   * @param number equal for equal {@code carried}; -1 when there is nothing to tell
   * @param gates what else was concluded about the link
   * @param pushes what a push along the link does
   */
  public record LinkPart(
      String code,
      List<Conclusion> carried,
      int number,
      List<Conclusion> gates,
      List<WriteDecision> pushes) {

    /** The number of the link's system. */
    public int system() {
      return code.charAt(0);
    }
  }

  /**
   * What the rules decide about a situation, in the steps in which they did.
   *
   * @param links in the order of their systems
   * @param user master, owners and pushes into the org
   */
  public record Parts(List<LinkPart> links, Decision user) {}

  /** What the rules decide about a situation. */
  public Decision decide(Situation situation) {
    return whole(parts(situation));
  }

  /** The same, not yet put together. */
  public Parts parts(Situation situation) {
    String core = situations.core(situation);
    List<LinkPart> parts = new ArrayList<>();
    for (String code : situations.links(situation)) {
      parts.add(link(situation, core, code));
    }
    return new Parts(parts, user(situation, core, parts));
  }

  /** The place of a push among those that are told of a user. */
  public int place(WriteDecision push) {
    return decider.place(push);
  }

  private LinkPart link(Situation situation, String core, String code) {
    String key = core + code;
    LinkPart known = links.get(key);
    if (known != null) {
      return known;
    }
    Decision alone = decider.decide(situations.withOnly(situation, code));
    List<Conclusion> carried = alone.conclusions().stream().filter(StagedDecider::carries).toList();
    int number = carried.isEmpty() ? -1 : numbers.computeIfAbsent(carried, c -> numbers.size());
    LinkPart part =
        new LinkPart(
            code,
            carried,
            number,
            alone.conclusions().stream().filter(StagedDecider::concernsLink).toList(),
            alone.writes().stream().filter(StagedDecider::isOutbound).toList());
    if (links.size() < LINKS) {
      links.put(key, part);
    }
    return part;
  }

  private Decision user(Situation situation, String core, List<LinkPart> parts) {
    int[] told = parts.stream().mapToInt(LinkPart::number).filter(n -> n >= 0).sorted().toArray();
    List<String> candidates =
        parts.stream().filter(part -> part.number() >= 0).map(LinkPart::code).toList();
    String values = situations.values(situation, candidates);
    String key = core + values + Arrays.toString(told);
    Decision known = users.get(key);
    if (known != null) {
      return known;
    }
    List<Conclusion> earlier = parts.stream().flatMap(part -> part.carried().stream()).toList();
    Decision decision = decider.decide(situations.withoutLinks(situation, values), earlier);
    if (users.size() < USERS) {
      users.put(key, decision);
    }
    return decision;
  }

  /** Puts a decision together. */
  public Decision whole(Parts decided) {
    Decision user = decided.user();
    List<WriteDecision> writes = new ArrayList<>();
    List<Conclusion> conclusions = new ArrayList<>();
    for (LinkPart part : decided.links()) {
      writes.addAll(part.pushes());
      conclusions.addAll(part.gates());
      part.pushes().forEach(push -> conclusions.add(push.basis()));
    }
    writes.sort(Comparator.comparingInt(decider::place));
    writes.addAll(user.writes());
    conclusions.addAll(user.conclusions());
    return new Decision(user.mastery(), user.owners(), writes, conclusions);
  }

  private static boolean carries(Conclusion conclusion) {
    return conclusion instanceof Candidate
        || conclusion instanceof PossibleCandidate
        || conclusion instanceof KeptOut;
  }

  private static boolean concernsLink(Conclusion conclusion) {
    return conclusion instanceof GateShut || conclusion instanceof Supposed;
  }

  private static boolean isOutbound(WriteDecision write) {
    return switch (write.write().kind()) {
      case PUSH_UPDATE, PUSH_CREATE, PUSH_DEACTIVATE, APP_USER_EDIT -> true;
      case CALL, INBOUND_UPDATE, INBOUND_CREATE, API_EDIT, ADMIN_EDIT, SELF_EDIT -> false;
      case SIGN_IN, SIGN_IN_VALUES, IMPORT, IMPORT_VALUES, FIRST_VALUES, LINK -> false;
      case TERMINATION, REHIRE, LIFE_CYCLE, DISCONNECT -> false;
      case IDP_DELETED, PROVISIONING_OFF, PRIORITY_CHANGE -> false;
    };
  }

  @Override
  public void close() {
    decider.close();
  }
}

package io.mastering.engine.findings;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a situation and its decision apart, so that what was looked at in one situation need not be
 * looked at in the next: the user with his master and the pushes into the org; each link to an app;
 * each queued push. No rule reads two parts at once. What no rule reads of a part is left out.
 */
final class Parts {
  private final List<Fact> facts;
  private final Decision decision;
  private final List<Fact> user = new ArrayList<>();
  private final Map<String, Conclusion> candidates = new HashMap<>();
  private final List<Owner> owners = new ArrayList<>();
  private final List<Conclusion> decided = new ArrayList<>();
  private final List<Part> all = new ArrayList<>();

  /** What the rules are given at once. */
  record Part(List<Fact> facts, List<Conclusion> decided) {}

  private Parts(List<Fact> facts, Decision decision) {
    this.facts = facts;
    this.decision = decision;
  }

  static List<Part> of(List<Fact> facts, Decision decision) {
    Parts parts = new Parts(facts, decision);
    parts.look();
    parts.user();
    parts.links();
    parts.pushes();
    return parts.all;
  }

  private void look() {
    Set<String> failing = new HashSet<>();
    for (WriteDecision write : decision.writes()) {
      if (write.write().kind() == Write.Kind.INBOUND_UPDATE
          && (write.outcome() == Outcome.REFUSED || write.outcome() == Outcome.REJECTED)) {
        failing.add(write.write().write());
        decided.add(write.basis());
      }
    }
    Map<String, Blocked> first = new HashMap<>();
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof Candidate candidate) {
        candidates.put(candidate.system(), conclusion);
      } else if (conclusion instanceof PossibleCandidate possible) {
        candidates.put(possible.system(), conclusion);
      } else if (conclusion instanceof Master
          || conclusion instanceof WayOut way && way.remedy() == Remedy.R2) {
        decided.add(conclusion);
      } else if (conclusion instanceof Owner owner && isSource(owner.holder())) {
        owners.add(owner);
      } else if (conclusion instanceof Blocked blocked && failing.contains(blocked.write())) {
        first.merge(blocked.write(), blocked, (a, b) -> a.index() <= b.index() ? a : b);
      }
    }
    decided.addAll(first.values());
  }

  private static boolean isSource(String holder) {
    return !holder.equals(Policy.OKTA) && !holder.equals(Policy.NOBODY);
  }

  private void user() {
    boolean signsInElsewhere =
        facts.stream()
            .anyMatch(fact -> fact instanceof CredentialProvider p && !p.type().equals("OKTA"));
    for (Fact fact : facts) {
      if (fact instanceof UserState) {
        user.add(fact);
      }
    }
    List<Fact> told = new ArrayList<>(user);
    for (Fact fact : facts) {
      boolean matters =
          fact instanceof CredentialProvider
              || fact instanceof IdpLink
              || fact instanceof IdpSettings
              || fact instanceof AppLink;
      if (signsInElsewhere && matters) {
        told.add(fact);
      }
    }
    decided.addAll(candidates.values());
    all.add(new Part(told, decided));
  }

  private void links() {
    for (Fact fact : facts) {
      if (fact instanceof AppLink link) {
        List<Fact> told = new ArrayList<>(user);
        told.add(link);
        facts.stream()
            .filter(other -> other instanceof AppSettings app && app.app().equals(link.app()))
            .forEach(told::add);
        all.add(new Part(told, List.copyOf(candidates.values())));
      }
    }
  }

  private void pushes() {
    if (owners.isEmpty()) {
      return;
    }
    for (WriteDecision write : decision.writes()) {
      if (write.write().kind() == Write.Kind.PUSH_UPDATE && write.outcome() == Outcome.QUEUED) {
        List<Conclusion> told = new ArrayList<>(owners);
        told.add(write.basis());
        Conclusion candidate = candidates.get(write.write().by());
        if (candidate != null) {
          told.add(candidate);
        }
        all.add(new Part(List.of(), told));
      }
    }
  }
}

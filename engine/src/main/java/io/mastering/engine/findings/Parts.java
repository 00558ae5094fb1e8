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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes a situation and its decision apart, so that what was looked at in one situation need not be
 * looked at in the next. No rule that looks for findings reads two parts at once; what none of them
 * reads is left out ({@link Bare}). A test compares with the whole.
 */
final class Parts {
  private final Settings settings;
  private final List<Fact> facts;
  private final Decision decision;
  private final List<Fact> user = new ArrayList<>();
  private final Map<String, Conclusion> candidates = new TreeMap<>();
  private final List<Owner> owners = new ArrayList<>();
  private final Map<String, Blocked> blocked = new HashMap<>();
  private final List<Conclusion> waysOut = new ArrayList<>();
  private final List<Conclusion> masters = new ArrayList<>();
  private final List<Part> all = new ArrayList<>();

  /** What the rules are given at once. */
  record Part(List<Fact> facts, List<Conclusion> decided) {}

  private Parts(Settings settings, List<Fact> facts, Decision decision) {
    this.settings = settings;
    this.facts = facts;
    this.decision = decision;
  }

  static List<Part> of(Settings settings, List<Fact> facts, Decision decision) {
    Parts parts = new Parts(settings, facts, decision);
    parts.look();
    parts.masters();
    parts.signIns();
    parts.links();
    parts.writes();
    return parts.all;
  }

  private void look() {
    for (Fact fact : facts) {
      if (fact instanceof UserState state) {
        user.add(Bare.of(state));
      }
    }
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof Candidate candidate) {
        candidates.put(candidate.system(), Bare.of(candidate));
      } else if (conclusion instanceof PossibleCandidate possible) {
        candidates.put(possible.system(), Bare.of(possible));
      } else if (conclusion instanceof Master master) {
        masters.add(Bare.of(master));
      } else if (conclusion instanceof WayOut way && way.remedy() == Remedy.R2) {
        waysOut.add(Bare.of(way));
      } else if (conclusion instanceof Owner owner && settings.isSource(owner.holder())) {
        owners.add(Bare.of(owner));
      } else if (conclusion instanceof Blocked one) {
        blocked.merge(one.write(), Bare.of(one), (a, b) -> a.index() <= b.index() ? a : b);
      }
    }
  }

  private void masters() {
    all.add(new Part(user, masters));
    waysOut.forEach(way -> all.add(new Part(List.of(), List.of(way))));
    if (candidates.size() > 1) {
      all.add(new Part(List.of(), List.copyOf(candidates.values())));
    }
  }

  private void signIns() {
    signIn(settings, facts, Set.of()).ifPresent(all::add);
  }

  /**
   * With what the user signs in, and what knows him; empty when the one is not told.
   *
   * @param left systems that the user is taken to be disconnected from
   */
  static Optional<Part> signIn(Settings settings, List<Fact> facts, Set<String> left) {
    List<Fact> told = new ArrayList<>();
    Set<String> unshown = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (fact instanceof UserState state) {
        told.add(Bare.of(state));
      } else if (fact instanceof AppSettings app) {
        unshown.add(app.app());
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof CredentialProvider provider) {
        told.add(provider);
      } else if (fact instanceof IdpSettings || fact instanceof AppSettings) {
        told.add(fact);
      } else if (fact instanceof IdpLink link && !left.contains(link.idp())) {
        told.add(Bare.of(link));
      } else if (fact instanceof AppLink link
          && (settings.isDirectory(link.app()) || unshown.contains(link.app()))
          && !left.contains(link.app())) {
        told.add(Bare.of(link));
      }
    }
    return facts.stream().anyMatch(CredentialProvider.class::isInstance)
        ? Optional.of(new Part(told, List.of()))
        : Optional.empty();
  }

  private void links() {
    // An app that no settings file holds has its settings, all unknown, among the facts.
    Map<String, Fact> unknown = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof AppSettings app) {
        unknown.put(app.app(), app);
      }
    }
    Optional<String> canDeactivate =
        candidates.keySet().stream()
            .filter(system -> settings.isApp(system) || unknown.containsKey(system))
            .findFirst();
    for (Fact fact : facts) {
      if (fact instanceof AppLink link) {
        Set<Fact> told = new LinkedHashSet<>(user);
        told.add(link);
        Optional.ofNullable(unknown.get(link.app())).ifPresent(told::add);
        canDeactivate.map(unknown::get).ifPresent(told::add);
        all.add(new Part(List.copyOf(told), canDeactivate.map(candidates::get).stream().toList()));
      }
    }
  }

  private void writes() {
    for (WriteDecision write : decision.writes()) {
      Write.Kind kind = write.write().kind();
      if (kind == Write.Kind.PUSH_UPDATE && write.outcome() == Outcome.QUEUED) {
        push(write);
      } else if (kind == Write.Kind.INBOUND_UPDATE && write.outcome() != Outcome.APPLIED) {
        List<Conclusion> told = new ArrayList<>(List.of(Bare.of(write.basis())));
        Blocked first = blocked.get(write.write().write());
        if (first != null) {
          told.add(first);
        }
        all.add(new Part(List.of(), told));
      }
    }
  }

  /** Of each owner the first attribute that the push carries: the others change no finding. */
  private void push(WriteDecision write) {
    String app = write.write().by();
    Map<String, Conclusion> first = new TreeMap<>();
    for (Owner owner : owners) {
      if (settings.isPushed(app, owner.attribute())) {
        first.putIfAbsent(owner.holder(), owner);
      }
    }
    if (!first.isEmpty()) {
      List<Conclusion> told = new ArrayList<>(first.values());
      told.add(Bare.of(write.basis()));
      if (candidates.containsKey(app)) {
        told.add(candidates.get(app));
      }
      all.add(new Part(List.of(), told));
    }
  }
}

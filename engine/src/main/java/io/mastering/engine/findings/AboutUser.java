package io.mastering.engine.findings;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What can be asked of a user by what is decided about him, without his links. Takes apart what was
 * decided, so that what was looked at of one user need not be looked at of the next; what no rule
 * reads is left out ({@link Bare}).
 */
public final class AboutUser {
  private final int type;
  private final Settings settings;
  private final List<Fact> state = new ArrayList<>();
  private final Map<String, Conclusion> candidates = new TreeMap<>();
  private final List<Owner> owners = new ArrayList<>();
  private final List<Owner> sources = new ArrayList<>();
  private final Map<String, Blocked> blocked = new HashMap<>();
  private final List<Conclusion> waysOut = new ArrayList<>();
  private final List<Conclusion> masters = new ArrayList<>();
  private final List<Part> alone = new ArrayList<>();
  private final Set<String> disconnected = new TreeSet<>();
  private final Map<String, List<AttributeSettings>> owned;
  private final List<Fact> deactivator = new ArrayList<>();
  private Optional<Conclusion> canDeactivate = Optional.empty();
  private Optional<Fact> provider = Optional.empty();

  /** What is found of him alone. */
  List<Found> found = List.of();

  /**
   * @param facts of his situation
   * @param decision what is decided about him, perhaps among more
   * @param owned the attributes whose values are compared, by their owner
   */
  AboutUser(
      int type,
      Settings settings,
      List<Fact> facts,
      Decision decision,
      Map<String, List<AttributeSettings>> owned) {
    this.type = type;
    this.settings = settings;
    this.owned = owned;
    look(facts);
    decision.conclusions().forEach(this::look);
    deactivator(facts);
    alone(decision);
  }

  private void look(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof UserState user) {
        state.add(Bare.of(user));
      } else if (fact instanceof CredentialProvider) {
        provider = Optional.of(fact);
      }
    }
  }

  private void look(Conclusion conclusion) {
    if (conclusion instanceof Candidate candidate) {
      candidates.put(candidate.system(), Bare.of(candidate));
    } else if (conclusion instanceof PossibleCandidate possible) {
      candidates.put(possible.system(), Bare.of(possible));
    } else if (conclusion instanceof Master master) {
      masters.add(Bare.of(master));
    } else if (conclusion instanceof WayOut way && way.remedy() == Remedy.R2) {
      waysOut.add(Bare.of(way));
      disconnected.add(way.about());
    } else if (conclusion instanceof Owner owner) {
      owners.add(owner);
      if (settings.isSource(owner.holder())) {
        sources.add(Bare.of(owner));
      }
    } else if (conclusion instanceof Blocked one) {
      blocked.merge(one.write(), Bare.of(one), (a, b) -> a.index() <= b.index() ? a : b);
    }
  }

  /** An app that no settings file holds has its settings, all unknown, among the facts. */
  private void deactivator(List<Fact> facts) {
    Map<String, Fact> unshown = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof AppSettings app) {
        unshown.put(app.app(), app);
      }
    }
    Optional<String> system =
        candidates.keySet().stream()
            .filter(name -> settings.isApp(name) || unshown.containsKey(name))
            .findFirst();
    canDeactivate = system.map(candidates::get);
    system.map(unshown::get).ifPresent(deactivator::add);
  }

  private void alone(Decision decision) {
    alone.add(new Part(state, masters));
    waysOut.forEach(way -> alone.add(new Part(List.of(), List.of(way))));
    if (candidates.size() > 1) {
      alone.add(new Part(List.of(), List.copyOf(candidates.values())));
    }
    for (WriteDecision write : decision.writes()) {
      if (write.write().kind() == Write.Kind.INBOUND_UPDATE && write.outcome() != Outcome.APPLIED) {
        List<Conclusion> told = new ArrayList<>(List.of(Bare.of(write.basis())));
        Blocked first = blocked.get(write.write().write());
        if (first != null) {
          told.add(first);
        }
        alone.add(new Part(List.of(), told));
      }
    }
  }

  int type() {
    return type;
  }

  /** What is asked of him without his links. */
  List<Part> alone() {
    return alone;
  }

  /** What is found of him without his links. */
  public List<Found> found() {
    return found;
  }

  /** Who owns what, and why. */
  List<Owner> owners() {
    return owners;
  }

  /** The attributes whose values are compared, by their owner. */
  public Map<String, List<AttributeSettings>> owned() {
    return owned;
  }

  /** Whether an app is a candidate, so that somebody can deactivate him. */
  public boolean hasDeactivator() {
    return canDeactivate.isPresent();
  }

  /** What is asked of one of his links. */
  Part with(AboutLink link) {
    List<Fact> told = new ArrayList<>(state);
    link.toApp().ifPresent(told::add);
    link.unshown().ifPresent(told::add);
    deactivator.stream().filter(fact -> !told.contains(fact)).forEach(told::add);
    return new Part(told, canDeactivate.stream().toList());
  }

  /**
   * What is asked of a push that leaves along one of his links: of each owner the first attribute
   * that it carries, since the others change no finding; empty when it carries nothing of a source.
   */
  Optional<Part> pushed(String app, Verdict queued) {
    Map<String, Conclusion> first = new TreeMap<>();
    for (Owner owner : sources) {
      if (settings.isPushed(app, owner.attribute())) {
        first.putIfAbsent(owner.holder(), owner);
      }
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Conclusion> told = new ArrayList<>(first.values());
    told.add(queued);
    Optional.ofNullable(candidates.get(app)).ifPresent(told::add);
    return Optional.of(new Part(List.of(), told));
  }

  /**
   * From what he may be disconnected as a way out of a refusal: whether he can sign in after it is
   * to be tried.
   */
  Set<String> disconnected() {
    return disconnected;
  }

  /**
   * What is asked of how he signs in, and of what knows him; empty when the one is not told.
   *
   * @param without systems that he is taken to be disconnected from
   */
  Optional<Part> signIn(List<AboutLink> links, Set<String> without) {
    if (provider.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> told = new ArrayList<>(state);
    told.add(provider.get());
    for (AboutLink link : links) {
      if (without.contains(link.system())) {
        link.unshown().ifPresent(told::add);
      } else {
        told.addAll(link.knowing());
      }
    }
    return Optional.of(new Part(told, List.of()));
  }

  /** All that sign-ins are asked by, but for links; empty when nothing is asked. */
  public Optional<Object> signsIn() {
    return provider.map(with -> List.of(type, state, with, disconnected));
  }
}

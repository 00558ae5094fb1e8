package io.mastering.engine.tabulate;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situated;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts users to the rules: first everybody with up to two links, in every state; then, with more
 * links, one user for each state that has made a difference so far.
 */
final class Inquiry {
  /** Users asked about, at most. */
  private static final int MOST = 20_000;

  /** With so many links everybody is asked about, if they are few enough. */
  private static final int WITH_ALL_STATES = 2;

  private final EffectiveOrg org;
  private final Features features;
  private final People people;
  private final Situator fitting;
  private final Situator misfit;
  private final Replies replies = new Replies();
  private final Ownerships ownerships = new Ownerships();
  private final Map<List<Object>, Profile> held = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();
  private Likeness likeness = Likeness.NONE;
  private Optional<Integer> limit = Optional.empty();

  Inquiry(EffectiveOrg org) {
    this.org = org;
    this.features = Features.of(org);
    this.people = People.of(org);
    // a login that is not looked at counts as one that fits
    this.fitting = situator(false);
    this.misfit = situator(true);
  }

  private Situator situator(boolean looksAtLogin) {
    return new Situator(org, new Asks(looksAtLogin, Asks.LinkValues.OVERRIDDEN, false, List.of()));
  }

  SituationFacts facts() {
    return fitting.facts();
  }

  /** Asks about everybody, those with few links first. */
  void ask(StagedDecider decider) {
    Map<String, List<LinkState>> states = features.ordinary();
    List<UserStatus> statuses = Features.STATUSES;
    List<Links> level = List.of(Links.fewest(features));
    boolean reduced = false;
    for (int links = 0; !level.isEmpty(); links++) {
      if (links > 1 && tooMany(level, statuses)) {
        limit = Optional.of(links - 1);
        return;
      }
      for (Links each : level) {
        askAll(each, statuses, true, decider);
        if (!reduced && !org.inboundCallers().isEmpty()) {
          askAll(each, statuses, false, decider);
        }
      }
      if (links == 0) {
        askRare(decider);
      }
      List<Links> next = Links.oneMore(level, states, MOST);
      if (!reduced && (links >= WITH_ALL_STATES || links == 1 && tooMany(next, statuses))) {
        likeness = replies.likeness(features, given);
        states = telling(states);
        statuses = tellingStatuses();
        next = Links.oneMore(among(level, states), states, MOST);
        reduced = true;
      }
      level = next;
    }
  }

  private boolean tooMany(List<Links> level, List<UserStatus> statuses) {
    long each = (long) statuses.size() * people.people().size();
    long more = level.size() * each * (org.inboundCallers().isEmpty() ? 1 : 2);
    return replies.users() + more > MOST;
  }

  /** One state of each kind that was told from the others. */
  private Map<String, List<LinkState>> telling(Map<String, List<LinkState>> states) {
    Map<String, List<LinkState>> telling = new LinkedHashMap<>();
    for (int i = 0; i < features.all().size(); i++) {
      if (features.all().get(i) instanceof Feature.OfLink link) {
        List<LinkState> ordinary = states.getOrDefault(link.system(), List.of());
        List<LinkState> kept = new ArrayList<>();
        for (LinkState state : ordinary) {
          int number = link.states().indexOf(state);
          if (kept.isEmpty() || likeness.first(i, number) == number) {
            kept.add(state);
          }
        }
        telling.put(link.system(), List.copyOf(kept));
      }
    }
    return telling;
  }

  private List<UserStatus> tellingStatuses() {
    return Features.STATUSES.stream()
        .filter(status -> isFirst(Features.STATUSES.indexOf(status)))
        .toList();
  }

  private boolean isFirst(int status) {
    return likeness.first(Features.STATUS, status) == status;
  }

  private static List<Links> among(List<Links> level, Map<String, List<LinkState>> states) {
    return level.stream()
        .filter(
            links ->
                states.entrySet().stream()
                    .allMatch(entry -> entry.getValue().contains(links.to(entry.getKey()))))
        .toList();
  }

  private void askRare(StagedDecider decider) {
    Links fewest = Links.fewest(features);
    features
        .rare()
        .forEach(
            (system, states) ->
                states.forEach(
                    state -> askAll(fewest.with(system, state), Features.STATUSES, true, decider)));
  }

  private void askAll(Links links, List<UserStatus> statuses, boolean fits, StagedDecider decider) {
    for (Person person : people.people()) {
      for (UserStatus status : statuses) {
        ask(new Somebody(person, status, links, fits), decider);
      }
    }
  }

  private void ask(Somebody user, StagedDecider decider) {
    Situation situation = situate(user.in(org, held), user.fits());
    String states = states(user, situation);
    given.put(given(user, states), states);
    if (!replies.isNew(states)) {
      return;
    }
    Decision decision = decider.decide(situation);
    List<String> rare = rare(user.links());
    if (rare.isEmpty() && user.fits()) {
      replies.add(states, decision);
      count(user, states, decision);
    }
    replies.addWrites(
        states,
        decision,
        write -> rare.isEmpty() || isOut(write) && rare.contains(write.write().by()));
  }

  /** What is given of a user: his states, but for what follows from values and groups. */
  private String given(Somebody user, String states) {
    char[] given = states.toCharArray();
    given[Features.TYPE] = (char) people.people().indexOf(user.person());
    for (int i = 0; i < org.policy().conditional().size(); i++) {
      given[Features.FIRST_CONDITION + i] = 0;
    }
    return new String(given);
  }

  /** The systems that the user has another link to than those that are combined. */
  private List<String> rare(Links links) {
    return features.ordinary().entrySet().stream()
        .filter(entry -> !entry.getValue().contains(links.to(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isOut(WriteDecision write) {
    return write.write().kind() == Write.Kind.PUSH_UPDATE;
  }

  Situation situate(User user, boolean fits) {
    Situated situated = (fits ? fitting : misfit).situate(user);
    return situated
        .situation()
        .orElseThrow(() -> new IllegalStateException(situated.objection().orElse("")));
  }

  /** The state of each feature, a character each. */
  private String states(Somebody user, Situation situation) {
    List<Feature> all = features.all();
    char[] states = new char[all.size()];
    states[Features.STATUS] = (char) Features.STATUSES.indexOf(user.status());
    states[Features.TYPE] = (char) org.type(user.person().type());
    for (Fact fact : facts().of(situation)) {
      if (fact instanceof ConditionTruth truth) {
        states[Features.FIRST_CONDITION + truth.condition()] = Features.state(truth.truth());
      }
    }
    for (int i = Features.FIRST_CONDITION; i < states.length; i++) {
      if (all.get(i) instanceof Feature.OfLink link) {
        states[i] = (char) link.states().indexOf(user.links().to(link.system()));
      } else if (all.get(i) instanceof Feature.OfLogin) {
        states[i] = (char) (user.fits() ? 0 : 1);
      }
    }
    return new String(states);
  }

  /** Roles are about users who are there and for whom no condition holds. */
  private void count(Somebody user, String states, Decision decision) {
    boolean plain = user.status() != UserStatus.DEPROVISIONED && user.fits();
    for (int i = 0; i < org.policy().conditional().size(); i++) {
      plain &= states.charAt(Features.FIRST_CONDITION + i) != Features.state(Truth.YES);
    }
    if (plain) {
      Map<String, Boolean> linked = new HashMap<>();
      user.links().states().entrySet().stream()
          .filter(link -> !link.getValue().isWithoutValue())
          .forEach(link -> linked.put(link.getKey(), link.getValue().isFull()));
      linked.put(Policy.OKTA, true);
      linked.put(Policy.NOBODY, true);
      ownerships.add(org.type(user.person().type()), linked, decision);
    }
  }

  OrgTables tables(LinkTable links) {
    return new OrgTables(
        org,
        features.all(),
        replies.master(likeness),
        replies.owners(likeness),
        replies.writes(likeness),
        ownerships::role,
        links,
        new OrgTables.Extent(replies.users(), limit, !people.isCut()));
  }
}

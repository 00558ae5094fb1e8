package io.mastering.engine.tabulate;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which links let a system master a user: an active user with that link alone was put to the rules.
 *
 * @param answers for each state the answer of every system, systems with the same answers together
 */
public record LinkTable(Map<List<String>, Map<LinkState, Counts>> answers) {
  /** Whether a link counts. */
  public enum Counts {
    YES,
    NO,
    /** What would tell is not shown. */
    OPEN
  }

  private static final List<LinkState> OF_APPS =
      List.of(
          LinkState.LINKED,
          LinkState.SUSPENDED,
          LinkState.GROUP,
          LinkState.UNMATCHED,
          LinkState.ENDED);

  private static final List<LinkState> OF_IDPS =
      List.of(LinkState.UPDATED, LinkState.MARK_NOT_SHOWN, LinkState.NOT_UPDATED);

  static LinkTable of(EffectiveOrg org, Inquiry inquiry, StagedDecider decider) {
    Map<Map<LinkState, Counts>, List<String>> same = new LinkedHashMap<>();
    for (EffectiveSystem system : org.systems()) {
      boolean sources =
          system.idp()
              || system.settings() instanceof AppSettings app && app.mastersUsers() != Truth.NO;
      if (sources) {
        Map<LinkState, Counts> counts = new LinkedHashMap<>();
        for (LinkState state : system.idp() ? OF_IDPS : OF_APPS) {
          User user = user(state, system);
          Decision decision = decider.decide(inquiry.situate(user, true));
          counts.put(state, counts(decision, system.name()));
        }
        same.computeIfAbsent(counts, c -> new ArrayList<>()).add(system.name());
      }
    }
    Map<List<String>, Map<LinkState, Counts>> answers = new LinkedHashMap<>();
    same.forEach((counts, systems) -> answers.put(List.copyOf(systems), counts));
    return new LinkTable(answers);
  }

  private static Counts counts(Decision decision, String system) {
    return decision.mastery().master().is(system)
        ? Counts.YES
        : decision.mastery().master().is(Policy.OKTA) ? Counts.NO : Counts.OPEN;
  }

  private static User user(LinkState state, EffectiveSystem system) {
    return new User(
        "somebody",
        UserStatus.ACTIVE,
        Optional.empty(),
        Optional.empty(),
        Profile.EMPTY,
        List.of(),
        state.link(system.id().orElse(system.name()), Profile.EMPTY).stream().toList());
  }
}

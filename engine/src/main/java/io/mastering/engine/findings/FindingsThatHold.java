package io.mastering.engine.findings;

import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.User;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which findings hold for an org and a few users, as a scenario asks. */
public final class FindingsThatHold {
  private FindingsThatHold() {}

  /** So many users who are all like this one. */
  public record Users(User like, long count) {}

  /**
   * The codes of what settings show, of what is found of each user, and of all users together,
   * whether a policy allows them or not.
   *
   * @param deciding the rules that decide
   * @param finding the rules that look for findings: {@link RuleBase#loadFindings}
   * @param users a user who fits no situation is left out
   */
  public static Set<Code> of(
      RuleBase deciding, RuleBase finding, EffectiveOrg org, Collection<Users> users) {
    List<Found> found = new ArrayList<>(SettingsFindings.of(finding, org));
    Situator situator = new Situator(org, Asks.batch(org, List.of()).andFindings());
    try (Decider decider = new Decider(deciding, org, situator.facts(), Questions.standing(org));
        UserFindings search =
            new UserFindings(finding, org, situator.facts(), new Allowed(List.of()))) {
      for (Users all : users) {
        User user = all.like();
        Optional<Situation> situation = situator.situate(user).situation();
        if (situation.isPresent()) {
          Decision decision = decider.decide(situation.get());
          UserFindings.Look look = search.look(situation.get(), decision);
          found.addAll(look.found());
          look.links().forEach(link -> link.count(all.count()));
          found.addAll(search.ofUser(look.user(), user));
        }
      }
      found.addAll(search.ofAll());
    }
    Set<Code> codes = EnumSet.noneOf(Code.class);
    found.forEach(each -> codes.add(each.code()));
    return codes;
  }
}

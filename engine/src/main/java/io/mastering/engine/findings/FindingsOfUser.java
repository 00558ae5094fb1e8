package io.mastering.engine.findings;

import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situator;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Allow;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is found of one user of a snapshot: the same that an evaluation of all users finds.
 *
 * @param found errors first, then by their codes
 * @param lockOut the credential provider that no longer knows him once he is disconnected from what
 *     may master him, where that leads out of a refusal
 */
public record FindingsOfUser(List<Found> found, Optional<String> lockOut) {
  public FindingsOfUser {
    found = List.copyOf(found);
  }

  /**
   * The findings that the policy does not allow; nothing for a user who fits no situation.
   *
   * @param deciding the rules that decide
   * @param finding the rules that look for findings: {@link RuleBase#loadFindings}
   */
  public static FindingsOfUser of(
      RuleBase deciding, RuleBase finding, EffectiveOrg org, List<Allow> allows, User user) {
    Situator situator = new Situator(org, Asks.batch(org, List.of()).andFindings());
    Optional<Situation> situation = situator.situate(user).situation();
    if (situation.isEmpty()) {
      return new FindingsOfUser(List.of(), Optional.empty());
    }
    Optional<String> lockOut;
    List<Found> found = new ArrayList<>();
    try (Decider decider = new Decider(deciding, org, situator.facts(), Questions.standing(org));
        UserFindings search =
            new UserFindings(finding, org, situator.facts(), new Allowed(allows))) {
      Decision decision = decider.decide(situation.get());
      UserFindings.Look look = search.look(situation.get(), decision);
      found.addAll(look.found());
      lockOut = look.lockOut();
      found.addAll(search.ofUser(look.user(), user));
    }
    found.sort(
        Comparator.comparing((Found f) -> f.code().severity())
            .thenComparing(Found::code)
            .thenComparing(f -> f.key().subject())
            .thenComparing(f -> f.key().counterpart()));
    return new FindingsOfUser(found, lockOut);
  }

  /**
   * The credential provider that no longer knows a user once he is disconnected (F11).
   *
   * @param after the user without the links that are left
   * @return empty when the user can sign in all the same, or could not before
   */
  public static Optional<String> lockOut(
      RuleBase deciding, RuleBase finding, EffectiveOrg org, User before, User after) {
    return unknownProvider(of(deciding, finding, org, List.of(), after))
        .filter(p -> unknownProvider(of(deciding, finding, org, List.of(), before)).isEmpty());
  }

  private static Optional<String> unknownProvider(FindingsOfUser of) {
    return of.found().stream()
        .filter(found -> found.code() == Code.MST311)
        .map(found -> found.key().subject())
        .findFirst();
  }
}

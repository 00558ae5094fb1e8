package io.mastering.engine;

import io.mastering.engine.decide.Decider;
import io.mastering.engine.decide.Questions;
import io.mastering.engine.findings.FindingsOfUser;
import io.mastering.engine.findings.Found;
import io.mastering.engine.report.Passage;
import io.mastering.engine.report.WhyJson;
import io.mastering.engine.report.WhyText;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.engine.situate.Situated;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Situation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Why one user of a snapshot is mastered as he is, with everything that was looked at.
 *
 * @param facts what the rules were told about the user
 * @param found what an evaluation would find of the user
 * @param lockOut the credential provider that no longer knows the user once he is disconnected from
 *     what may master him, where that leads out of a refusal
 */
public record Explanation(
    EffectiveOrg org,
    User user,
    List<Fact> facts,
    Decision decision,
    List<Found> found,
    Optional<String> lockOut) {

  /**
   * Explains the user with this id or login; empty when the snapshot has none.
   *
   * @throws UnfitSnapshot when the user cannot be placed in the org
   */
  public static Optional<Explanation> of(
      Engine engine, Org policy, Snapshot snapshot, String idOrLogin) throws IOException {
    EffectiveOrg org = EffectiveOrg.of(policy, Optional.of(snapshot.objects()));
    Optional<User> user = snapshot.find(idOrLogin, Wanted.EVERYTHING);
    if (user.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(engine, org, user.get(), Questions.standing(org)));
  }

  /** The same, with what an evaluation would find of the user. */
  public Explanation withFindings(Engine engine, FindingRules rules, Policy policy) {
    FindingsOfUser of =
        FindingsOfUser.of(engine.rules(), rules.rules(), org, policy.allows(), user);
    return new Explanation(org, user, facts, decision, of.found(), of.lockOut());
  }

  /** The explanation for a reader; with an attribute, the chain of that one. */
  public String text(Optional<String> attribute) {
    return new WhyText(
            new WhyText.Of(
                user, facts, decision, found, lockOut, org.loginForm(org.type(user.type()))),
            this::systemOf,
            org.policy())
        .tell(attribute);
  }

  /** The explanation as {@code mastering/why/1}. */
  public String json(Optional<String> attribute) {
    return WhyJson.of(user, facts, decision, found, attribute);
  }

  /** What lies between an earlier explanation of the same user and this one. */
  public Passage since(Explanation earlier) {
    return Passage.between(
        new Passage.Shown(earlier.org, earlier.user, earlier.facts, earlier.decision),
        new Passage.Shown(org, user, facts, decision));
  }

  private Optional<String> systemOf(Link link) {
    return org.systems().stream()
        .filter(system -> system.id().filter(link.system()::equals).isPresent())
        .map(EffectiveSystem::name)
        .findFirst();
  }

  static Explanation of(Engine engine, EffectiveOrg org, User user, Questions questions)
      throws UnfitSnapshot {
    Situator situator = new Situator(org, Asks.everything(List.of()));
    Situated situated = situator.situate(user);
    if (situated.situation().isEmpty()) {
      throw new UnfitSnapshot(
          Diagnostic.of(
              Code.MST902,
              "The user " + user.id() + " cannot be placed: " + situated.objection().orElseThrow(),
              "Take apps.json, idps.json and users.ndjson from the same org at the same time."));
    }
    Situation situation = situated.situation().get();
    SituationFacts facts = situator.facts();
    try (Decider decider = new Decider(engine.rules(), org, facts, questions)) {
      return new Explanation(
          org, user, facts.of(situation), decider.decide(situation), List.of(), Optional.empty());
    }
  }
}

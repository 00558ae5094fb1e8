package io.mastering.engine.batch;

import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.report.DecisionCells;
import io.mastering.engine.report.DecisionLines;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.model.decision.Decision;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Allow;
import io.mastering.model.situation.Situation;
import io.mastering.rules.RuleBase;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The search for findings beside one evaluation. Not thread-safe. */
public final class FindingSearch implements AutoCloseable {
  private final Supplier<RuleBase> rules;
  private final EffectiveOrg org;
  private final SituationFacts facts;
  private final Allowed allowed;
  private final Map<Set<Code>, byte[]> endings = new HashMap<>();
  private final Map<Set<Code>, byte[]> cells = new HashMap<>();
  private @org.jspecify.annotations.Nullable UserFindings users;

  public FindingSearch(
      Supplier<RuleBase> rules, EffectiveOrg org, SituationFacts facts, List<Allow> allows) {
    this.rules = rules;
    this.org = org;
    this.facts = facts;
    this.allowed = new Allowed(allows);
  }

  /** What is found of a situation. */
  public UserFindings.Look look(Situation situation, Decision decision) {
    return users().look(situation, decision);
  }

  /** Counts the links of users. */
  public void count(UserFindings.Look look, long more) {
    users().count(look, more);
  }

  /** What is found in the values of a user. */
  public List<Found> ofUser(UserFindings.Look look, User user) {
    return users().ofUser(look, user);
  }

  /** What is found in all users together. */
  public List<Found> ofAll() {
    return users().ofAll();
  }

  /** What was counted so far. */
  public Searched searched() {
    return new Searched(users().counted(), allowed.used());
  }

  /** Counts what another search counted. */
  public void add(Searched other) {
    users().add(other.links());
    allowed.use(other.used());
  }

  /** What the policy allows. */
  public Allowed allowed() {
    return allowed;
  }

  public List<Diagnostic> unusedAllows() {
    return allowed.unused('3');
  }

  /** The end of a user's line. */
  public byte[] ending(UserFindings.Look look, List<Found> ofUser) {
    return endings.computeIfAbsent(found(look, ofUser), DecisionLines::ending);
  }

  /** The codes of what was found of a user, as a cell of CSV. */
  public byte[] codes(UserFindings.Look look, List<Found> ofUser) {
    return cells.computeIfAbsent(found(look, ofUser), DecisionCells::findings);
  }

  private static Set<Code> found(UserFindings.Look look, List<Found> ofUser) {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    look.found().forEach(found -> codes.add(found.code()));
    ofUser.forEach(found -> codes.add(found.code()));
    return Collections.unmodifiableSet(codes);
  }

  /** The rules are waited for only when the first user is there. */
  private UserFindings users() {
    UserFindings open = users;
    if (open == null) {
      open = new UserFindings(rules.get(), org, facts, allowed);
      users = open;
    }
    return open;
  }

  @Override
  public void close() {
    if (users != null) {
      users.close();
    }
  }
}

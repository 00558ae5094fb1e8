package io.mastering.engine.batch;

import io.mastering.engine.findings.AboutLink;
import io.mastering.engine.findings.AboutUser;
import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.Found;
import io.mastering.engine.findings.SignIn;
import io.mastering.engine.findings.UserFindings;
import io.mastering.engine.report.DecisionCells;
import io.mastering.engine.report.DecisionLines;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.SituationFacts;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WriteDecision;
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

/** The search for findings beside one evaluation. Thread-safe. */
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
  synchronized UserFindings.Look look(Situation situation, Decision decision) {
    return users().look(situation, decision);
  }

  /** What can be asked of users without their links. */
  synchronized AboutUser user(Situation situation, Decision decision) {
    return users().user(situation, decision);
  }

  /** What can be asked of the links of a situation. */
  synchronized List<AboutLink> links(Situation situation, List<WriteDecision> pushes) {
    return users().links(situation, pushes);
  }

  /** What is found of a link. */
  synchronized List<Found> found(AboutUser user, AboutLink link) {
    return users().found(user, link);
  }

  /** What is found of a push that leaves along a link. */
  synchronized List<Found> found(AboutUser user, AboutLink link, Verdict queued) {
    return users().found(user, link, queued);
  }

  /** What is found of a sign-in. */
  synchronized SignIn signIn(AboutUser user, List<AboutLink> links) {
    return users().signIn(user, links);
  }

  /** Counts the links of users. */
  synchronized void count(Searching searching, long more) {
    searching.links().forEach(link -> link.about.count(more));
  }

  /** What is found in the values of a user. */
  synchronized List<Found> ofUser(AboutUser about, User user) {
    return users().ofUser(about, user);
  }

  /** What is found in all users together. */
  public synchronized List<Found> ofAll() {
    return users().ofAll();
  }

  /** What was counted so far. */
  public synchronized Searched searched() {
    return new Searched(users().counted(), allowed.used());
  }

  /** Counts what another search counted. */
  public synchronized void add(Searched other) {
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

  /** The end of the line of a user of whom this is found. */
  synchronized byte[] ending(List<Found> found) {
    return endings.computeIfAbsent(codes(found), DecisionLines::ending);
  }

  /** The codes of what was found of a user, as a cell of CSV. */
  synchronized byte[] cell(List<Found> found) {
    return cells.computeIfAbsent(codes(found), DecisionCells::findings);
  }

  private static Set<Code> codes(List<Found> found) {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    found.forEach(each -> codes.add(each.code()));
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

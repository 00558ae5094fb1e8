package io.mastering.engine;

import io.mastering.engine.describe.FlowGraph;
import io.mastering.engine.describe.OrgAccount;
import io.mastering.engine.describe.PolicyDescription;
import io.mastering.engine.draw.Graph;
import io.mastering.engine.draw.Svg;
import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.Found;
import io.mastering.engine.page.Block;
import io.mastering.engine.page.Page;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.tabulate.OrgTables;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy with what the rules decide from it about every kind of user: what documents and diagrams
 * tell of.
 */
public final class PolicyAccount {
  private static final String TITLE = "How values flow";
  private static final String DESCRIPTION =
      "From the left: the sources in their order of priority, who may be the master or push in, the"
          + " attributes with their owners, and the apps that they are pushed to.";

  private final Policy policy;
  private final List<OrgAccount> orgs;

  private PolicyAccount(Policy policy, List<OrgAccount> orgs) {
    this.policy = policy;
    this.orgs = List.copyOf(orgs);
  }

  /**
   * Asks the rules about all orgs of a policy.
   *
   * @param shown what snapshots show of them, by the name of the org
   */
  public static PolicyAccount of(Engine engine, Policy policy, Map<String, OrgObjects> shown) {
    List<OrgAccount> orgs = new ArrayList<>();
    for (Org org : policy.orgs()) {
      EffectiveOrg effective = EffectiveOrg.of(org, Optional.ofNullable(shown.get(org.name())));
      orgs.add(OrgAccount.of(OrgTables.of(engine.rules(), effective)));
    }
    return new PolicyAccount(policy, orgs);
  }

  /** What policy and snapshots contradict each other in. */
  public List<Diagnostic> drift() {
    return orgs.stream().flatMap(org -> org.org().diagnostics().stream()).toList();
  }

  /** The page about the policy. */
  public Page page(FindingRules rules) {
    Allowed allowed = new Allowed(policy.allows());
    Map<String, List<Found>> findings = new LinkedHashMap<>();
    orgs.forEach(
        org -> findings.put(org.org().policy().name(), rules.inSettings(org.org(), allowed)));
    Graph graph = graph();
    Block.Picture picture =
        new Block.Picture(DESCRIPTION, graph.mermaid(), Svg.of(graph, TITLE, DESCRIPTION));
    return new PolicyDescription(policy, orgs, findings, picture).page();
  }

  /** How values flow, as Mermaid's text. */
  public String mermaid() {
    return graph().mermaid();
  }

  /** How values flow, as a picture. */
  public String svg() {
    return Svg.of(graph(), TITLE, DESCRIPTION).toString();
  }

  private Graph graph() {
    return FlowGraph.of(orgs);
  }
}

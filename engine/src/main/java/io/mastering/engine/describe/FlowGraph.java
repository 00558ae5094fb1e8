package io.mastering.engine.describe;

import io.mastering.engine.draw.Graph;
import io.mastering.engine.draw.Graph.Cluster;
import io.mastering.engine.draw.Graph.Edge;
import io.mastering.engine.draw.Graph.Flow;
import io.mastering.engine.draw.Graph.Kind;
import io.mastering.engine.draw.Graph.Node;
import io.mastering.model.policy.OrgSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the graph of a policy's orgs: who pushes into another stands before it. */
public final class FlowGraph {
  private FlowGraph() {}

  /** The graph of these orgs. */
  public static Graph of(List<OrgAccount> accounts) {
    List<Cluster> clusters = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (OrgAccount account : inOrder(accounts)) {
      OrgFlow flow = new OrgFlow(account);
      clusters.add(flow.cluster());
      edges.addAll(flow.edges());
    }
    List<String> ids = clusters.stream().flatMap(c -> c.nodes().stream()).map(Node::id).toList();
    for (OrgAccount account : accounts) {
      for (OrgSystem app : account.org().policy().systems()) {
        app.target()
            .map(
                target ->
                    new Edge(
                        OrgFlow.id(account.org().policy().name(), Kind.APP, app.name()),
                        OrgFlow.id(target, Kind.CALLER, app.name()),
                        Flow.IN))
            .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
            .ifPresent(edges::add);
      }
    }
    return new Graph(clusters, edges);
  }

  /** Orgs that push into others first; where they do so in a circle, in the policy's order. */
  private static List<OrgAccount> inOrder(List<OrgAccount> accounts) {
    Map<String, OrgAccount> left = new LinkedHashMap<>();
    accounts.forEach(account -> left.put(account.org().policy().name(), account));
    List<OrgAccount> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Optional<String> free =
          left.keySet().stream()
              .filter(org -> left.values().stream().noneMatch(other -> pushesInto(other, org)))
              .findFirst();
      String next = free.orElseGet(() -> left.keySet().iterator().next());
      ordered.add(java.util.Objects.requireNonNull(left.remove(next)));
    }
    return ordered;
  }

  private static boolean pushesInto(OrgAccount account, String org) {
    return !account.org().policy().name().equals(org)
        && account.org().policy().systems().stream()
            .anyMatch(system -> system.target().filter(org::equals).isPresent());
  }
}

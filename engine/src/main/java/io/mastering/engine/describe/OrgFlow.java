package io.mastering.engine.describe;

import io.mastering.engine.draw.Graph.Cluster;
import io.mastering.engine.draw.Graph.Edge;
import io.mastering.engine.draw.Graph.Flow;
import io.mastering.engine.draw.Graph.Kind;
import io.mastering.engine.draw.Graph.Node;
import io.mastering.engine.tabulate.Answer;
import io.mastering.engine.tabulate.DecisionTable;
import io.mastering.engine.tabulate.Feature;
import io.mastering.engine.tabulate.LinkTable.Counts;
import io.mastering.engine.tabulate.Row;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The boxes and arrows of one org, as the rules have answered about it. */
final class OrgFlow {
  private static final String MASTER = "master";

  private final OrgAccount account;
  private final String org;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  OrgFlow(OrgAccount account) {
    this.account = account;
    this.org = account.org().policy().name();
    Map<Traits, List<String>> groups = groups();
    sources();
    List<String> owners = groups.keySet().stream().flatMap(t -> t.owners().stream()).toList();
    account.org().policy().inbounds().forEach(caller -> caller(caller, groups.keySet()));
    if (owners.contains(Answer.THE_MASTER)) {
      nodes.add(
          new Node(
              id(org, Kind.MASTER, MASTER),
              Kind.MASTER,
              List.of("The master"),
              Optional.of("the highest source that the user is linked to, else Okta")));
    }
    if (owners.contains(Policy.OKTA)) {
      nodes.add(
          new Node(id(org, Kind.OKTA, Policy.OKTA), Kind.OKTA, List.of("Okta"), Optional.empty()));
    }
    groups.forEach(this::attributes);
    apps();
  }

  Cluster cluster() {
    return new Cluster(org.equals(Policy.ONLY_ORG) ? "Okta org" : "Okta org " + org, nodes);
  }

  List<Edge> edges() {
    return edges;
  }

  static String id(String org, Kind kind, String name) {
    return (kind == Kind.IDLE ? Kind.SOURCE : kind) + " " + name + " in " + org;
  }

  /**
   * What attributes of a group have in common.
   *
   * @param owners in the order of the decision table
   * @param walked whether they are asked one after the other, whoever the user is
   */
  private record Traits(
      List<String> owners, boolean walked, Set<String> apps, Set<String> callers) {}

  private Map<Traits, List<String>> groups() {
    Map<Traits, List<String>> groups = new LinkedHashMap<>();
    for (Map.Entry<List<String>, DecisionTable> each : account.tables().owners().entrySet()) {
      Set<String> owners = new LinkedHashSet<>();
      for (Row row : each.getValue().rows()) {
        boolean rest = row.isRest();
        if (rest || !isAboutLeavers(row)) {
          owners.add(row.answer().says());
        }
      }
      for (String attribute : each.getKey()) {
        Traits traits =
            new Traits(
                List.copyOf(owners),
                isWalked(each.getValue()),
                receiving(attribute),
                writing(attribute));
        groups.computeIfAbsent(traits, t -> new ArrayList<>()).add(attribute);
      }
    }
    return groups;
  }

  /** A row that asks of nothing but the status says nothing of who writes what. */
  private static boolean isAboutLeavers(Row row) {
    return row.ways().stream().allMatch(way -> way.size() == 1 && way.get(0).feature() == 0);
  }

  /** Whether a table asks of nothing but status and links. */
  private boolean isWalked(DecisionTable table) {
    return table.features().stream()
        .map(account.tables().features()::get)
        .allMatch(f -> f instanceof Feature.OfStatus || f instanceof Feature.OfLink);
  }

  private Set<String> receiving(String attribute) {
    Set<String> apps = new LinkedHashSet<>();
    for (MappedOut out : account.facts(MappedOut.class)) {
      if (out.attribute().equals(attribute) && pushes(out.app())) {
        apps.add(out.app());
      }
    }
    return apps;
  }

  private boolean pushes(String app) {
    return account.facts(AppSettings.class).stream()
        .anyMatch(
            a -> a.app().equals(app) && a.pushesUpdates() != Truth.NO && a.active() != Truth.NO);
  }

  private Set<String> writing(String attribute) {
    Set<String> callers = new LinkedHashSet<>();
    for (Inbound caller : account.org().inboundCallers()) {
      if (caller.sends().map(sent -> sent.contains(attribute)).orElse(true)) {
        callers.add(caller.name());
      }
    }
    return callers;
  }

  private void sources() {
    int place = 0;
    for (String source : account.sources()) {
      Counts counts = account.counts(source);
      String number = counts == Counts.NO ? "" : ++place + " ";
      String state =
          counts == Counts.NO
              ? "masters nobody"
              : counts == Counts.OPEN ? "whether it masters is not shown" : "";
      boolean idp = account.org().system(source).filter(s -> s.idp()).isPresent();
      String kind = account.kind(source) + (idp ? ", by sign-in" : "");
      String note = kind + (kind.isEmpty() || state.isEmpty() ? "" : ": ") + state;
      nodes.add(
          new Node(
              id(org, Kind.SOURCE, source),
              counts == Counts.NO ? Kind.IDLE : Kind.SOURCE,
              List.of(number + source),
              Optional.of(note).filter(text -> !text.isEmpty())));
      if (counts != Counts.NO) {
        edges.add(
            new Edge(
                id(org, Kind.SOURCE, source),
                id(org, Kind.MASTER, MASTER),
                counts == Counts.OPEN ? Flow.OPEN : Flow.MASTERS));
      }
    }
  }

  private void caller(Inbound caller, Set<Traits> groups) {
    String id = id(org, Kind.CALLER, caller.name());
    nodes.add(
        new Node(id, Kind.CALLER, List.of(caller.name()), Optional.of("pushes into the org")));
    for (Traits traits : groups) {
      if (traits.callers().contains(caller.name())) {
        edges.add(new Edge(id, group(traits), Flow.IN));
      }
    }
  }

  private String group(Traits traits) {
    return id(org, Kind.ATTRIBUTES, traits.toString());
  }

  private void attributes(Traits traits, List<String> attributes) {
    String id = group(traits);
    nodes.add(new Node(id, Kind.ATTRIBUTES, attributes, Optional.of("owned by " + owners(traits))));
    for (String owner : traits.owners()) {
      if (owner.equals(Answer.THE_MASTER)) {
        edges.add(new Edge(id(org, Kind.MASTER, MASTER), id, Flow.MASTERS));
      } else if (owner.equals(Policy.OKTA)) {
        edges.add(new Edge(id(org, Kind.OKTA, Policy.OKTA), id, Flow.OWNS));
      } else if (account.sources().contains(owner)) {
        edges.add(new Edge(id(org, Kind.SOURCE, owner), id, Flow.OWNS));
      }
    }
    for (String app : traits.apps()) {
      edges.add(new Edge(id, id(org, Kind.APP, app), Flow.OUT));
    }
  }

  private static String owners(Traits traits) {
    List<String> owners =
        traits.owners().stream().map(o -> o.equals(Policy.OKTA) ? "Okta" : o).toList();
    return traits.walked()
        ? String.join(", else ", owners)
        : String.join(" or ", owners) + ", as the user is";
  }

  private void apps() {
    for (AppSettings app : account.facts(AppSettings.class)) {
      if (pushes(app.app())) {
        boolean open =
            account.facts(MappingNotShown.class).stream().anyMatch(m -> m.app().equals(app.app()));
        String kind = account.kind(app.app());
        String said =
            open
                ? "what goes out is not shown"
                : app.mastersUsers() == Truth.YES ? "also a source" : "";
        String note = kind + (kind.isEmpty() || said.isEmpty() ? "" : ": ") + said;
        nodes.add(
            new Node(
                id(org, Kind.APP, app.app()),
                Kind.APP,
                List.of(app.app()),
                Optional.of(note).filter(text -> !text.isEmpty())));
      }
    }
  }
}

package io.mastering.engine.describe;

import io.mastering.engine.life.LifeSettings;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.engine.situate.FindingFacts;
import io.mastering.engine.tabulate.Feature;
import io.mastering.engine.tabulate.LinkState;
import io.mastering.engine.tabulate.LinkTable.Counts;
import io.mastering.engine.tabulate.OrgTables;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.MappedFrom;
import io.mastering.model.situation.MappingFromShown;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An org as a page tells of it: its settings as facts, and the tables of its decisions.
 *
 * @param facts settings of users of every type that matter to writes and findings
 */
public record OrgAccount(OrgTables tables, List<Fact> facts) {
  public OrgAccount {
    facts = List.copyOf(facts);
  }

  /** The account of an org whose tables are made. */
  public static OrgAccount of(OrgTables tables) {
    EffectiveOrg org = tables.org();
    Set<Fact> facts = new LinkedHashSet<>(LifeSettings.of(org));
    FindingFacts.of(org, 0).stream()
        .filter(fact -> fact instanceof MappedFrom || fact instanceof MappingFromShown)
        .forEach(facts::add);
    facts.addAll(org.settings(0));
    return new OrgAccount(tables, List.copyOf(facts));
  }

  public EffectiveOrg org() {
    return tables.org();
  }

  /** The settings of a kind, in their order. */
  public <F extends Fact> List<F> facts(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The systems that may master users, highest first; those that cannot any more last. */
  public List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (Feature feature : tables.features()) {
      if (feature instanceof Feature.OfLink link && masters(link.system())) {
        sources.add(link.system());
      }
    }
    return sources;
  }

  private boolean masters(String name) {
    Optional<EffectiveSystem> system = org().system(name);
    return system.filter(EffectiveSystem::idp).isPresent()
        || system
            .filter(s -> s.settings() instanceof AppSettings app && app.mastersUsers() != Truth.NO)
            .isPresent();
  }

  /** What a system is, as far as anybody has said. */
  public String kind(String name) {
    Optional<EffectiveSystem> system = org().system(name);
    return system
        .flatMap(s -> s.declared().flatMap(OrgSystem::kind))
        .or(() -> system.flatMap(s -> s.provider().flatMap(p -> p.type())))
        .or(() -> system.flatMap(s -> s.app().flatMap(a -> a.name())))
        .orElse("");
  }

  /** The attributes of a user type, in schema order. */
  public List<String> attributes(int type) {
    return org().attributes(type);
  }

  /** Whether some link lets a system master a user; where that is not shown, too. */
  public boolean mayMaster(String system) {
    return counts(system) != Counts.NO;
  }

  /** Whether the best link to a system lets it master a user. */
  public Counts counts(String system) {
    return tables.links().answers().entrySet().stream()
        .filter(each -> each.getKey().contains(system))
        .map(
            each ->
                each.getValue()
                    .getOrDefault(
                        LinkState.LINKED,
                        each.getValue().getOrDefault(LinkState.UPDATED, Counts.NO)))
        .findFirst()
        .orElse(Counts.NO);
  }
}

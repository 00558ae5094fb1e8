package io.mastering.engine.tabulate;

import io.mastering.engine.decide.StagedDecider;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.rules.RuleBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules decide about the users of an org, as tables.
 *
 * @param features what the rows of all tables ask about, by number
 * @param master who masters the user
 * @param owners who owns an attribute: attributes with the same answers together, in schema order
 * @param writes what becomes of each push out and in
 * @param asked how many users the rules were asked about
 */
public record OrgTables(
    EffectiveOrg org,
    List<Feature> features,
    DecisionTable master,
    Map<List<String>, DecisionTable> owners,
    Map<String, DecisionTable> writes,
    Roles roles,
    LinkTable links,
    Extent asked) {

  /**
   * How far the questions went.
   *
   * @param users how many were asked about
   * @param links so many links at once nobody had more of; absent means there was no limit
   * @param people whether all people were asked about that conditions can tell apart
   */
  public record Extent(int users, Optional<Integer> links, boolean people) {}

  /** The user types that were asked about, by number: what they are called. */
  public Map<Integer, String> types() {
    Map<Integer, String> types = new LinkedHashMap<>();
    for (Feature feature : features) {
      if (feature instanceof Feature.OfType type) {
        for (int number = 0; number < type.size(); number++) {
          types.put(number, type.names().get(number));
        }
      }
    }
    return types;
  }

  /** When a system owns an attribute of the users of a type. */
  public interface Roles {
    OwnerRole role(int type, String attribute, String system);
  }

  public OrgTables {
    features = List.copyOf(features);
    owners = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(owners));
    writes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(writes));
  }

  /** Asks the rules about everybody who could make a difference. */
  public static OrgTables of(RuleBase rules, EffectiveOrg org) {
    Inquiry inquiry = new Inquiry(org);
    try (StagedDecider decider = new StagedDecider(rules, org, inquiry.facts())) {
      inquiry.ask(decider);
      return inquiry.tables(LinkTable.of(org, inquiry, decider));
    }
  }
}

package io.mastering.engine.batch;

import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.Conditions;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.ConditionalBlock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which values of users an evaluation has to keep: those that a condition or a rule asks for.
 *
 * @param attributes of users
 * @param members of links' profiles
 */
public record WantedValues(List<String> attributes, List<String> members) {

  /**
   * @param findings whether the values that owners hold are compared with those of Okta
   */
  public static WantedValues of(EffectiveOrg org, List<Condition> leaves, boolean findings) {
    Asks asks = Asks.batch(org, leaves);
    Set<String> attributes = new TreeSet<>();
    if (asks.loginForm()) {
      attributes.add("login");
    }
    Stream<Condition> blocks =
        org.policy().conditional().stream()
            .map(ConditionalBlock::condition)
            .flatMap(c -> Conditions.leaves(c).stream());
    Stream.concat(blocks, leaves.stream())
        .filter(Condition.AttributeTest.class::isInstance)
        .forEach(leaf -> attributes.add(((Condition.AttributeTest) leaf).attribute()));
    if (findings) {
      attributes.addAll(org.mappedAttributes());
    }
    Set<String> members =
        findings
            ? org.mappedMembers()
            : asks.linkValues() == Asks.LinkValues.NONE ? Set.of() : org.overrideMembers();
    return new WantedValues(List.copyOf(attributes), List.copyOf(members));
  }

  /** The same, for the full parser. */
  public Wanted wanted() {
    return Wanted.attributes(Set.copyOf(attributes), Set.copyOf(members));
  }
}

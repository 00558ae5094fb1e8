package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy says of one org.
 *
 * @param priority the plain priority list; absent when none is declared (M5)
 * @param inheritance plain statements in the order of the text; {@code *} stands for every
 *     attribute that no statement names
 * @param conditional {@code when} blocks in the order of the text
 * @param assumptions only the declared ones
 */
public record Org(
    String name,
    Optional<Span> span,
    Optional<Boolean> justInTime,
    Optional<Boolean> editDeactivatedUsers,
    List<OrgSystem> systems,
    List<Inbound> inbounds,
    Optional<Priority> priority,
    List<InheritanceStatement> inheritance,
    List<UserType> userTypes,
    List<ConditionalBlock> conditional,
    List<CustomAttribute> customAttributes,
    List<Matching> matchings,
    Optional<Safeguard> safeguard,
    Map<Assumption, Assume> assumptions) {
  public Org {
    systems = List.copyOf(systems);
    inbounds = List.copyOf(inbounds);
    inheritance = List.copyOf(inheritance);
    userTypes = List.copyOf(userTypes);
    conditional = List.copyOf(conditional);
    customAttributes = List.copyOf(customAttributes);
    matchings = List.copyOf(matchings);
    assumptions = Map.copyOf(assumptions);
  }

  public Optional<OrgSystem> system(String wanted) {
    return systems.stream().filter(system -> system.name().equals(wanted)).findFirst();
  }

  public Optional<Inbound> inbound(String wanted) {
    return inbounds.stream().filter(inbound -> inbound.name().equals(wanted)).findFirst();
  }

  /** The declared value of an assumption, else its default. */
  public String assumed(Assumption assumption) {
    Assume declared = assumptions.get(assumption);
    return declared == null ? assumption.defaultValue() : declared.value();
  }

  /** The same org, set otherwise as a whole: what is absent stays as it is. */
  public Org withSettings(Optional<Boolean> jit, Optional<Boolean> editDeactivated) {
    return new Org(
        name,
        span,
        jit.or(() -> justInTime),
        editDeactivated.or(() -> editDeactivatedUsers),
        systems,
        inbounds,
        priority,
        inheritance,
        userTypes,
        conditional,
        customAttributes,
        matchings,
        safeguard,
        assumptions);
  }

  /** The same org with another priority list, or with none. */
  public Org withPriority(Optional<Priority> other) {
    return new Org(
        name,
        span,
        justInTime,
        editDeactivatedUsers,
        systems,
        inbounds,
        other,
        inheritance,
        userTypes,
        conditional,
        customAttributes,
        matchings,
        safeguard,
        assumptions);
  }

  /** The same org with other plain inheritance statements. */
  public Org withInheritance(List<InheritanceStatement> others) {
    return new Org(
        name,
        span,
        justInTime,
        editDeactivatedUsers,
        systems,
        inbounds,
        priority,
        others,
        userTypes,
        conditional,
        customAttributes,
        matchings,
        safeguard,
        assumptions);
  }

  /** The same org under other assumptions. */
  public Org withAssumptions(Map<Assumption, Assume> others) {
    return new Org(
        name,
        span,
        justInTime,
        editDeactivatedUsers,
        systems,
        inbounds,
        priority,
        inheritance,
        userTypes,
        conditional,
        customAttributes,
        matchings,
        safeguard,
        others);
  }

  /** The same org with other systems and how their records are matched. */
  public Org withSystems(List<OrgSystem> others, List<Matching> matched) {
    return new Org(
        name,
        span,
        justInTime,
        editDeactivatedUsers,
        others,
        inbounds,
        priority,
        inheritance,
        userTypes,
        conditional,
        customAttributes,
        matched,
        safeguard,
        assumptions);
  }

  /** The same org with other callers that push into it. */
  public Org withInbounds(List<Inbound> others) {
    return new Org(
        name,
        span,
        justInTime,
        editDeactivatedUsers,
        systems,
        others,
        priority,
        inheritance,
        userTypes,
        conditional,
        customAttributes,
        matchings,
        safeguard,
        assumptions);
  }
}

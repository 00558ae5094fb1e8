package io.mastering.engine.coverage;

import io.mastering.engine.coverage.Part.Kind;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lists what a policy has that cases can need. */
final class Parts {
  private final List<Part> parts = new ArrayList<>();

  private Parts() {}

  /** In the order of the text. */
  static List<Part> of(Policy policy) {
    Parts all = new Parts();
    policy.orgs().forEach(all::add);
    all.parts.sort(Comparator.comparing(Part::span).thenComparing(Part::kind));
    return List.copyOf(all.parts);
  }

  private void add(Org org) {
    org.systems()
        .forEach(
            system ->
                add(
                    new Part(
                        Kind.SYSTEM,
                        system.role().name().toLowerCase(Locale.ROOT) + " " + system.name(),
                        system.span())));
    org.inbounds().forEach(in -> add(new Part(Kind.INBOUND, "inbound " + in.name(), in.span())));
    org.priority().ifPresent(this::add);
    org.inheritance().forEach(this::add);
    org.userTypes().forEach(type -> type.inheritance().forEach(this::add));
    org.conditional().forEach(this::add);
    org.customAttributes()
        .forEach(
            custom ->
                add(
                    new Part(
                        Kind.CUSTOM_ATTRIBUTE,
                        "profile attribute " + custom.name(),
                        custom.span())));
    org.matchings()
        .forEach(
            matching ->
                add(new Part(Kind.MATCHING, "matching for " + matching.source(), matching.span())));
    org.safeguard().ifPresent(s -> add(new Part(Kind.SAFEGUARD, "safeguard", s.span())));
    org.assumptions()
        .values()
        .forEach(
            assume ->
                add(
                    new Part(
                        Kind.ASSUMPTION, "assume " + assume.assumption().word(), assume.span())));
  }

  private void add(ConditionalBlock block) {
    add(new Part(Kind.HOLDS, "when, where it holds", block.span()));
    add(new Part(Kind.FAILS, "when, where it does not hold", block.span()));
    block.priority().ifPresent(this::add);
    block.inheritance().forEach(this::add);
  }

  private void add(Priority priority) {
    add(new Part(Kind.PRIORITY, "priority", priority.span()));
  }

  private void add(InheritanceStatement statement) {
    add(new Part(Kind.ATTRIBUTE, "attribute " + statement.attribute(), statement.span()));
  }

  private void add(Part part) {
    parts.add(part);
  }
}

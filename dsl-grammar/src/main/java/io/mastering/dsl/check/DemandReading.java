package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Condition;
import io.mastering.dsl.syntax.Demand;
import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Sense;
import io.mastering.model.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/** What a demand asks for, with every name resolved; one for each attribute that `*` stands for. */
final class DemandReading implements Demand.Visitor<List<io.mastering.model.policy.Demand>> {
  private static final List<String> WRITES =
      List.of("push", "import", "edit", "sign-in", "termination");

  private final Names names;
  private final Complaints complaints;
  private final Systems systems;
  private final DemandStatement statement;
  private final Optional<String> org;
  private final boolean always;

  DemandReading(Names names, Complaints complaints, Placed<DemandStatement> placed) {
    this.names = names;
    this.complaints = complaints;
    this.systems = new Systems(names, complaints);
    this.statement = placed.statement();
    this.org = placed.org();
    this.always = statement.sense() == Sense.ALWAYS;
  }

  List<io.mastering.model.policy.Demand> read() {
    return statement.demand().accept(this);
  }

  @Override
  public List<io.mastering.model.policy.Demand> onOfWrite(Demand.OfWrite node) {
    Outcomes.Read outcome = new Outcomes(complaints).read(node.outcome());
    Optional<DeclaredSystem> by = systems.find(node.by(), org);
    if (!node.write().text().equals("push")) {
      later(node.write());
      return List.of();
    }
    if (by.isEmpty() || outcome.outcome().isEmpty()) {
      return List.of();
    }
    return List.of(
        new io.mastering.model.policy.Demand.OfPush(
            always,
            by.get().org(),
            by.get().name(),
            outcome.outcome().get(),
            outcome.reason(),
            statement.because(),
            statement.span()));
  }

  @Override
  public List<io.mastering.model.policy.Demand> onOfUser(Demand.OfUser node) {
    Optional<String> where = orgOf(node.where()).or(() -> node.holds().flatMap(this::orgOf));
    if (where.or(() -> org).isEmpty()) {
      homeless();
      return List.of();
    }
    ConditionReading reading =
        ConditionReading.ofDemand(names, complaints, where.or(() -> org).get());
    return List.of(
        new io.mastering.model.policy.Demand.OfUser(
            always,
            where.or(() -> org).get(),
            reading.read(node.where()),
            node.holds().map(reading::read),
            statement.because(),
            statement.span()));
  }

  @Override
  public List<io.mastering.model.policy.Demand> onOfOwner(Demand.OfOwner node) {
    Name owner = node.owner().name();
    boolean special = ReservedNames.HOLDERS.contains(owner.text());
    Optional<String> of = org;
    if (!special) {
      of = systems.find(node.owner(), org).map(DeclaredSystem::org);
    } else if (org.isEmpty()) {
      homeless();
    }
    if (of.isEmpty()) {
      return List.of();
    }
    String where = of.get();
    new Attributes(names, complaints).look(where, node.attribute());
    List<String> attributes =
        node.attribute().name().map(name -> List.of(name.text())).orElse(names.attributes(where));
    return attributes.stream().map(attribute -> owned(node, where, attribute)).toList();
  }

  private io.mastering.model.policy.Demand owned(Demand.OfOwner node, String where, String name) {
    return new io.mastering.model.policy.Demand.OfAttribute(
        always != node.negated(),
        where,
        name,
        node.owner().name().text(),
        statement.because(),
        statement.span());
  }

  /** The org that a condition says by the master in it. */
  private Optional<String> orgOf(Condition condition) {
    return Conditions.parts(condition)
        .filter(Condition.MasteredBy.class::isInstance)
        .map(part -> ((Condition.MasteredBy) part).system())
        .map(ref -> ref.org().map(Name::text).or(() -> onlyOrg(ref.name())))
        .flatMap(Optional::stream)
        .filter(names.orgs()::contains)
        .findFirst();
  }

  private Optional<String> onlyOrg(Name name) {
    List<DeclaredSystem> found = names.systems(name.text());
    return found.size() == 1 ? Optional.of(found.get(0).org()) : Optional.empty();
  }

  private void later(Name write) {
    if (!WRITES.contains(write.text())) {
      complaints.add(
          Unknown.word(
              Code.MST108,
              write.span(),
              write.text(),
              "`" + write.text() + "` is no kind of write.",
              WRITES,
              "Write " + Listing.or(WRITES) + "."));
      return;
    }
    complaints.add(
        Code.MST238,
        statement.span(),
        "A demand about this kind of write is not decided yet; it is passed over.",
        "Demand something of `push`, of users or of an attribute's owner instead.");
  }

  private void homeless() {
    complaints.add(
        Code.MST113,
        statement.span(),
        "This demand could be about the orgs " + Listing.and(names.orgs()) + ".",
        "Move it into the `org` block that it belongs to.");
  }
}

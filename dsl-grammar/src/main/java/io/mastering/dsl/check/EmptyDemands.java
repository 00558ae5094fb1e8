package io.mastering.dsl.check;

import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Demand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MST248: a demand that every org meets, and one that none can. */
final class EmptyDemands implements Check {
  /** A demand, and the statement that makes it. */
  private record Made(Demand demand, DemandStatement statement) {}

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    List<Made> made = new ArrayList<>();
    text.placed(DemandStatement.class)
        .forEach(
            placed -> {
              Complaints wrong = new Complaints();
              List<Demand> demands = new DemandReading(names, wrong, placed).read();
              if (wrong.all().isEmpty()) {
                demands.forEach(demand -> made.add(new Made(demand, placed.statement())));
              }
            });
    for (Made one : made) {
      if (one.demand instanceof Demand.OfUser ofUser) {
        ofUser(ofUser, one.statement, complaints);
      }
    }
    clashes(made, complaints);
  }

  private static void ofUser(Demand.OfUser demand, DemandStatement at, Complaints complaints) {
    if (Exclusion.among(List.of(demand.where()))) {
      complaints.add(
          demand.always() && demand.claim().isEmpty()
              ? cannot(at, "No user can meet this condition, so there is never such a user.")
              : holds(at, "No user can meet this condition: nothing can break the demand."));
      return;
    }
    Optional<Condition> claim = demand.claim();
    boolean never = claim.filter(c -> Exclusion.among(List.of(demand.where(), c))).isPresent();
    boolean ever = claim.filter(c -> Exclusion.implies(demand.where(), c)).isPresent();
    if (never || ever) {
      boolean kept = ever == demand.always();
      String sentence =
          ever
              ? "Whoever meets the condition is so by it"
              : "Nobody who meets the condition can be so";
      complaints.add(
          kept
              ? holds(at, sentence + ": nothing can break the demand.")
              : cannot(at, sentence + ": each such user breaks the demand."));
    }
  }

  /** Two demands of which one is broken by every user. */
  private static void clashes(List<Made> made, Complaints complaints) {
    Map<String, List<Made>> ofAttributes = new LinkedHashMap<>();
    for (Made one : made) {
      if (one.demand instanceof Demand.OfAttribute of) {
        List<Made> earlier =
            ofAttributes.computeIfAbsent(of.org() + " " + of.attribute(), k -> new ArrayList<>());
        earlier.stream()
            .filter(other -> clash((Demand.OfAttribute) other.demand, of))
            .findFirst()
            .ifPresent(other -> complaints.add(opposite(one, other)));
        earlier.add(one);
      }
    }
  }

  private static boolean clash(Demand.OfAttribute one, Demand.OfAttribute other) {
    return one.holder().equals(other.holder())
        ? one.always() != other.always()
        : one.always() && other.always();
  }

  private static Diagnostic opposite(Made one, Made other) {
    return cannot(one.statement, "Another demand asks for the opposite.")
        .with(new Related(first(other.statement), "the other one"));
  }

  private static Diagnostic holds(DemandStatement at, String sentence) {
    return Diagnostic.of(
            Code.MST248, first(at), sentence, "Ask for what could go wrong, or delete the demand.")
        .with(Fix.maybe("delete it", new Edit(at.span(), "")));
  }

  private static Diagnostic cannot(DemandStatement at, String sentence) {
    return Diagnostic.of(
        Code.MST248, first(at), sentence, "Correct the demand: as it stands it always fails.");
  }

  private static Span first(DemandStatement statement) {
    return statement.demand().span();
  }
}

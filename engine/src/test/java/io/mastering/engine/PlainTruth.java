package io.mastering.engine;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Demand;
import io.mastering.model.situation.Truth;
import java.util.List;
import java.util.Optional;

/** Conditions and demands asked of a user's line itself, written a second time for tests. */
final class PlainTruth {
  private final EffectiveOrg org;
  private final User user;
  private final Optional<Decision> decision;

  PlainTruth(EffectiveOrg org, User user, Optional<Decision> decision) {
    this.org = org;
    this.user = user;
    this.decision = decision;
  }

  /** 1 holds, -1 does not, 0 is not shown. */
  private static Truth truth(int sign) {
    return sign > 0 ? Truth.YES : sign < 0 ? Truth.NO : Truth.UNKNOWN;
  }

  private static int sign(boolean holds) {
    return holds ? 1 : -1;
  }

  Truth of(Condition condition) {
    return truth(sign(condition));
  }

  private int sign(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().mapToInt(this::sign).min().orElse(1);
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().mapToInt(this::sign).max().orElse(-1);
    }
    if (condition instanceof Condition.Not not) {
      return -sign(not.part());
    }
    if (condition instanceof Condition.StatusIs is) {
      return user.status() == UserStatus.UNKNOWN ? 0 : sign(user.status() == is.status());
    }
    if (condition instanceof Condition.InGroup in) {
      return sign(user.groups().contains(in.group()));
    }
    if (condition instanceof Condition.LinkedTo to) {
      return sign(user.links().stream().anyMatch(l -> leadsTo(l.system(), l.idp(), to.system())));
    }
    if (condition instanceof Condition.UserTypeIs is) {
      return type(is.type());
    }
    if (condition instanceof Condition.MasteredBy by) {
      return held(decision.orElseThrow().mastery().master(), by.holder());
    }
    return compare((Condition.AttributeTest) condition);
  }

  private boolean leadsTo(String reference, boolean idp, String name) {
    for (EffectiveSystem system : org.systems()) {
      if (system.idp() == idp && system.id().equals(Optional.of(reference))) {
        return system.name().equals(name);
      }
    }
    return reference.equals(name);
  }

  private int type(String wanted) {
    List<String> shown =
        org.objects().flatMap(o -> o.schemas()).orElse(List.of()).stream()
            .map(schema -> schema.type())
            .toList();
    String id = user.type().orElse(shown.isEmpty() ? "default" : shown.get(0));
    Optional<String> contractor =
        org.policy().userTypes().stream().findFirst().map(type -> type.id().orElse("otyB"));
    boolean isContractor =
        contractor.isPresent()
            && (id.equals("contractor")
                || (shown.isEmpty()
                    ? org.policy().userTypes().get(0).id().equals(Optional.of(id))
                    : contractor.get().equals(id)));
    if (shown.isEmpty()) {
      return sign(isContractor ? wanted.equals("contractor") : wanted.equals("default"));
    }
    if (isContractor && shown.contains("otyB")) {
      return sign(wanted.equals("contractor"));
    }
    if (id.equals(shown.get(0))) {
      return sign(wanted.equals("default"));
    }
    return shown.contains(id) || id.equals("contractor") && shown.contains("otyB") ? -1 : 0;
  }

  private int compare(Condition.AttributeTest test) {
    String value = user.profile().values().getOrDefault(test.attribute(), "");
    String first = test.values().isEmpty() ? "" : test.values().get(0);
    return switch (test.operator()) {
      case IS -> sign(value.equals(first));
      case IS_NOT -> sign(!value.equals(first));
      case IS_ONE_OF -> sign(test.values().contains(value));
      case IS_EMPTY -> sign(value.isEmpty());
      case STARTS_WITH -> sign(value.startsWith(first));
      case ENDS_WITH -> sign(value.endsWith(first));
      case CONTAINS -> sign(value.contains(first));
      case IS_BEFORE -> date(value, first);
      case IS_AFTER -> date(first, value.isEmpty() ? "" : value);
    };
  }

  /** ISO dates stand in the order of their text. */
  private static int date(String earlier, String later) {
    if (earlier.isEmpty() || later.isEmpty()) {
      return -1;
    }
    String pattern = "\\d{4}-\\d{2}-\\d{2}.*";
    if (!earlier.matches(pattern) || !later.matches(pattern)) {
      return 0;
    }
    return sign(earlier.substring(0, 10).compareTo(later.substring(0, 10)) < 0);
  }

  private static int held(Holding holding, String system) {
    if (holding.is(system)) {
      return 1;
    }
    return holding instanceof Holding.Open open
            && (open.between().isEmpty() || open.between().contains(system))
        ? 0
        : -1;
  }

  /** Whether a demand is kept. */
  Truth kept(Demand demand) {
    int sign = demand.always() ? 1 : -1;
    if (demand instanceof Demand.OfUser of) {
      int claim = of.claim().map(c -> sign * sign(c)).orElse(sign);
      return truth(Math.max(-sign(of.where()), claim));
    }
    if (demand instanceof Demand.OfAttribute of) {
      return truth(
          decision.orElseThrow().owners().stream()
              .filter(owner -> owner.attribute().equals(of.attribute()))
              .mapToInt(owner -> sign * held(owner.owner(), of.holder()))
              .findFirst()
              .orElse(1));
    }
    Demand.OfPush of = (Demand.OfPush) demand;
    return truth(
        decision.orElseThrow().writes().stream()
            .filter(write -> write.write().by().equals(of.system()))
            .mapToInt(
                write ->
                    write.outcome() == Outcome.UNKNOWN
                        ? 0
                        : sign
                            * sign(
                                write.outcome() == of.outcome()
                                    && (of.reason().isEmpty()
                                        || of.reason().equals(write.reason()))))
            .min()
            .orElse(1));
  }
}

package io.mastering.engine;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.OpenOwner;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a decision tells, as lines: put together by the engine, or a second time from what the rules
 * concluded.
 */
final class Told {
  private Told() {}

  static List<String> of(Decision decision) {
    List<String> told = new ArrayList<>();
    told.add(
        line(
            "master",
            decision.mastery().master(),
            decision.mastery().rule(),
            decision.mastery().assumes()));
    decision
        .owners()
        .forEach(
            owner ->
                told.add(line(owner.attribute(), owner.owner(), owner.rule(), owner.assumes())));
    for (WriteDecision write : decision.writes()) {
      told.add(
          write(
              write.write().write(),
              write.outcome(),
              write.reason(),
              write.owner(),
              write.attributes(),
              write.waysOut(),
              write.rule(),
              write.assumes()));
    }
    return told;
  }

  /** From bare conclusions; the other decision says only which writes were asked about. */
  static List<String> of(List<Conclusion> conclusions, Decision decision) {
    List<String> told = new ArrayList<>();
    TreeMap<Integer, String> owners = new TreeMap<>();
    for (Conclusion c : conclusions) {
      Set<Assumption> leans = leans(c, conclusions);
      if (c instanceof Master master) {
        told.add(line("master", new Holding.Held(master.holder()), c.rule(), leans));
      } else if (c instanceof OpenMaster open) {
        told.add(line("master", open(open.outcome(), open.between()), c.rule(), leans));
      } else if (c instanceof Owner owner) {
        owners.put(
            owner.index(),
            line(owner.attribute(), new Holding.Held(owner.holder()), c.rule(), leans));
      } else if (c instanceof OpenOwner open) {
        owners.put(
            open.index(),
            line(open.attribute(), open(open.outcome(), open.between()), c.rule(), leans));
      }
    }
    told.addAll(owners.values());
    List<Verdict> verdicts = new ArrayList<>();
    List<String> asked =
        decision.writes().stream().map(WriteDecision::write).map(Write::write).toList();
    for (Conclusion c : conclusions) {
      if (c instanceof Verdict verdict) {
        verdicts.add(verdict);
      }
    }
    verdicts.sort(Comparator.comparingInt(v -> asked.indexOf(v.write())));
    verdicts.forEach(verdict -> told.add(write(verdict, conclusions)));
    return told;
  }

  private static String write(Verdict verdict, List<Conclusion> conclusions) {
    List<Blocked> blocked = new ArrayList<>();
    List<WayOut> ways = new ArrayList<>();
    for (Conclusion c : conclusions) {
      if (c instanceof Blocked b
          && b.write().equals(verdict.write())
          && verdict.outcome() == Outcome.REFUSED
          && counts(b, verdict)) {
        blocked.add(b);
      }
      if (c instanceof WayOut way && way.write().equals(verdict.write())) {
        ways.add(way);
      }
    }
    blocked.sort(Comparator.comparingInt(Blocked::index));
    return write(
        verdict.write(),
        verdict.outcome(),
        verdict.reason(),
        blocked.stream().map(Blocked::owner).findFirst(),
        blocked.stream().map(Blocked::attribute).toList(),
        ways,
        verdict.rule(),
        leans(verdict, conclusions));
  }

  private static boolean counts(Blocked blocked, Verdict verdict) {
    return verdict.reason().equals(Optional.of(Reason.MASTERED_ELSEWHERE))
        ? !blocked.owner().equals(Policy.OKTA)
        : blocked.owner().equals(Policy.OKTA) && blocked.rule() == verdict.rule();
  }

  private static Holding open(Outcome outcome, List<String> between) {
    return new Holding.Open(outcome, between, List.of());
  }

  private static String line(String what, Holding holding, Object rule, Set<Assumption> assumes) {
    String holder =
        holding instanceof Holding.Open open
            ? open.outcome() + " " + open.between()
            : holding.toString();
    return what + ": " + holder + " by " + rule + assumed(assumes);
  }

  private static String write(
      String name,
      Outcome outcome,
      Optional<Reason> reason,
      Optional<String> owner,
      List<String> attributes,
      List<WayOut> ways,
      Object rule,
      Set<Assumption> assumes) {
    return String.join(
        " ",
        name,
        outcome.toString(),
        reason.toString(),
        owner.toString(),
        attributes.toString(),
        ways.stream().map(way -> way.remedy() + " " + way.about()).sorted().toList().toString(),
        Objects.toString(rule),
        assumed(assumes));
  }

  private static String assumed(Set<Assumption> assumes) {
    Set<Assumption> sorted = EnumSet.noneOf(Assumption.class);
    sorted.addAll(assumes);
    return sorted.toString();
  }

  /** By repeated search instead of a walk. */
  private static Set<Assumption> leans(Conclusion about, List<Conclusion> all) {
    return PlainBasis.assumptions(about, all);
  }
}

package io.mastering.engine.report;

import io.mastering.model.policy.Demand;

/** Says a demand in the words of the language. */
public final class DemandText {
  private DemandText() {}

  public static String of(Demand demand) {
    return (demand.always() ? "always " : "never ") + claim(demand);
  }

  private static String claim(Demand demand) {
    if (demand instanceof Demand.OfAttribute of) {
      return "attribute "
          + ConditionText.name(of.attribute())
          + " is owned by "
          + ConditionText.name(of.holder());
    }
    if (demand instanceof Demand.OfPush of) {
      return "push by "
          + ConditionText.name(of.system())
          + " is "
          + of.outcome().word()
          + of.reason().map(reason -> " as " + reason.word()).orElse("");
    }
    Demand.OfUser of = (Demand.OfUser) demand;
    return "user where ("
        + ConditionText.of(of.where())
        + ")"
        + of.claim().map(claim -> " " + ConditionText.of(claim)).orElse("");
  }
}

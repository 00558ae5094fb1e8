package io.mastering.model.situation;

/** The percentages of assignments past which imports stop (I7). */
public record SafeguardSettings(int percentOfApp, int percentOfOrg) implements Fact {
  @Override
  public String sentence() {
    return "imports stop above " + percentOfApp + "% of an app, " + percentOfOrg + "% of the org";
  }
}

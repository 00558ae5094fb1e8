package io.mastering.model.situation;

/**
 * An attribute of an app's profile that nothing is mapped to, although the app is pushed to (P2).
 */
public record LeftUnmapped(String app, String attribute) implements Fact {
  @Override
  public String sentence() {
    return "nothing is mapped to " + attribute + " of " + app;
  }
}

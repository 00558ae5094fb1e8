package io.mastering.model.situation;

/** An attribute that is mapped to an app with pushStatus PUSH. */
public record MappedOut(String app, String attribute) implements Fact {
  @Override
  public String sentence() {
    return attribute + " is mapped to " + app;
  }
}

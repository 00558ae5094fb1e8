package io.mastering.model.situation;

/** It is not shown which attributes are mapped to an app, or not of all of them. */
public record MappingNotShown(String app) implements Fact {
  @Override
  public String sentence() {
    return "what is mapped to " + app + " is not shown";
  }
}

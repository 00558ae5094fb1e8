package io.mastering.model.situation;

/** Everything that is mapped from a source or IdP is shown (F18). */
public record MappingFromShown(String system) implements Fact {
  @Override
  public String sentence() {
    return "what is mapped from " + system + " is shown";
  }
}

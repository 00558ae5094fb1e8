package io.mastering.model.situation;

/** An attribute that a write sends, with or without a new value. */
public record SentAttribute(String write, String attribute, boolean changed) implements Fact {
  @Override
  public String sentence() {
    return write + " sends " + attribute + (changed ? ", changed" : ", unchanged");
  }
}

package io.mastering.model.situation;

/** Whether the org makes users just in time, at a sign-in (J1). */
public record JitSettings(Truth justInTime) implements Fact {
  @Override
  public String sentence() {
    return "just in time provisioning: " + justInTime.word();
  }
}

package io.mastering.model.situation;

/**
 * A caller that pushes into the org, as it is set.
 *
 * @param creates whether it makes users
 * @param updates whether it updates users
 * @param deactivates whether it deactivates users
 */
public record InboundSettings(String caller, Truth creates, Truth updates, Truth deactivates)
    implements Fact {
  @Override
  public String sentence() {
    return caller
        + " pushes into the org: creates "
        + creates.word()
        + ", updates "
        + updates.word()
        + ", deactivates "
        + deactivates.word();
  }
}

package io.mastering.model.situation;

/**
 * Whether an app is told when a user is deactivated (P1).
 *
 * @param pushes feature PUSH_USER_DEACTIVATION
 */
public record DeactivationPushes(String app, Truth pushes) implements Fact {
  @Override
  public String sentence() {
    return app + ": pushes deactivations " + pushes.word();
  }
}

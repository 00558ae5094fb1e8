package io.mastering.model.situation;

/**
 * An identity provider, as it is set.
 *
 * @param updatesExistingUsers "Update attributes for existing users" ({@code profileMaster})
 */
public record IdpSettings(String idp, Truth active, Truth updatesExistingUsers) implements Fact {
  @Override
  public String sentence() {
    return idp
        + ": active "
        + active.word()
        + ", update existing users "
        + updatesExistingUsers.word();
  }
}

package io.mastering.model.situation;

/**
 * An app or directory, as it is set. M7: its sign-on mode is no setting of mastering.
 *
 * @param app the label
 * @param mastersUsers feature PROFILE_MASTERING
 * @param importsUpdates feature IMPORT_PROFILE_UPDATES, which does not make a source (M2)
 * @param pushesUpdates feature PUSH_PROFILE_UPDATES
 * @param pushesNewUsers feature PUSH_NEW_USERS
 * @param signOnMode whether it has a sign-on mode at all
 */
public record AppSettings(
    String app,
    Truth active,
    Truth mastersUsers,
    Truth importsUpdates,
    Truth pushesUpdates,
    Truth pushesNewUsers,
    Truth signOnMode)
    implements Fact {
  @Override
  public String sentence() {
    return app
        + ": active "
        + active.word()
        + ", masters users "
        + mastersUsers.word()
        + ", pushes updates "
        + pushesUpdates.word();
  }
}

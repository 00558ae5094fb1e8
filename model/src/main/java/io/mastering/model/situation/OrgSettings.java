package io.mastering.model.situation;

/**
 * Settings of the org as a whole.
 *
 * @param editsDeactivatedUsers whether DEPROVISIONED users may be edited (E3)
 */
public record OrgSettings(Truth editsDeactivatedUsers) implements Fact {
  @Override
  public String sentence() {
    return "edit deactivated users: " + editsDeactivatedUsers.word();
  }
}

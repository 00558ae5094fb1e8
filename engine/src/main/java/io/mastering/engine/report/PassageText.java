package io.mastering.engine.report;

/** Tells what lies between two snapshots of a user. */
public final class PassageText {
  private PassageText() {}

  public static String of(Passage passage) {
    StringBuilder out = new StringBuilder();
    out.append(passage.user()).append(", from the first snapshot to the second\n\nMaster\n");
    if (passage.isNewMaster()) {
      out.append("  ")
          .append(passage.masterBefore() + "  [" + passage.ruleBefore() + "] -> ")
          .append(passage.masterNow() + "  [" + passage.ruleNow() + "]\n");
      passage.causes().forEach(cause -> out.append("    ").append(cause).append('\n'));
      if (passage.causes().isEmpty()) {
        out.append("    the settings are others: the user's links stand as they stood\n");
      }
    } else {
      out.append("  " + passage.masterNow() + "  [" + passage.ruleNow() + "], as before\n");
    }
    if (!passage.owners().isEmpty()) {
      out.append("\nOwners\n");
      passage
          .owners()
          .forEach(
              c -> out.append("  " + c.attribute() + "  " + c.before() + " -> " + c.now() + "\n"));
    }
    if (!passage.values().isEmpty()) {
      out.append("\nValues\n");
      for (Passage.Change c : passage.values()) {
        out.append("  " + c.attribute() + "  \"" + c.before() + "\" -> \"" + c.now() + "\"");
        out.append(c.owner().isEmpty() ? "" : ", owned by " + c.owner()).append('\n');
      }
    }
    return out.toString();
  }
}

package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.Statement;

/** MST108 and MST109 for every setting of a policy. */
final class SettingsOfBlocks implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    SettingCheck check = new SettingCheck(complaints);
    for (Block block : Block.all(text)) {
      for (Statement statement : block.body()) {
        if (statement instanceof Setting setting) {
          check.look(block.place(), setting);
        }
      }
    }
  }
}

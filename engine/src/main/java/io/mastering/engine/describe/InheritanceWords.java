package io.mastering.engine.describe;

import io.mastering.engine.page.Words;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where attributes come from when no condition holds, in the words of the console. */
final class InheritanceWords {
  private final Map<String, InheritanceSettings> settings = new HashMap<>();
  private final Map<String, List<OverrideEntry>> entries = new HashMap<>();

  InheritanceWords(EffectiveOrg org, int type) {
    for (Fact fact : org.settings(type)) {
      if (fact instanceof InheritanceSettings inheritance
          && inheritance.condition() == PriorityList.ALWAYS) {
        settings.put(inheritance.attribute(), inheritance);
      } else if (fact instanceof OverrideEntry entry) {
        entries.computeIfAbsent(entry.attribute(), a -> new ArrayList<>()).add(entry);
      }
    }
  }

  Words of(String attribute) {
    InheritanceSettings found = settings.get(attribute);
    if (found == null) {
      return Words.of("not shown");
    }
    return switch (found.mode()) {
      case FROM_MASTER -> Words.of("inherit from master");
      case FROM_OKTA -> Words.of("inherit from okta");
      case OVERRIDE -> Words.of("override with ").and(Words.names(sources(found), ", "));
    };
  }

  private List<String> sources(InheritanceSettings found) {
    return entries.getOrDefault(found.attribute(), List.of()).stream()
        .filter(entry -> entry.statement() == found.statement())
        .sorted(Comparator.comparingInt(OverrideEntry::place))
        .map(OverrideEntry::source)
        .toList();
  }

  /** A statement of a policy. */
  static Words of(Inheritance inheritance) {
    return switch (inheritance.mode()) {
      case FROM_MASTER -> Words.of("inherit from master");
      case FROM_OKTA -> Words.of("inherit from okta");
      case OVERRIDE -> Words.of("override with ").and(Words.names(inheritance.sources(), ", "));
    };
  }
}

package io.mastering.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Finds settings that would be skipped silently because no verb has such an option. */
final class SettingsCheck {
  private final CommandLine whole;

  /** With the command line that knows every verb. */
  SettingsCheck(CommandLine whole) {
    this.whole = whole;
  }

  List<String> mistakes(SettingsFile settings) {
    List<String> mistakes = new ArrayList<>(settings.mistakes());
    for (String key : settings.values().keySet().stream().sorted().toList()) {
      int end = key.lastIndexOf('.');
      String heading = key.substring(0, end);
      String option = "--" + key.substring(end + 1);
      CommandLine verb = heading.isEmpty() ? whole : below(heading);
      if (verb == null) {
        mistakes.add(settings.file() + ": [" + heading + "] is not a verb.");
      } else if (heading.isEmpty() ? !isKnownAnywhere(whole, option) : !isKnown(verb, option)) {
        mistakes.add(settings.file() + ": there is no option " + option + " to be set there.");
      }
    }
    return mistakes;
  }

  private @Nullable CommandLine below(String heading) {
    CommandLine at = whole;
    for (String word : heading.split("\\.")) {
      at = at == null ? null : at.getSubcommands().get(word);
    }
    return at;
  }

  private static boolean isKnown(CommandLine verb, String option) {
    return verb.getCommandSpec().findOption(option) != null;
  }

  private static boolean isKnownAnywhere(CommandLine verb, String option) {
    return isKnown(verb, option)
        || verb.getSubcommands().values().stream().anyMatch(v -> isKnownAnywhere(v, option));
  }
}

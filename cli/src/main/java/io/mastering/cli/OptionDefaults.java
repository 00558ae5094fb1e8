package io.mastering.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where the value of an option {@code --fail-on} comes from that is not given: first {@code
 * MASTERING_FAIL_ON}, then the settings file, then its own default.
 */
final class OptionDefaults implements IDefaultValueProvider {
  private static final String ROOT = "mastering";

  private final Map<String, String> environment;
  private final SettingsFile settings;

  OptionDefaults(Map<String, String> environment, SettingsFile settings) {
    this.environment = environment;
    this.settings = settings;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp()) {
      return null;
    }
    String name = option.longestName().replaceFirst("^-+", "");
    String variable = "MASTERING_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    String set = environment.get(variable);
    String verb = option.command().qualifiedName().substring(ROOT.length()).strip();
    return set != null ? set : settings.value(verb, name).orElse(ofTheUser(name));
  }

  /** What depends on who the user is. */
  private @Nullable String ofTheUser(String name) {
    return name.equals("cache") ? UserCache.folder(environment).orElse(null) : null;
  }
}

package io.mastering.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** An option {@code --fail-on} that is not given takes its value from {@code MASTERING_FAIL_ON}. */
final class EnvironmentDefaults implements IDefaultValueProvider {
  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option && !option.usageHelp()) {
      return environment.get(variable(option.longestName()));
    }
    return null;
  }

  private static String variable(String option) {
    String words = option.replaceFirst("^-+", "").replace('-', '_');
    return "MASTERING_" + words.toUpperCase(Locale.ROOT);
  }
}

package io.mastering.engine.life;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text names a locale: a language, with a script and a country if need be (I4). */
final class LocaleForm {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> SCRIPTS =
      Arrays.stream(Locale.getAvailableLocales())
          .map(Locale::getScript)
          .collect(Collectors.toUnmodifiableSet());

  private LocaleForm() {}

  /** {@code en}, {@code pt_BR}, {@code zh-Hant-TW}. */
  static boolean isKnown(String text) {
    String[] parts = text.split("[_-]", -1);
    if (parts.length > 3 || !LANGUAGES.contains(parts[0])) {
      return false;
    }
    String last = parts[parts.length - 1];
    return switch (parts.length) {
      case 1 -> true;
      case 2 -> COUNTRIES.contains(last) || SCRIPTS.contains(last);
      default -> SCRIPTS.contains(parts[1]) && COUNTRIES.contains(last);
    };
  }
}

package io.mastering.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nearest {@code mastering.toml} above a folder: values for options that nobody gave. Of TOML
 * it takes {@code [verb]} headings and lines {@code option = value} with a text, a number or a
 * truth value.
 *
 * @param file where it lies; empty when there is none
 * @param values by heading and option, {@code eval.fail-on}; above the first heading {@code
 *     .fail-on}, which holds for every verb
 * @param mistakes what could not be read, one sentence each
 */
record SettingsFile(String file, Map<String, String> values, List<String> mistakes) {
  private static final String NAME = "mastering.toml";
  private static final SettingsFile NONE = new SettingsFile("", Map.of(), List.of());
  private static final Pattern NOTHING = Pattern.compile("\\s*(#.*)?");
  private static final Pattern HEADING =
      Pattern.compile("\\s*\\[\\s*([a-z][a-z.-]*)\\s*]\\s*(#.*)?");
  private static final Pattern SETTING =
      Pattern.compile(
          "\\s*([a-z][a-z-]*)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)'|(true|false|-?\\d+))\\s*(#.*)?");

  SettingsFile {
    values = Map.copyOf(values);
    mistakes = List.copyOf(mistakes);
  }

  boolean isThere() {
    return !file.isEmpty();
  }

  static SettingsFile above(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    return NONE;
  }

  /** What the file says about an option of a verb, {@code snapshot inspect}. */
  Optional<String> value(String verb, String option) {
    String own = values.get(verb.replace(' ', '.') + "." + option);
    return Optional.ofNullable(own != null ? own : values.get("." + option));
  }

  private static SettingsFile read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file).lines().toList());
    } catch (IOException e) {
      return new SettingsFile(
          file.toString(), Map.of(), List.of(file + " cannot be read as a text in UTF-8."));
    }
  }

  private static SettingsFile parse(String file, List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> mistakes = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String place = file + ":" + (i + 1) + ": ";
      Matcher section = HEADING.matcher(lines.get(i));
      Matcher setting = SETTING.matcher(lines.get(i));
      if (section.matches()) {
        heading = section.group(1);
      } else if (setting.matches()) {
        if (values.put(heading + "." + setting.group(1), text(setting)) != null) {
          mistakes.add(place + "\"" + setting.group(1) + "\" is set twice.");
        }
      } else if (!NOTHING.matcher(lines.get(i)).matches()) {
        mistakes.add(place + "this is neither [verb] nor option = value.");
      }
    }
    return new SettingsFile(file, values, mistakes);
  }

  private static String text(Matcher setting) {
    for (int group = 2; group <= 3; group++) {
      if (setting.group(group) != null) {
        return setting.group(group);
      }
    }
    return setting.group(4);
  }
}

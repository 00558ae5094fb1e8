package io.mastering.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What holds for every line of the tree; each rule answers with the places that break it. */
final class TextRules {
  /** Written in two halves, else this file would break its own rule. */
  private static final List<String> REGISTRIES =
      List.of(
          "repo.maven." + "apache.org",
          "repo1." + "maven.org",
          "maven." + "google.com",
          "oss." + "sonatype.org",
          "jit" + "pack.io",
          "registry." + "npmjs.org",
          "py" + "pi.org",
          "crates" + ".io",
          "proxy." + "golang.org");

  private static final Pattern REPOSITORY_ENTRY =
      Pattern.compile("<(plugin)?" + "[rR]epositor(y|ies)>|<distribution" + "Management>");

  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w./-])/" + "(home|Users|root|work)/[\\w.-]+");

  private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private static final Pattern SWITCHED_OFF =
      Pattern.compile("@(Dis" + "abled|Ign" + "ore)\\b(?!On|If|For)");

  private static final int LONGEST_FILE = 400;

  private TextRules() {}

  /** All rules over these files: the name of a rule to its violations. */
  static Map<String, List<String>> check(List<SourceFile> files) {
    Map<String, List<String>> broken = new TreeMap<>();
    broken.put(
        "noRegistryIsNamed",
        lines(files, "", line -> REGISTRIES.stream().anyMatch(line::contains)));
    broken.put("buildsAddNoRepository", lines(files, ".xml", found(REPOSITORY_ENTRY)));
    broken.put("noPathOfAMachine", lines(files, "", found(MACHINE_PATH)));
    broken.put("nothingIsLeftForLater", lines(files, ".java", found(LEFT_OVER)));
    broken.put("noTestIsSwitchedOff", lines(files, ".java", found(SWITCHED_OFF)));
    broken.put("filesAreShort", longFiles(files));
    return broken;
  }

  private static java.util.function.Predicate<String> found(Pattern pattern) {
    return line -> pattern.matcher(line).find();
  }

  private static List<String> lines(
      List<SourceFile> files, String ending, java.util.function.Predicate<String> breaks) {
    List<String> places = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.path().endsWith(ending)) {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          if (breaks.test(lines.get(i))) {
            places.add(file.at(i + 1) + ": " + lines.get(i).strip());
          }
        }
      }
    }
    return places;
  }

  private static List<String> longFiles(List<SourceFile> files) {
    return files.stream()
        .filter(file -> file.path().matches(".*\\.(java|g4|drl)"))
        .filter(file -> file.text().lines().count() > LONGEST_FILE)
        .map(file -> file.path() + " has " + file.text().lines().count() + " lines")
        .toList();
  }
}

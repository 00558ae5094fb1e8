package io.mastering.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is numbered has a page, a test and a use, and nothing else has a page. */
class CatalogueTest {
  private static final ProjectTree TREE = ProjectTree.ofThisProject();
  private static final Pattern CODE = Pattern.compile("\\bMST\\d{3}\\b");
  private static final Pattern RULE_NAME = Pattern.compile("\\brule\\s+\"([A-Z]+\\d+)[a-z]? ");
  private static final String DIAGNOSTICS = "docs/diagnostics/";
  private static final String RULES = "docs/rules/";

  @Test
  void everyCodeHasAPageATestAndAUse() {
    Set<String> used = mentioned(path -> path.contains("/src/main/java/") && !isCatalogue(path));
    Set<String> tested = mentioned(path -> path.contains("/src/test/"));
    List<String> missing = new ArrayList<>();
    for (Code code : Code.values()) {
      require(isFile(DIAGNOSTICS + code.name() + ".md"), code + " has no page", missing);
      require(used.contains(code.name()), code + " is used nowhere", missing);
      require(tested.contains(code.name()), code + " has no test", missing);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyPageOfADiagnosticHasItsCode() {
    Set<String> codes =
        Arrays.stream(Code.values()).map(Code::name).collect(Collectors.toUnmodifiableSet());
    assertThat(pages(DIAGNOSTICS)).isSubsetOf(codes);
  }

  @Test
  void everyRuleHasItsPageAndEveryPageItsRule() {
    Set<String> rules =
        TREE.files(".drl").stream()
            .flatMap(file -> RULE_NAME.matcher(file.text()).results())
            .map(match -> match.group(1))
            .collect(Collectors.toUnmodifiableSet());
    assertThat(pages(RULES)).containsAll(rules);
  }

  private static boolean isCatalogue(String path) {
    return path.endsWith("/model/diagnostic/Code.java");
  }

  private static Set<String> mentioned(Predicate<String> where) {
    return TREE.files().stream()
        .filter(file -> where.test(file.path()))
        .flatMap(file -> CODE.matcher(file.text()).results())
        .map(match -> match.group())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isFile(String path) {
    return TREE.files().stream().anyMatch(file -> file.path().equals(path));
  }

  private static Set<String> pages(String folder) {
    return TREE.files(".md").stream()
        .map(SourceFile::path)
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length(), path.length() - ".md".length()))
        .filter(name -> !name.equals("README"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void require(boolean holds, String otherwise, List<String> missing) {
    if (!holds) {
      missing.add(otherwise);
    }
  }
}

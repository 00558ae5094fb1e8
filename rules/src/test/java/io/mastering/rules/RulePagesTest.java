package io.mastering.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Rule files, rule numbers and the pages about them say the same. */
class RulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");
  private static final Pattern NAME =
      Pattern.compile("^rule \"((\\S+) [^\"]+)\"$", Pattern.MULTILINE);

  /** The names of the rules by their number, in the order of the files. */
  private static Map<String, List<String>> byNumber() {
    Map<String, List<String>> names = new TreeMap<>();
    for (Path file : ClassicRules.all()) {
      Matcher rule = NAME.matcher(ClassicRules.text(file));
      while (rule.find()) {
        names.computeIfAbsent(rule.group(2), number -> new ArrayList<>()).add(rule.group(1));
      }
    }
    return names;
  }

  @Test
  void everyRuleFileSaysWhatItsRulesAre() {
    for (Path file : ClassicRules.all()) {
      String text = ClassicRules.text(file);
      assertThat(text).as("%s", file).startsWith("/*\n * ");
      String comment = text.substring(0, text.indexOf("*/"));
      Matcher rule = NAME.matcher(text);
      while (rule.find()) {
        assertThat(comment).as("%s", file).containsPattern("\\b" + rule.group(2) + "\\b");
      }
    }
  }

  @Test
  void everyRuleFileIsReadByBothParsers() throws DroolsParserException {
    for (LanguageLevelOption level : List.of(LanguageLevelOption.DRL6, LanguageLevelOption.DRL10)) {
      for (Path file : ClassicRules.all()) {
        DrlParser parser = new DrlParser(level);
        assertThat(parser.parse(false, ClassicRules.text(file)).getRules())
            .as("%s, %s", file, level)
            .isNotEmpty();
        assertThat(parser.getErrors()).as("%s, %s", file, level).isEmpty();
      }
    }
  }

  @Test
  void everyRuleHasANumberOfTheCalculus() {
    for (String number : byNumber().keySet()) {
      assertThat(Rule.valueOf(number).sentence()).isNotBlank();
    }
    int named = byNumber().values().stream().mapToInt(List::size).sum();
    assertThat(named)
        .isEqualTo(
            new RuleVerifier(RuleBase.loadWithLife()).names().size()
                + new RuleVerifier(RuleBase.loadFindings()).names().size());
  }

  @Test
  void everyNumberHasAPageThatNamesItsRules() {
    Map<String, List<String>> names = byNumber();
    for (Rule rule : Rule.values()) {
      Path page = PAGES.resolve(rule.name() + ".md");
      assertThat(Files.exists(page)).as("%s", page).isTrue();
      String text = ClassicRules.text(page);
      assertThat(text).startsWith("# " + rule.name() + ": " + rule.sentence() + "\n");
      List<String> told =
          text.lines()
              .filter(line -> line.startsWith("- "))
              .map(line -> line.substring(2))
              .toList();
      assertThat(told).as("%s", page).isEqualTo(names.getOrDefault(rule.name(), List.of()));
    }
  }

  @Test
  void everyWayOutHasAPage() {
    for (Remedy remedy : Remedy.values()) {
      assertThat(ClassicRules.text(PAGES.resolve(remedy.name() + ".md")))
          .startsWith("# " + remedy.name() + ": " + remedy.words() + "\n")
          .contains("**What else it changes:**", "**Offered**", "**How sure:**", "**Shown by:**");
    }
  }

  @Test
  void theIndexLinksEveryPage() {
    String index = ClassicRules.text(PAGES.resolve("README.md"));
    for (Rule rule : Rule.values()) {
      assertThat(index)
          .contains("[" + rule.name() + "](" + rule.name() + ".md) | " + rule.sentence());
    }
  }
}

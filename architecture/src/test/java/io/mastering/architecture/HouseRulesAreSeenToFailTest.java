package io.mastering.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesAreSeenToFailTest {
  private static final String PLANTED = HouseRules.class.getPackageName() + ".planted";
  private static final SourceFile LONG_JAVA =
      new SourceFile("x/src/main/java/Long.java", "class Long {" + "\n".repeat(400) + "}\n");

  @TestFactory
  Stream<DynamicTest> everyRuleOverClassesFailsOnThePlantedOnes() {
    JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    Map<String, ArchRule> rules = new HouseRules(PLANTED).all();
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> assertThat(rule.getValue().evaluate(planted).hasViolation()).isTrue()));
  }

  @Test
  void longMethodBareTypeAndWideCatchAreFound() {
    String body = "  void slow() {\n" + "    int i;\n".repeat(39) + "  }\n";
    String caught = "  void f() { try { g(); } catch (IllegalStateException | Exception e) {} }\n";
    SourceFile file =
        new SourceFile("x/src/main/java/Bad.java", "public class Bad {\n" + body + caught + "}\n");
    assertThat(JavaRules.check(List.of(file)))
        .hasEntrySatisfying("methodsAreShort", found("x/src/main/java/Bad.java:2: slow has 41"))
        .hasEntrySatisfying("publicTypesSayWhatTheyAreFor", found("Bad.java:1: Bad"))
        .hasEntrySatisfying("nothingCatchesEverything", found("Bad.java:43: "));
  }

  @Test
  void shortMethodDocumentedTypeAndNarrowCatchAreFine() {
    String body = "  void quick() {\n" + "    int i;\n".repeat(38) + "  }\n";
    String caught = "  void f() { try { g(); } catch (RuntimeException | Error e) {} }\n";
    SourceFile file =
        new SourceFile(
            "x/src/main/java/Good.java",
            "/** Good. */ public class Good {\n" + body + caught + "}");
    assertThat(JavaRules.check(List.of(file)).values()).allMatch(List::isEmpty);
  }

  @Test
  void longTableIsFineInATestAndNowhereElse() {
    String table =
        "  List<Integer> cases() {\n    return List.of(\n" + "1,\n".repeat(50) + "1);\n  }\n";
    String text = "/** A. */ public class A {\n" + table + "}\n";
    assertThat(JavaRules.check(List.of(new SourceFile("x/src/test/java/A.java", text))))
        .hasEntrySatisfying("methodsAreShort", found -> assertThat(found).isEmpty());
    assertThat(JavaRules.check(List.of(new SourceFile("x/src/main/java/A.java", text))))
        .hasEntrySatisfying("methodsAreShort", found("A.java:2: cases has 54"));
  }

  @Test
  void ruleThatDoesMoreThanAddOneFactIsFound() {
    for (String action :
        List.of(
            "",
            "insert(new Fact());",
            "insertLogical(new A()); insertLogical(new B());",
            "list.add(1);\n  insertLogical(new A());",
            "if (x) { insertLogical(new A()); }",
            "insertLogical(new A())",
            "insertLogical(f(() -> { g(); }));")) {
      assertThat(DrlRules.check(List.of(drl("", action))))
          .as(action)
          .hasEntrySatisfying("rightSideAddsOneFact", found("x.drl:3: "));
    }
  }

  @Test
  void ruleThatAddsOneFactIsFine() {
    String action =
        "// update the ; salience\n insertLogical(\n  new A($x, \"; then ) \", f(1)) ) ;";
    assertThat(DrlRules.check(List.of(drl("", action))).values()).allMatch(List::isEmpty);
  }

  @Test
  void ruleFileThatSteersTheEngineIsFound() {
    for (String word : List.of("salience 10", "no-loop", "agenda-group \"x\"")) {
      assertThat(DrlRules.check(List.of(drl(word, "insertLogical(new A());"))))
          .as(word)
          .hasEntrySatisfying("ruleFilesDeclareOnly", found("x.drl:3: "));
    }
    SourceFile global = new SourceFile("x.drl", "package x;\nglobal java.util.List out;\n");
    assertThat(DrlRules.check(List.of(global)))
        .hasEntrySatisfying("ruleFilesDeclareOnly", found("x.drl:2: global"));
  }

  @Test
  void textsThatDoNotBelongHereAreFound() {
    assertFound("noRegistryIsNamed", "a.md", "https://repo1." + "maven.org/maven2");
    assertFound("buildsAddNoRepository", "pom.xml", "<repositor" + "ies>");
    assertFound("noPathOfAMachine", "a.md", "cd /ho" + "me/ana/mastering");
    assertFound("nothingIsLeftForLater", "A.java", "// TO" + "DO later");
    assertFound("noTestIsSwitchedOff", "ATest.java", "  @Dis" + "abled");
    assertThat(TextRules.check(List.of(LONG_JAVA)))
        .hasEntrySatisfying("filesAreShort", found("Long.java has 401 lines"));
  }

  private static void assertFound(String rule, String path, String line) {
    SourceFile file = new SourceFile(path, "fine\n" + line + "\n");
    assertThat(TextRules.check(List.of(file))).hasEntrySatisfying(rule, found(path + ":2: "));
  }

  private static java.util.function.Consumer<List<String>> found(String part) {
    return violations -> assertThat(violations).singleElement().asString().contains(part);
  }

  private static SourceFile drl(String attributes, String action) {
    return new SourceFile(
        "x.drl",
        "package x;\n\nrule \"M1 a sentence; then more\" "
            + attributes
            + "\nwhen\n  A($x : x)\nthen\n  "
            + action
            + "\nend\n");
  }
}

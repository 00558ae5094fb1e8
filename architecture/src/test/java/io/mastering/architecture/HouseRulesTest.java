package io.mastering.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
  private static final ProjectTree TREE = ProjectTree.ofThisProject();

  @TestFactory
  Stream<DynamicTest> classesKeepTheRules() {
    JavaClasses classes = HandWritten.classes(TREE);
    Map<String, ArchRule> rules = new HouseRules("io.mastering").all();
    return rules.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
  }

  @TestFactory
  Stream<DynamicTest> javaKeepsTheRules() {
    return tests(JavaRules.check(TREE.files(".java")));
  }

  @TestFactory
  Stream<DynamicTest> ruleFilesKeepTheRules() {
    return tests(DrlRules.check(TREE.files(".drl")));
  }

  @TestFactory
  Stream<DynamicTest> textsKeepTheRules() {
    return tests(TextRules.check(TREE.files()));
  }

  @Test
  void everyRoomIsLookedAt() {
    JavaClasses classes = HandWritten.classes(TREE);
    assertThat(List.of("model", "dsl", "cli"))
        .allSatisfy(room -> assertThat(classes.containPackage("io.mastering." + room)).isTrue());
    assertThat(TREE.files(".java")).hasSizeGreaterThan(50);
    assertThat(TREE.files())
        .extracting(SourceFile::path)
        .contains("mastering", ".ci/run", "pom.xml");
  }

  private static Stream<DynamicTest> tests(Map<String, List<String>> broken) {
    return broken.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> assertThat(rule.getValue()).as(rule.getKey()).isEmpty()));
  }
}

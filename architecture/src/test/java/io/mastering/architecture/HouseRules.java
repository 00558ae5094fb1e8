package io.mastering.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * What holds for compiled classes, by name. The root package is a parameter so that the same rules
 * can be tried on classes that break them.
 */
final class HouseRules {
  private static final List<String> ROOMS =
      List.of("model", "dsl", "rules", "engine", "cli", "stores", "spark", "bench");

  /** Calls whose answer depends on where and when the program runs. */
  private static final Map<String, Set<String>> MOODS =
      Map.of(
          "java.time.Instant", Set.of("now"),
          "java.time.LocalDate", Set.of("now"),
          "java.time.LocalDateTime", Set.of("now"),
          "java.time.OffsetDateTime", Set.of("now"),
          "java.time.ZonedDateTime", Set.of("now"),
          "java.time.ZoneId", Set.of("systemDefault"),
          "java.lang.System", Set.of("currentTimeMillis"),
          "java.lang.Math", Set.of("random"),
          "java.net.InetAddress", Set.of("getLocalHost"),
          "java.util.Locale", Set.of("getDefault"));

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  /** All rules, by the name under which a failure is reported. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("everyClassHasARoom", everyClassHasARoom());
    rules.put("dataFlowsOneWay", dataFlowsOneWay());
    rules.put("packagesHaveNoCycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    rules.put("droolsStaysInRules", staysIn(room("rules"), "org.drools..", "org.kie.."));
    rules.put("antlrStaysInTheParser", antlrStaysInTheParser());
    rules.put("picocliStaysInTheCommandLine", staysIn(room("cli"), "picocli.."));
    rules.put("databasesStayInStores", staysIn(room("stores"), "org.duckdb..", "org.postgresql.."));
    rules.put("modelNeedsOnlyTheJdk", modelNeedsOnlyTheJdk());
    rules.put("modelIsValues", modelIsValues());
    rules.put("modelIsImmutable", modelIsImmutable());
    rules.put("nothingHasSetters", nothingHasSetters());
    rules.put("nothingIsAGrabBag", nothingIsAGrabBag());
    rules.put("nothingIsNamedForItsHeirs", nothingIsNamedForItsHeirs());
    rules.put("onlyTheCommandLinePrints", onlyTheCommandLinePrints());
    rules.put("failuresHaveNames", noClasses().should(THROW_GENERIC_EXCEPTIONS));
    rules.put("resultsKnowNoClockAndNoPlace", resultsKnowNoClockAndNoPlace());
    rules.put("wordsKnowNoLocale", wordsKnowNoLocale());
    rules.put("packagesAreNullMarked", packagesAreNullMarked());
    rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
    return rules;
  }

  private String room(String name) {
    return root + "." + name + "..";
  }

  private ArchRule everyClassHasARoom() {
    return classes()
        .should()
        .resideInAnyPackage(ROOMS.stream().map(this::room).toArray(String[]::new));
  }

  private ArchRule dataFlowsOneWay() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("cli")
        .definedBy(room("cli"))
        .layer("stores")
        .definedBy(room("stores"))
        .layer("spark")
        .definedBy(room("spark"))
        .layer("engine")
        .definedBy(room("engine"))
        .layer("rules")
        .definedBy(room("rules"))
        .layer("dsl")
        .definedBy(room("dsl"))
        .layer("model")
        .definedBy(room("model"))
        .whereLayer("cli")
        .mayOnlyAccessLayers("engine", "dsl", "model")
        .whereLayer("stores")
        .mayOnlyAccessLayers("engine", "model")
        .whereLayer("spark")
        .mayOnlyAccessLayers("engine", "dsl", "model")
        .whereLayer("engine")
        .mayOnlyAccessLayers("rules", "model")
        .whereLayer("rules")
        .mayOnlyAccessLayers("model")
        .whereLayer("dsl")
        .mayOnlyAccessLayers("model")
        .whereLayer("model")
        .mayNotAccessAnyLayer();
  }

  private ArchRule staysIn(String home, String... packages) {
    return noClasses()
        .that(resideOutsideOfPackage(home))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages));
  }

  private ArchRule antlrStaysInTheParser() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(room("dsl.parse"), room("dsl.grammar"))
        .should()
        .dependOnClassesThat(resideInAPackage("org.antlr.."));
  }

  private ArchRule modelNeedsOnlyTheJdk() {
    return classes()
        .that(resideInAPackage(room("model")))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(room("model"), "java..", "org.jspecify.."));
  }

  private ArchRule modelIsValues() {
    DescribedPredicate<JavaClass> value =
        describe(
            "records, enums, interfaces or bags of constants",
            type ->
                type.isRecord() || type.isEnum() || type.isInterface() || isConstantsOnly(type));
    return classes().that(resideInAPackage(room("model"))).and(isTopLevel()).should(be(value));
  }

  private static DescribedPredicate<JavaClass> isTopLevel() {
    return describe("stand in a file of their own", type -> !type.isNestedClass());
  }

  /** A class without state: every field and method is static. */
  private static boolean isConstantsOnly(JavaClass type) {
    return type.getFields().stream().allMatch(f -> f.getModifiers().contains(JavaModifier.STATIC))
        && type.getMethods().stream().allMatch(m -> m.getModifiers().contains(JavaModifier.STATIC));
  }

  private ArchRule modelIsImmutable() {
    return fields()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(room("model")))
        .should()
        .beFinal();
  }

  private ArchRule nothingHasSetters() {
    return noMethods().should().haveNameMatching("set[A-Z].*");
  }

  private ArchRule nothingIsAGrabBag() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Misc|Common)(\\$.*)?");
  }

  /** A rule base is a thing of its own; an abstract class that is called a base is not. */
  private ArchRule nothingIsNamedForItsHeirs() {
    return noClasses()
        .that()
        .haveModifier(JavaModifier.ABSTRACT)
        .should()
        .haveSimpleNameStartingWith("Abstract")
        .orShould()
        .haveSimpleNameStartingWith("Base")
        .orShould()
        .haveSimpleNameEndingWith("Base");
  }

  private ArchRule onlyTheCommandLinePrints() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(room("cli"), room("bench"), room("spark.command"))
        .should(ACCESS_STANDARD_STREAMS);
  }

  private ArchRule resultsKnowNoClockAndNoPlace() {
    return noClasses()
        .that(resideOutsideOfPackage(room("bench")))
        // it says when it ran to the one who waits before the terminal; no result rests on that
        .and(not(simpleName("Watch")))
        .should()
        .callMethodWhere(
            describe(
                "its answer depends on clock, zone, host, locale or chance",
                call ->
                    MOODS
                        .getOrDefault(call.getTargetOwner().getName(), Set.of())
                        .contains(call.getName())));
  }

  private ArchRule wordsKnowNoLocale() {
    return noClasses()
        .should()
        .callMethodWhere(
            describe("it uses the locale of the machine", c -> isLocal(c.getTarget())));
  }

  private static boolean isLocal(AccessTarget.MethodCallTarget target) {
    if (!target.getOwner().getName().equals("java.lang.String")) {
      return false;
    }
    List<JavaClass> parameters = target.getRawParameterTypes();
    boolean placeless =
        parameters.isEmpty() || !parameters.get(0).getName().equals("java.util.Locale");
    return placeless
        && Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(target.getName());
  }

  private ArchRule packagesAreNullMarked() {
    DescribedPredicate<JavaClass> marked =
        describe(
            "in a package that is @NullMarked",
            type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    return classes().that(isTopLevel()).should(be(marked));
  }
}

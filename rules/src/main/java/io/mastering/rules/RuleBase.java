package io.mastering.rules;

import io.mastering.model.decision.Rule;
import io.mastering.model.situation.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules, ready to decide. Loading takes a few hundred milliseconds, so load once; a rule base
 * may be shared between threads, the sessions that it opens may not.
 */
public final class RuleBase {
  /**
   * Written by the build: the names of the classes that the DRL was compiled to, one a line, after
   * the version of Drools.
   */
  private static final String MODELS = "/META-INF/kie/io.mastering/mastering-rules/drools-model";

  /** The packages of the rules that look for findings: models of their own. */
  private static final String FINDINGS = "io.mastering.rules.findings.";

  private static final String OF_SETTINGS = FINDINGS + "settings.";

  private final KieBase rules;

  RuleBase(KieBase rules) {
    this.rules = rules;
  }

  /**
   * Loads the rules about users as they are: masters, owners, pushes, edits. Nothing is compiled at
   * run time.
   */
  public static RuleBase load() {
    return of(models().stream().map(RuleBase::withoutLife).map(RuleOrder::ordered).toList());
  }

  /**
   * Loads all rules, those about the writes of a user's life with them: sign-ins, imports, the life
   * cycle, leaving a master. They decide the same about users as they are, but cost more to load.
   */
  public static RuleBase loadWithLife() {
    return of(models().stream().map(RuleOrder::ordered).toList());
  }

  /**
   * Loads the rules that look for findings, and no others: what they conclude is a {@link
   * io.mastering.model.decision.Finding}, from settings alone or from a situation and what was
   * decided about it. No decision rests upon a finding.
   */
  public static RuleBase loadFindings() {
    return of(findingModels().stream().map(RuleOrder::ordered).toList());
  }

  /** Loads only those of them that look at settings alone: half the cost. */
  public static RuleBase loadSettingsFindings() {
    return of(
        modelNames().stream()
            .filter(name -> name.startsWith(OF_SETTINGS))
            .map(RuleBase::model)
            .map(RuleOrder::ordered)
            .toList());
  }

  /** Without the rules whose numbers stand from J1 on: sign-ins, imports, life cycle, leaving. */
  private static Model withoutLife(Model model) {
    return RuleOrder.with(
        model,
        model.getRules().stream()
            .filter(rule -> numberOf(rule.getName()).compareTo(Rule.J1) < 0)
            .toList());
  }

  private static Rule numberOf(String name) {
    return Rule.valueOf(name.substring(0, name.indexOf(' ')));
  }

  /** The rules of these models, in their order. */
  static RuleBase of(List<Model> models) {
    return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models));
  }

  /**
   * Opens a session for one org.
   *
   * @param settings what holds for every user: settings, priority lists, assumptions; an assumption
   *     that is not given, with its default, is not assumed, and the rules that ask for it are
   *     silent
   */
  public RuleSession open(Collection<? extends Fact> settings) {
    return new RuleSession(rules.newKieSession(), settings);
  }

  /** The rules as Drools knows them, for this module's tests. */
  KieBase rules() {
    return rules;
  }

  /** The compiled rules that decide, for this module's tests. */
  static List<Model> models() {
    return modelNames().stream().filter(name -> !ofFindings(name)).map(RuleBase::model).toList();
  }

  /** The compiled rules that look for findings. */
  static List<Model> findingModels() {
    return modelNames().stream().filter(RuleBase::ofFindings).map(RuleBase::model).toList();
  }

  private static boolean ofFindings(String model) {
    return model.startsWith(FINDINGS);
  }

  private static List<String> modelNames() {
    try (InputStream names = RuleBase.class.getResourceAsStream(MODELS)) {
      if (names == null) {
        throw new IllegalStateException("the build left no compiled rules: " + MODELS);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.isBlank() && !line.contains(":")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODELS, e);
    }
  }

  private static Model model(String name) {
    try {
      return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("cannot make the compiled rules: " + name, e);
    }
  }
}

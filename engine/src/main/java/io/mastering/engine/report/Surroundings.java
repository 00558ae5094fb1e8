package io.mastering.engine.report;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.App;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the reader of a summary asks beside its counts.
 *
 * @param takenAt when the snapshot was taken
 * @param whatIs what each system and each caller is, by its name, as a phrase
 * @param loginForm what the schemas ask of a login, in words
 * @param labels what the policy calls systems of which the snapshot shows the id only, by that id
 * @param drift what policy and snapshot contradict each other in
 * @param notLookedAt what an evaluation of this policy says nothing of, each as a sentence
 * @param arguments policy and snapshot as they were named, for commands about one user
 */
public record Surroundings(
    Optional<String> takenAt,
    Map<String, String> whatIs,
    Optional<String> loginForm,
    Map<String, String> labels,
    List<Diagnostic> drift,
    List<String> notLookedAt,
    List<String> arguments) {

  private static final String NO_CALLER =
      "No inbound is declared: pushes into this org were not looked at.";

  /** Nothing of it is known. */
  public static final Surroundings NONE =
      new Surroundings(
          Optional.empty(), Map.of(), Optional.empty(), Map.of(), List.of(), List.of(), List.of());

  public Surroundings {
    whatIs = Map.copyOf(whatIs);
    labels = Map.copyOf(labels);
    drift = List.copyOf(drift);
    notLookedAt = List.copyOf(notLookedAt);
    arguments = List.copyOf(arguments);
  }

  /**
   * The surroundings of an evaluation.
   *
   * @param policy where the policy stands
   * @param snapshot where the snapshot stands
   */
  public static Surroundings of(Org org, OrgObjects objects, String policy, String snapshot) {
    EffectiveOrg both = EffectiveOrg.of(org, Optional.of(objects));
    Map<String, String> whatIs = new TreeMap<>();
    both.systems().forEach(system -> whatIs.put(system.name(), whatIs(system)));
    for (Inbound caller : org.inbounds()) {
      whatIs.put(caller.name(), "caller, " + Paper.place(caller.span()));
    }
    String forms =
        IntStream.range(0, both.numberOfTypes())
            .mapToObj(both::loginForm)
            .distinct()
            .collect(Collectors.joining(", or "));
    return new Surroundings(
        objects.takenAt(),
        whatIs,
        Optional.of(forms).filter(words -> !words.isEmpty()),
        labels(org, both),
        both.diagnostics(),
        org.inbounds().isEmpty() ? List.of(NO_CALLER) : List.of(),
        List.of(policy, "--snapshot", snapshot));
  }

  /** Without commands about one user, who cannot be found by a pseudonym. */
  public Surroundings withoutCommands() {
    return new Surroundings(takenAt, whatIs, loginForm, labels, drift, notLookedAt, List.of());
  }

  private static Map<String, String> labels(Org org, EffectiveOrg both) {
    Map<String, String> labels = new TreeMap<>();
    for (OrgSystem declared : org.systems()) {
      declared
          .id()
          .filter(id -> both.systems().stream().noneMatch(s -> s.id().equals(Optional.of(id))))
          .ifPresent(id -> labels.put(id, declared.name()));
    }
    return labels;
  }

  /** A text with labels in the place of ids, where the policy tells whose they are. */
  String labelled(String text) {
    String labelled = text;
    for (Map.Entry<String, String> label : labels.entrySet()) {
      labelled =
          labelled.replaceAll(
              "\\b" + Pattern.quote(label.getKey()) + "\\b",
              Matcher.quoteReplacement(label.getValue()));
    }
    return labelled;
  }

  private static String whatIs(EffectiveSystem system) {
    String role =
        system
            .declared()
            .map(OrgSystem::role)
            .map(
                declared ->
                    switch (declared) {
                      case SOURCE -> "source";
                      case APP -> "app";
                      case IDP -> "identity provider";
                    })
            .orElse(system.idp() ? "identity provider" : "app");
    Optional<String> kind =
        system
            .declared()
            .flatMap(OrgSystem::kind)
            .or(() -> system.app().flatMap(App::name))
            .or(() -> system.provider().flatMap(IdentityProvider::type));
    return role + kind.map(k -> " of kind " + k).orElse("");
  }

  /** The name with what it is in brackets, where that is known. */
  String named(String name) {
    return Optional.ofNullable(whatIs.get(name)).map(is -> name + " (" + is + ")").orElse(name);
  }

  /** A command that shows one user, as a shell takes it. */
  Optional<String> why(String user) {
    return arguments.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "mastering why "
                + arguments.stream().map(Surroundings::quoted).collect(Collectors.joining(" "))
                + " --user "
                + quoted(user));
  }

  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_@%+=:,./-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}

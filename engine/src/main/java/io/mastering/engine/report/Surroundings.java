package io.mastering.engine.report;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the reader of a summary asks beside its counts.
 *
 * @param takenAt when the snapshot was taken
 * @param whatIs what each system and each caller is, by its name, as a phrase
 * @param loginForm what the schemas ask of a login, in words
 * @param arguments policy and snapshot as they were named, for commands about one user
 */
public record Surroundings(
    Optional<String> takenAt,
    Map<String, String> whatIs,
    Optional<String> loginForm,
    List<String> arguments) {

  /** Nothing of it is known. */
  public static final Surroundings NONE =
      new Surroundings(Optional.empty(), Map.of(), Optional.empty(), List.of());

  public Surroundings {
    whatIs = Map.copyOf(whatIs);
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
        List.of(policy, "--snapshot", snapshot));
  }

  /** Without commands about one user, who cannot be found by a pseudonym. */
  public Surroundings withoutCommands() {
    return new Surroundings(takenAt, whatIs, loginForm, List.of());
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

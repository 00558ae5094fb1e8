package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Engine;
import io.mastering.engine.life.Chronicle;
import io.mastering.engine.life.Life;
import io.mastering.engine.report.Story;
import io.mastering.engine.report.StoryJson;
import io.mastering.engine.report.StoryText;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what happens in a scenario: which write made whom the master, since when. */
final class WhyScenario {
  private static final int NAMED = 5;

  private final Console console;
  private final TextFormat format;

  WhyScenario(Console console, TextFormat format) {
    this.console = console;
    this.format = format;
  }

  ExitCode tell(Path file, String name, Optional<String> user) {
    Engine engine = Engine.startForScenarios();
    Optional<Policy> policy = LoadedPolicy.from(file, console);
    if (policy.isEmpty()) {
      return ExitCode.POLICY;
    }
    Optional<Scenario> scenario = only(policy.get(), name);
    if (scenario.isEmpty()) {
      return ExitCode.USAGE;
    }
    try (Life life = engine.life()) {
      Chronicle chronicle = engine.chronicle(life, policy.get(), scenario.get());
      if (user.filter(who -> !isIn(chronicle, who)).isPresent()) {
        console.complain(
            "Nobody is called \"" + user.get() + "\" in this scenario.",
            "Leave --user out to be told of everybody.");
        return ExitCode.USAGE;
      }
      Story story = Story.of(life, chronicle, user);
      String text =
          format == TextFormat.JSON
              ? StoryJson.of(story)
              : scenario.get().title() + "\n\n" + StoryText.of(story);
      console.result(text.stripTrailing());
    }
    return ExitCode.FINE;
  }

  private static boolean isIn(Chronicle chronicle, String user) {
    return Stream.concat(
            Stream.of(chronicle.start()),
            chronicle.entries().stream().map(entry -> entry.turn().after()))
        .flatMap(state -> state.orgs().values().stream())
        .anyMatch(org -> org.account(user).isPresent());
  }

  /** The one case of this name, or the one whose name contains it. */
  private Optional<Scenario> only(Policy policy, String name) {
    List<Scenario> exact = policy.scenarios().stream().filter(s -> s.title().equals(name)).toList();
    List<Scenario> found =
        exact.size() == 1
            ? exact
            : policy.scenarios().stream().filter(s -> s.title().contains(name)).toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    List<String> titles =
        (found.isEmpty() ? policy.scenarios() : found)
            .stream().map(s -> "\"" + s.title() + "\"").limit(NAMED).toList();
    console.complain(
        (found.isEmpty() ? "No case" : found.size() + " cases")
            + (found.isEmpty() ? " of the policy contains \"" : " of the policy contain \"")
            + name
            + "\" in the name.",
        titles.isEmpty()
            ? "The policy has no scenarios."
            : "Say more of the name of one, such as " + String.join(", ", titles) + ".");
    return Optional.empty();
  }
}

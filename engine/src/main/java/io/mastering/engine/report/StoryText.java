package io.mastering.engine.report;

import io.mastering.engine.life.Answer;
import io.mastering.engine.life.Plan;
import io.mastering.engine.scenario.NoCandidate;
import io.mastering.engine.scenario.WayOutWords;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a story to a reader. */
public final class StoryText {
  private static final Set<Outcome> FINE =
      EnumSet.of(
          Outcome.APPLIED, Outcome.NO_CHANGE, Outcome.CREATED, Outcome.LINKED, Outcome.QUEUED);

  private final StringBuilder out = new StringBuilder();
  private final Story story;
  private final boolean severalOrgs;

  private StoryText(Story story) {
    this.story = story;
    this.severalOrgs = story.severalOrgs();
  }

  /** The story on lines, each with the numbers of the rules that decided. */
  public static String of(Story story) {
    return new StoryText(story).tell();
  }

  private String tell() {
    line("At the start");
    if (story.start().isEmpty()) {
      line("  nobody is known");
    }
    story.start().forEach(s -> standing(s, "", List.of()));
    for (Story.Event event : story.events()) {
      line("");
      line(event.number() + ". " + event.words());
      event.outcomes().forEach(this::outcome);
      event.changes().forEach(change -> line("   " + change));
    }
    line("");
    line("Now");
    story.end().forEach(s -> standing(s, since(s.since()), atTheStart(s)));
    return out.toString();
  }

  /** What has been told of a user already is not told again. */
  private void standing(Story.Standing standing, String since, List<String> told) {
    line("  " + standing(standing) + since);
    noCandidates(standing).stream().filter(no -> !told.contains(no)).forEach(this::line);
  }

  private List<String> atTheStart(Story.Standing standing) {
    return story.start().stream()
        .filter(s -> s.org().equals(standing.org()) && s.user().equals(standing.user()))
        .flatMap(s -> noCandidates(s).stream())
        .toList();
  }

  private static List<String> noCandidates(Story.Standing standing) {
    return standing.shut().stream()
        .map(shut -> "    " + NoCandidate.words(shut) + "  [" + shut.rule() + "]")
        .toList();
  }

  private String standing(Story.Standing standing) {
    return standing.user()
        + (severalOrgs ? " in " + standing.org() : "")
        + (standing.users() == 1 ? " is mastered by " : " are mastered by ")
        + Tally.words(standing.master())
        + "  ["
        + standing.rule()
        + "]";
  }

  private static String since(int number) {
    return number == 0 ? ", as at the start" : ", since " + number + ".";
  }

  private void outcome(Story.Outcomes outcome) {
    Answer answer = outcome.answer();
    WriteDecision write = answer.write();
    line(
        "   "
            + write.write().write()
            + " is "
            + write.outcome().word()
            + write.reason().map(reason -> " (" + reason.word() + ")").orElse("")
            + (severalOrgs ? " in " + answer.org() : "")
            + "  ["
            + write.rule()
            + "]"
            + (FINE.contains(write.outcome()) ? "" : " " + write.rule().sentence()));
    if (!answer.message().isEmpty()) {
      line("     " + answer.message());
    }
    write
        .owner()
        .ifPresent(
            owner -> {
              line(
                  "     owner "
                      + owner
                      + outcome.ownerSince().map(n -> since(n, outcome)).orElse(""));
              line("     attributes " + String.join(", ", write.attributes()));
            });
    String cause = Cause.of(write);
    boolean known = !cause.isEmpty() && !cause.equals(write.rule().sentence());
    if (write.owner().isEmpty() && write.settledBy().isEmpty() && known) {
      line("     because " + cause);
    }
    write.assumes().stream().sorted().forEach(assumed -> line("     assumes " + assumed.word()));
    write.settledBy().forEach(settler -> line("     to settle it: " + settler));
    outcome.notes().forEach(note -> line("     note: " + note));
    plans(outcome.plans());
  }

  private static String since(int number, Story.Outcomes outcome) {
    return number > 0
        ? ", since " + number + "."
        : outcome.ownerBy().map(by -> ", since " + by).orElse(", as at the start");
  }

  private void plans(List<Plan> plans) {
    int number = 1;
    for (Plan plan : plans) {
      String remedies =
          plan.remedies().stream().map(Remedy::name).collect(Collectors.joining(", "));
      line(
          "     way out "
              + number++
              + ": "
              + WayOutWords.of(plan.steps())
              + "  ["
              + remedies
              + "]");
      line(
          "       "
              + plan.undoneBy().map(by -> "lasts until " + by).orElse("it lasts")
              + plan.price().map(price -> "; " + price).orElse(""));
    }
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}

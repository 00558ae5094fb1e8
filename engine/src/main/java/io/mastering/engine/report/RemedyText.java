package io.mastering.engine.report;

import io.mastering.model.decision.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says the ways out of a refusal as an admin would take them: each a plan, with what to know of it.
 */
final class RemedyText {
  private RemedyText() {}

  /**
   * A way out.
   *
   * @param remedy the one that clears the refusal
   * @param words what to do, as a request
   * @param notes what else to do, and what else it does
   */
  record Plan(Remedy remedy, String words, List<String> notes) {}

  /**
   * The plans, in the order in which they are offered. R1 is no plan of its own: it makes R2 last.
   *
   * @param about the systems or attributes that each remedy changes
   */
  static List<Plan> plans(Map<Remedy, List<String>> about) {
    List<Plan> plans = new ArrayList<>();
    about.forEach((remedy, what) -> plan(remedy, what, about).ifPresent(plans::add));
    return plans;
  }

  private static Optional<Plan> plan(
      Remedy remedy, List<String> what, Map<Remedy, List<String>> about) {
    String names = String.join(", ", what);
    return switch (remedy) {
      case R1 -> Optional.empty();
      case R2 ->
          Optional.of(
              new Plan(
                  remedy,
                  "disconnect the user from " + names + "; then retry the failed tasks",
                  lasting(about.getOrDefault(Remedy.R1, List.of()))));
      case R3 ->
          Optional.of(
              new Plan(
                  remedy,
                  "let Okta own (inherit from okta): " + names + "; then retry the failed tasks",
                  List.of("every source stops updating them, without a word")));
      case R4, R5, R6 -> Optional.of(new Plan(remedy, remedy.words(), List.of()));
    };
  }

  private static List<String> lasting(List<String> updating) {
    List<String> notes = new ArrayList<>();
    if (!updating.isEmpty()) {
      notes.add(
          "first switch off \"update existing users\" on "
              + String.join(", ", updating)
              + ", or the next sign-in undoes it [R1]");
    }
    notes.add(
        "it lasts until he is linked again: by an import that matches him, or by a sign-in where"
            + " accounts are linked");
    return notes;
  }

  /** The first few of many. */
  static List<String> shortened(List<String> about, int named) {
    int more = about.size() - named;
    if (more <= 0) {
      return about;
    }
    List<String> some = new ArrayList<>(about.subList(0, named));
    some.set(named - 1, some.get(named - 1) + " and " + more + " more");
    return some;
  }
}

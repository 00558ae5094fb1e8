package io.mastering.engine.report;

import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says the ways out of one user's refusal as an admin would take them: each a plan, with what to
 * know of it.
 */
final class RemedyText {
  private static final String RETRY = "; then, if a task has failed, retry it";

  private RemedyText() {}

  /**
   * A way out.
   *
   * @param remedy the one that clears the refusal
   * @param words what to do, as a request
   * @param notes what else to do, and what else it does
   */
  record Plan(Remedy remedy, String words, List<String> notes) {
    Plan with(List<String> more) {
      List<String> all = new ArrayList<>(more);
      all.addAll(notes);
      return new Plan(remedy, words, all);
    }
  }

  /**
   * The plans, the least invasive first. R1 is no plan of its own: it makes R2 last.
   *
   * @param createsUsers whether the writer makes users too
   * @param lockOut the credential provider that no longer knows the user once he is disconnected
   */
  static List<Plan> plans(WriteDecision write, Truth createsUsers, Optional<String> lockOut) {
    List<Plan> plans = new ArrayList<>();
    Approach.of(write.waysOut())
        .forEach((approach, ways) -> plans.add(plan(write, createsUsers, approach, ways, lockOut)));
    return plans.stream().map(plan -> plan.with(obstacles(write, plan.remedy()))).toList();
  }

  /** What the reader who takes the way meets next. */
  private static List<String> obstacles(WriteDecision write, Remedy remedy) {
    return write.obstacles().stream()
        .filter(obstacle -> obstacle.remedy() == remedy)
        .map(
            obstacle ->
                "after that the push is "
                    + (obstacle.outcome() == Outcome.UNKNOWN ? "" : "still ")
                    + obstacle.outcome().word()
                    + ": "
                    + Cause.of(obstacle))
        .distinct()
        .toList();
  }

  private static Plan plan(
      WriteDecision write,
      Truth createsUsers,
      Approach approach,
      List<WayOut> ways,
      Optional<String> lockOut) {
    String by = write.write().by();
    List<String> refused = write.attributes();
    return switch (approach) {
      case SEND_LESS ->
          new Plan(
              Remedy.R5,
              "let " + by + " leave out " + names(ways, Remedy.R5, refused) + RETRY,
              leaving(by, createsUsers, refused));
      case INHERIT ->
          new Plan(
              Remedy.R3,
              "let Okta own (inherit from Okta): " + names(ways, Remedy.R3, refused) + RETRY,
              List.of(
                  "for every user of the org, the sources stop updating them, and no log says so"));
      case LEAVE_IDPS, LEAVE_SOURCES ->
          new Plan(
              Remedy.R2,
              "disconnect the user from " + names(ways, Remedy.R2, List.of()) + RETRY,
              lasting(approach, names(ways, Remedy.R1, List.of()), lockOut));
    };
  }

  private static List<String> leaving(String by, Truth createsUsers, List<String> refused) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "masters and owners stay as they are, but this no longer arrives from "
            + by
            + ", for any user: a mapping is the same for all, and other users may need"
            + " more to be left out (`eval` names it)");
    notes.add("that this clears it is " + WayText.UNMAPPED);
    WayText.creations(by, createsUsers, refused)
        .map(note -> note.startsWith("If ") ? "i" + note.substring(1) : note)
        .map(note -> note.substring(0, note.length() - 1))
        .ifPresent(notes::add);
    return notes;
  }

  /** What the ways are about, in the order of these names. */
  private static String names(List<WayOut> ways, Remedy remedy, List<String> order) {
    return ways.stream()
        .filter(way -> way.remedy() == remedy)
        .map(WayOut::about)
        .sorted(Comparator.comparingInt(order::indexOf))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private static List<String> lasting(
      Approach approach, String updating, Optional<String> lockOut) {
    List<String> notes = new ArrayList<>();
    if (!updating.isEmpty()) {
      notes.add(
          "first map what comes from "
              + updating
              + " \"on create\" (else Okta refuses to save: MST207) and switch off \"update existing"
              + " users\" there, or the next sign-in undoes it [R1]");
    }
    lockOut.map(LockOut::note).ifPresent(notes::add);
    if (approach == Approach.LEAVE_SOURCES) {
      notes.add(
          "they can no longer update the user, nor deactivate the account when the user leaves");
    }
    notes.add(
        "it lasts until the user is linked again: by an import that matches, or by a sign-in where"
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

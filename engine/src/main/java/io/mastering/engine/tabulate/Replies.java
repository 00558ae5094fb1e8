package io.mastering.engine.tabulate;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.WriteDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Replies by question, and by the states of the user that they are about. */
final class Replies {
  private final Map<Reply, Reply> known = new HashMap<>();
  private final Map<String, Reply> master = new LinkedHashMap<>();
  private final Map<String, Map<String, Reply>> owners = new LinkedHashMap<>();
  private final Map<String, Map<String, Reply>> writes = new LinkedHashMap<>();
  private final Set<String> users = new LinkedHashSet<>();

  /** Whether somebody like this user is new here. */
  boolean isNew(String user) {
    return users.add(user);
  }

  int users() {
    return users.size();
  }

  void add(String user, Decision decision) {
    master.put(
        user,
        known(new Reply(Answer.of(decision.mastery()), decision.mastery().rule(), List.of())));
    for (Ownership owner : decision.owners()) {
      owners
          .computeIfAbsent(owner.attribute(), a -> new LinkedHashMap<>())
          .put(
              user,
              known(new Reply(Answer.of(owner, decision.mastery()), owner.rule(), List.of())));
    }
  }

  /** Adds what becomes of the writes that are wanted. */
  void addWrites(String user, Decision decision, Predicate<WriteDecision> wanted) {
    for (WriteDecision write : decision.writes().stream().filter(wanted).toList()) {
      writes
          .computeIfAbsent(write.write().write(), w -> new LinkedHashMap<>())
          .put(user, known(new Reply(Answer.of(write), write.rule(), write.attributes())));
    }
  }

  private Reply known(Reply reply) {
    return known.computeIfAbsent(reply, r -> r);
  }

  DecisionTable master(Likeness likeness) {
    return DecisionTable.of(master, likeness);
  }

  /** Attributes whose owners are the same under all circumstances, in schema order. */
  Map<List<String>, DecisionTable> owners(Likeness likeness) {
    Map<Map<String, Reply>, List<String>> groups = new LinkedHashMap<>();
    owners.forEach(
        (attribute, replies) ->
            groups.computeIfAbsent(replies, a -> new ArrayList<>()).add(attribute));
    Map<List<String>, DecisionTable> tables = new LinkedHashMap<>();
    groups.forEach(
        (replies, of) -> tables.put(List.copyOf(of), DecisionTable.of(replies, likeness)));
    return tables;
  }

  Map<String, DecisionTable> writes(Likeness likeness) {
    Map<String, DecisionTable> tables = new LinkedHashMap<>();
    writes.forEach((write, replies) -> tables.put(write, DecisionTable.of(replies, likeness)));
    return tables;
  }

  /**
   * Which states no question has told apart so far.
   *
   * @param users the users asked about, by what is given of them
   */
  Likeness likeness(Features features, Map<String, String> users) {
    List<Map<String, Reply>> questions = new ArrayList<>(List.of(master));
    questions.addAll(owners.values());
    questions.addAll(writes.values());
    List<Map<String, Answer>> told = new ArrayList<>();
    for (Map<String, Reply> question : new LinkedHashSet<>(questions)) {
      Map<String, Answer> answers = new LinkedHashMap<>();
      users.forEach(
          (given, user) -> {
            Reply reply = question.get(user);
            if (reply != null) {
              answers.put(given, reply.answer());
            }
          });
      told.add(answers);
    }
    return Likeness.of(told, features);
  }
}

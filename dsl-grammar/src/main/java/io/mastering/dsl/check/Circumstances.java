package io.mastering.dsl.check;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions with their answers, all about one user. */
final class Circumstances {
  /** A question that joins no others, and its answer. */
  private record Answer(Condition question, boolean yes) {}

  /** What a user has one of: who masters him, his type. */
  private static final class Single {
    private final Set<String> is = new HashSet<>();
    private final Set<String> isNot = new HashSet<>();

    void add(String what, boolean yes) {
      (yes ? is : isNot).add(what);
    }

    boolean isImpossible() {
      return is.size() > 1 || is.stream().anyMatch(isNot::contains);
    }
  }

  private final List<Answer> answers;

  Circumstances() {
    this(List.of());
  }

  private Circumstances(List<Answer> answers) {
    this.answers = List.copyOf(answers);
  }

  Circumstances with(Condition question, boolean yes) {
    return and(new Circumstances(List.of(new Answer(question, yes))));
  }

  Circumstances and(Circumstances others) {
    List<Answer> all = new ArrayList<>(answers);
    all.addAll(others.answers);
    return new Circumstances(all);
  }

  /** Whether no user can be like this. */
  boolean isImpossible() {
    return values() || statuses().isEmpty() || holders() || types() || contradiction();
  }

  private boolean values() {
    Map<String, PossibleValues> values = new HashMap<>();
    for (Answer answer : answers) {
      if (answer.question instanceof Condition.AttributeTest test) {
        values.computeIfAbsent(test.attribute(), a -> new PossibleValues()).add(test, answer.yes);
      }
    }
    return values.values().stream().anyMatch(PossibleValues::isImpossible);
  }

  private Set<UserStatus> statuses() {
    Set<UserStatus> left = EnumSet.complementOf(EnumSet.of(UserStatus.UNKNOWN));
    for (Answer answer : answers) {
      if (answer.question instanceof Condition.StatusIs is) {
        left.removeIf(status -> (status == is.status()) != answer.yes);
      }
    }
    return left;
  }

  /** A source masters only whom it is linked to (M2), and never a deactivated user (M8). */
  private boolean holders() {
    Single masters = new Single();
    for (Answer answer : answers) {
      if (answer.question instanceof Condition.MasteredBy by) {
        masters.add(by.holder(), answer.yes);
      }
    }
    boolean bySource =
        masters.is.stream().anyMatch(holder -> !ReservedNames.HOLDERS.contains(holder));
    boolean deactivated = statuses().equals(Set.of(UserStatus.DEPROVISIONED));
    return masters.isImpossible()
        || bySource && deactivated
        || masters.isNot.contains(Policy.OKTA) && deactivated
        || answers.stream()
            .anyMatch(
                a ->
                    a.question instanceof Condition.LinkedTo to
                        && !a.yes
                        && masters.is.contains(to.system()));
  }

  private boolean types() {
    Single types = new Single();
    for (Answer answer : answers) {
      if (answer.question instanceof Condition.UserTypeIs is) {
        types.add(is.type(), answer.yes);
      }
    }
    return types.isImpossible();
  }

  /** One and the same question, answered yes and no. */
  private boolean contradiction() {
    Map<String, Boolean> said = new HashMap<>();
    for (Answer answer : answers) {
      Boolean earlier = said.putIfAbsent(key(answer.question), answer.yes);
      if (earlier != null && earlier != answer.yes) {
        return true;
      }
    }
    return false;
  }

  private static String key(Condition question) {
    if (question instanceof Condition.LinkedTo to) {
      return "link " + to.system();
    }
    if (question instanceof Condition.LinkedElsewhere to) {
      return "link " + to.org() + " " + to.system();
    }
    if (question instanceof Condition.InGroup in) {
      return "group " + in.group();
    }
    return question instanceof Condition.AttributeTest test
        ? "value " + test.attribute() + " " + test.operator() + " " + test.values()
        : question.toString();
  }
}

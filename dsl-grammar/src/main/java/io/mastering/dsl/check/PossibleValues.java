package io.mastering.dsl.check;

import io.mastering.model.policy.Condition.AttributeTest;
import io.mastering.model.policy.Condition.Operator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of one attribute that several comparisons leave. */
final class PossibleValues {
  private static final Set<Operator> DATES = Set.of(Operator.IS_BEFORE, Operator.IS_AFTER);
  private static final int LENGTH_OF_A_DAY = 10;

  private Optional<Set<String>> among = Optional.empty();
  private final Set<String> not = new HashSet<>();
  private final List<AttributeTest> met = new ArrayList<>();
  private final List<AttributeTest> unmet = new ArrayList<>();
  private boolean empty;
  private boolean there;

  void add(AttributeTest test, boolean holds) {
    switch (test.operator()) {
      case IS, IS_ONE_OF -> values(test.values(), holds);
      case IS_NOT -> values(test.values(), !holds);
      case IS_EMPTY -> {
        empty |= holds;
        there |= !holds;
      }
      case STARTS_WITH, ENDS_WITH, CONTAINS, IS_BEFORE, IS_AFTER -> {
        (holds ? met : unmet).add(test);
        there |= holds;
      }
    }
  }

  private void values(List<String> values, boolean hold) {
    if (!hold) {
      not.addAll(values);
      return;
    }
    there = true;
    Set<String> both = new HashSet<>(values);
    among.ifPresent(both::retainAll);
    among = Optional.of(both);
  }

  /** Whether no value is left, nor none at all. */
  boolean isImpossible() {
    if (empty || !there) {
      return empty && there;
    }
    return among.isPresent() ? among.get().stream().noneMatch(this::fits) : nothingFits();
  }

  private boolean fits(String value) {
    return !not.contains(value)
        && met.stream().allMatch(test -> meets(value, test).orElse(false))
        && unmet.stream().noneMatch(test -> meets(value, test).orElse(true));
  }

  /** Absent for a value that is no date: it answers no question about days. */
  private static Optional<Boolean> meets(String value, AttributeTest test) {
    String limit = test.values().get(0);
    return switch (test.operator()) {
      case STARTS_WITH -> Optional.of(value.startsWith(limit));
      case ENDS_WITH -> Optional.of(value.endsWith(limit));
      case CONTAINS -> Optional.of(value.contains(limit));
      case IS_BEFORE -> day(value).map(day -> day.isBefore(LocalDate.parse(limit)));
      case IS_AFTER -> day(value).map(day -> day.isAfter(LocalDate.parse(limit)));
      case IS, IS_NOT, IS_ONE_OF, IS_EMPTY -> throw new IllegalArgumentException(test.toString());
    };
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(
          LocalDate.parse(
              value.length() > LENGTH_OF_A_DAY ? value.substring(0, LENGTH_OF_A_DAY) : value));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  /** Of all texts; seen only where two comparisons settle it. */
  private boolean nothingFits() {
    return days()
        || met.stream().anyMatch(one -> met.stream().anyMatch(other -> parts(one, other)))
        || met.stream().anyMatch(one -> unmet.stream().anyMatch(other -> entails(one, other)));
  }

  private static boolean parts(AttributeTest one, AttributeTest other) {
    String a = one.values().get(0);
    String b = other.values().get(0);
    return one.operator() == other.operator()
        && switch (one.operator()) {
          case STARTS_WITH -> !a.startsWith(b) && !b.startsWith(a);
          case ENDS_WITH -> !a.endsWith(b) && !b.endsWith(a);
          case IS, IS_NOT, IS_ONE_OF, IS_EMPTY, CONTAINS, IS_BEFORE, IS_AFTER -> false;
        };
  }

  /** Whether a text that meets the one meets the other, which it must not. */
  private static boolean entails(AttributeTest one, AttributeTest other) {
    if (DATES.contains(one.operator()) || DATES.contains(other.operator())) {
      return false;
    }
    String of = one.values().get(0);
    boolean same = one.operator() == other.operator();
    boolean within = other.operator() == Operator.CONTAINS;
    return (same || within) && meets(of, other).orElse(false);
  }

  private boolean days() {
    LocalDate first = LocalDate.MIN;
    LocalDate last = LocalDate.MAX;
    for (AttributeTest test : met) {
      if (test.operator() == Operator.IS_AFTER) {
        first = later(first, LocalDate.parse(test.values().get(0)).plusDays(1));
      } else if (test.operator() == Operator.IS_BEFORE) {
        last = earlier(last, LocalDate.parse(test.values().get(0)).minusDays(1));
      }
    }
    for (AttributeTest test : unmet) {
      if (test.operator() == Operator.IS_BEFORE) {
        first = later(first, LocalDate.parse(test.values().get(0)));
      } else if (test.operator() == Operator.IS_AFTER) {
        last = earlier(last, LocalDate.parse(test.values().get(0)));
      }
    }
    return first.isAfter(last);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

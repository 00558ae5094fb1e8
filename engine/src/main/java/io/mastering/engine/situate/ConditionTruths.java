package io.mastering.engine.situate;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import io.mastering.model.situation.Truth;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether a condition holds for a user, in three-valued logic. What only a decision can answer is
 * unknown.
 *
 * @param typeName the name of the user's type
 * @param leadsTo whether a link is one to the system of that name
 */
record ConditionTruths(User user, String typeName, BiPredicate<Link, String> leadsTo) {

  Truth of(Condition condition) {
    return Conditions.truth(condition, this::ofUser);
  }

  private Truth ofUser(Condition condition) {
    if (condition instanceof Condition.StatusIs is) {
      return user.status() == UserStatus.UNKNOWN
          ? Truth.UNKNOWN
          : Truth.of(user.status() == is.status());
    }
    if (condition instanceof Condition.UserTypeIs is) {
      return typeName.equals(EffectiveTypes.UNSHOWN)
          ? Truth.UNKNOWN
          : Truth.of(typeName.equals(is.type()));
    }
    if (condition instanceof Condition.InGroup in) {
      return user.showsGroups() ? Truth.of(user.groups().contains(in.group())) : Truth.UNKNOWN;
    }
    if (condition instanceof Condition.LinkedTo to) {
      return user.showsLinks()
          ? Truth.of(user.links().stream().anyMatch(link -> leadsTo.test(link, to.system())))
          : Truth.UNKNOWN;
    }
    return condition instanceof Condition.AttributeTest test ? compare(test) : Truth.UNKNOWN;
  }

  private Truth compare(Condition.AttributeTest test) {
    Optional<String> value = user.profile().value(test.attribute());
    List<String> values = test.values();
    return switch (test.operator()) {
      case IS -> Truth.of(value.filter(values.get(0)::equals).isPresent());
      case IS_NOT -> Truth.of(value.filter(values.get(0)::equals).isEmpty());
      case IS_ONE_OF -> Truth.of(value.filter(values::contains).isPresent());
      case IS_EMPTY -> Truth.of(value.isEmpty());
      case STARTS_WITH -> Truth.of(value.filter(v -> v.startsWith(values.get(0))).isPresent());
      case ENDS_WITH -> Truth.of(value.filter(v -> v.endsWith(values.get(0))).isPresent());
      case CONTAINS -> Truth.of(value.filter(v -> v.contains(values.get(0))).isPresent());
      case IS_BEFORE -> date(value, values.get(0), LocalDate::isBefore);
      case IS_AFTER -> date(value, values.get(0), LocalDate::isAfter);
    };
  }

  /** A value that is no date cannot be compared: unknown. An empty one is neither. */
  private static Truth date(
      Optional<String> value, String limit, BiPredicate<LocalDate, LocalDate> compare) {
    if (value.isEmpty()) {
      return Truth.NO;
    }
    try {
      String text = value.get();
      LocalDate day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      return Truth.of(compare.test(day, LocalDate.parse(limit)));
    } catch (DateTimeParseException notADate) {
      return Truth.UNKNOWN;
    }
  }
}

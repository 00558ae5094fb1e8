package io.mastering.engine.life;

import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.UserType;
import java.util.Optional;

/**
 * Conditions asked of a user as the policy alone describes him, written a second time for tests.
 */
record PlainConditions(Org policy, User user) {

  /** The type that the policy declares of him; absent: the default type. */
  Optional<UserType> type() {
    return policy.userTypes().stream()
        .filter(t -> user.type().filter(u -> isOf(t, u)).isPresent())
        .findFirst();
  }

  private static boolean isOf(UserType type, String shown) {
    return type.name().equals(shown) || type.id().filter(shown::equals).isPresent();
  }

  /** 1 holds, -1 does not, 0 cannot be said. */
  int sign(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().mapToInt(this::sign).min().orElse(1);
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().mapToInt(this::sign).max().orElse(-1);
    }
    if (condition instanceof Condition.Not not) {
      return -sign(not.part());
    }
    if (condition instanceof Condition.StatusIs is) {
      return user.status() == UserStatus.UNKNOWN ? 0 : sign(user.status() == is.status());
    }
    if (condition instanceof Condition.InGroup in) {
      return sign(user.groups().contains(in.group()));
    }
    if (condition instanceof Condition.LinkedTo to) {
      return sign(user.links().stream().anyMatch(link -> link.system().equals(to.system())));
    }
    if (condition instanceof Condition.UserTypeIs is) {
      return sign(type().map(UserType::name).orElse("default").equals(is.type()));
    }
    return compare((Condition.AttributeTest) condition);
  }

  private static int sign(boolean holds) {
    return holds ? 1 : -1;
  }

  private int compare(Condition.AttributeTest test) {
    String value = user.profile().values().getOrDefault(test.attribute(), "");
    String first = test.values().isEmpty() ? "" : test.values().get(0);
    return switch (test.operator()) {
      case IS -> sign(value.equals(first));
      case IS_NOT -> sign(!value.equals(first));
      case IS_ONE_OF -> sign(test.values().contains(value));
      case IS_EMPTY -> sign(value.isEmpty());
      case STARTS_WITH -> sign(!value.isEmpty() && value.startsWith(first));
      case ENDS_WITH -> sign(!value.isEmpty() && value.endsWith(first));
      case CONTAINS -> sign(!value.isEmpty() && value.contains(first));
      case IS_BEFORE -> value.isEmpty() ? -1 : isDate(value) ? sign(day(value, first) < 0) : 0;
      case IS_AFTER -> value.isEmpty() ? -1 : isDate(value) ? sign(day(value, first) > 0) : 0;
    };
  }

  private static boolean isDate(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}.*");
  }

  /** ISO dates stand in the order of their text. */
  private static int day(String value, String limit) {
    return value.substring(0, 10).compareTo(limit);
  }
}

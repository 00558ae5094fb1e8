package io.mastering.engine.life;

import io.mastering.model.identity.BaseAttribute;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users whom a write makes, and what a scenario need not say of a user. */
public final class NewUsers {
  private NewUsers() {}

  /** The address that a user has where nothing else is said. */
  public static String address(String name) {
    return name.contains("@") ? name : name + "@org.example";
  }

  /** The values of a user: the required ones are there and valid, unless something else is said. */
  public static Map<String, String> values(String name, Map<String, String> said) {
    Map<String, String> values = new HashMap<>();
    values.put(BaseAttribute.LOGIN.attribute(), address(name));
    values.put(BaseAttribute.EMAIL.attribute(), address(name));
    values.put(BaseAttribute.FIRST_NAME.attribute(), name);
    values.put(BaseAttribute.LAST_NAME.attribute(), name);
    values.putAll(said);
    values.values().removeIf(String::isEmpty);
    return values;
  }

  /** A user whom a write makes: Okta-mastered, without links (P7). */
  public static Account account(String name, Map<String, String> values) {
    return Account.of(
        new User(
            name,
            UserStatus.ACTIVE,
            Optional.empty(),
            Optional.empty(),
            new Profile(values),
            List.of(),
            List.of()));
  }
}

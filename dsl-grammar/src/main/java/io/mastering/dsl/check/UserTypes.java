package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Code;
import java.util.Set;

/** MST114: a user type that the policy declares nothing for; the org may have it all the same. */
final class UserTypes {
  private static final String DEFAULT = "user";

  private UserTypes() {}

  static void look(Names names, String org, Name type, Complaints complaints) {
    Set<String> known = names.userTypes(org);
    if (type.isMissing() || type.placeholder() || type.text().equals(DEFAULT)) {
      return;
    }
    if (!names.isUserType(org, type.text())) {
      complaints.add(
          Unknown.name(
              Code.MST114,
              type,
              "No user type `" + type.text() + "` is declared.",
              known,
              "Declare it with `user type "
                  + Spelling.of(type.text())
                  + " { ... }` when its attributes are inherited in a way of their own."));
    }
  }
}

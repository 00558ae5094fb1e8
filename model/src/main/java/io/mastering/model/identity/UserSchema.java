package io.mastering.model.identity;

import java.util.List;
import java.util.Optional;

/**
 * The schema of one user type: base attributes, then custom ones, in the order of the file.
 *
 * @param type the id of the user type
 */
public record UserSchema(
    String type, Optional<String> name, Optional<String> title, List<SchemaAttribute> attributes) {
  public UserSchema {
    attributes = List.copyOf(attributes);
  }
}

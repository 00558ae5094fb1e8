package io.mastering.engine.snapshot;

import io.mastering.model.identity.SchemaAttribute;
import io.mastering.model.identity.UserSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code schemas.json}: an object with the id of each user type and, under it, the answer of
 * GET /api/v1/meta/schemas/user/{schemaId}.
 */
final class SchemasReader {
  private static final String HELP =
      "Put the answer of GET /api/v1/meta/schemas/user/{schemaId} under the id of its user type:"
          + " {\"oty...\": {...}}.";

  private final JsonWalk walk;
  private Optional<String> name = Optional.empty();
  private Optional<String> title = Optional.empty();
  private List<SchemaAttribute> base = List.of();
  private List<SchemaAttribute> custom = List.of();

  private SchemasReader(JsonWalk walk) {
    this.walk = walk;
  }

  static List<UserSchema> read(JsonWalk walk) throws IOException, Misfit {
    List<UserSchema> schemas = new ArrayList<>();
    boolean there =
        walk.object(
            "the file",
            type -> {
              if (!walk.isObject()) {
                throw walk.misfit("\"" + type + "\" is no schema of a user type", HELP);
              }
              schemas.add(new SchemasReader(walk).schema(type));
            });
    if (!there) {
      throw walk.misfit("the file must be an object, but it is null", HELP);
    }
    return schemas;
  }

  private UserSchema schema(String type) throws IOException, Misfit {
    int start = walk.offset();
    List<String> seen = new ArrayList<>();
    walk.object(
        "a schema",
        member -> {
          seen.add(member);
          member(member);
        });
    if (!seen.contains("definitions")) {
      throw new Misfit(start, "the schema of \"" + type + "\" has no \"definitions\"", HELP);
    }
    List<SchemaAttribute> attributes = new ArrayList<>(base);
    attributes.addAll(custom);
    return new UserSchema(type, name, title, attributes);
  }

  private void member(String member) throws IOException, Misfit {
    switch (member) {
      case "name" -> name = walk.text("\"name\"");
      case "title" -> title = walk.text("\"title\"");
      case "definitions" -> walk.object("\"definitions\"", this::definition);
      default -> walk.skip();
    }
  }

  private void definition(String member) throws IOException, Misfit {
    switch (member) {
      case "base" -> base = part(false);
      case "custom" -> custom = part(true);
      default -> walk.skip();
    }
  }

  private List<SchemaAttribute> part(boolean isCustom) throws IOException, Misfit {
    List<SchemaAttribute> attributes = new ArrayList<>();
    Set<String> required = new HashSet<>();
    walk.object(
        isCustom ? "\"custom\"" : "\"base\"",
        member -> {
          switch (member) {
            case "properties" ->
                walk.object(
                    "\"properties\"",
                    attribute -> attributes.add(AttributeReader.read(walk, attribute, isCustom)));
            case "required" ->
                walk.list("\"required\"", () -> walk.text("an attribute").ifPresent(required::add));
            default -> walk.skip();
          }
        });
    attributes.replaceAll(a -> required.contains(a.name()) ? required(a) : a);
    return attributes;
  }

  private static SchemaAttribute required(SchemaAttribute a) {
    return new SchemaAttribute(
        a.name(), a.custom(), true, a.master(), a.selfPermission(), a.mutability(), a.pattern());
  }
}

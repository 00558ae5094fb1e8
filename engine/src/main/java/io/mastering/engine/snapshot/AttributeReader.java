package io.mastering.engine.snapshot;

import io.mastering.model.identity.AttributeMaster;
import io.mastering.model.identity.SchemaAttribute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one attribute of a user schema. */
final class AttributeReader {
  private static final Set<String> TYPES = Set.of("PROFILE_MASTER", "OKTA", "OVERRIDE");
  private static final String HELP =
      "Write PROFILE_MASTER, OKTA or OVERRIDE, or leave \"master\" out.";

  private final JsonWalk walk;
  private boolean required;
  private Optional<AttributeMaster> master = Optional.empty();
  private Optional<String> selfPermission = Optional.empty();
  private Optional<String> mutability = Optional.empty();
  private Optional<String> pattern = Optional.empty();

  private AttributeReader(JsonWalk walk) {
    this.walk = walk;
  }

  static SchemaAttribute read(JsonWalk walk, String name, boolean custom)
      throws IOException, Misfit {
    AttributeReader reader = new AttributeReader(walk);
    walk.object("the attribute \"" + name + "\"", reader::member);
    return new SchemaAttribute(
        name,
        custom,
        reader.required,
        reader.master,
        reader.selfPermission,
        reader.mutability,
        reader.pattern);
  }

  private void member(String member) throws IOException, Misfit {
    switch (member) {
      case "required" -> required = walk.truth("\"required\"").orElse(false);
      case "master" -> master = master();
      case "permissions" -> walk.list("\"permissions\"", this::permission);
      case "mutability" -> mutability = walk.text("\"mutability\"");
      case "pattern" -> pattern = walk.text("\"pattern\"");
      default -> walk.skip();
    }
  }

  private Optional<AttributeMaster> master() throws IOException, Misfit {
    int start = walk.offset();
    MasterMembers members = new MasterMembers();
    if (!walk.object("\"master\"", members::member)) {
      return Optional.empty();
    }
    String type = members.type.orElse("");
    if (!TYPES.contains(type)) {
      throw new Misfit(start, "Okta has no inheritance \"" + type + "\" of an attribute", HELP);
    }
    return Optional.of(new AttributeMaster(type, members.systems));
  }

  private final class MasterMembers {
    private Optional<String> type = Optional.empty();
    private final List<String> systems = new ArrayList<>();

    private void member(String member) throws IOException, Misfit {
      switch (member) {
        case "type" -> type = walk.text("\"type\" of \"master\"");
        case "priority" -> walk.list("\"priority\"", () -> walk.object("a source", this::system));
        default -> walk.skip();
      }
    }

    private void system(String member) throws IOException, Misfit {
      if (member.equals("value")) {
        walk.text("\"value\"").ifPresent(systems::add);
      } else {
        walk.skip();
      }
    }
  }

  private void permission() throws IOException, Misfit {
    PermissionMembers members = new PermissionMembers();
    walk.object("a permission", members::member);
    if (members.principal.equals(Optional.of("SELF"))) {
      selfPermission = members.action;
    }
  }

  private final class PermissionMembers {
    private Optional<String> principal = Optional.empty();
    private Optional<String> action = Optional.empty();

    private void member(String member) throws IOException, Misfit {
      switch (member) {
        case "principal" -> principal = walk.text("\"principal\"");
        case "action" -> action = walk.text("\"action\" of a permission");
        default -> walk.skip();
      }
    }
  }
}

package io.mastering.engine.snapshot;

import io.mastering.model.identity.ProfileMapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code mappings.json}: a list of the answers of GET /api/v1/mappings/{mappingId}. */
final class MappingsReader {
  private static final String HELP =
      "Save a list of the answers of GET /api/v1/mappings/{mappingId}.";

  private final JsonWalk walk;
  private Optional<String> id = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<String> target = Optional.empty();
  private Optional<List<ProfileMapping.Property>> properties = Optional.empty();

  private MappingsReader(JsonWalk walk) {
    this.walk = walk;
  }

  static List<ProfileMapping> read(JsonWalk walk) throws IOException, Misfit {
    List<ProfileMapping> mappings = new ArrayList<>();
    Ids ids = new Ids();
    Ids.list(walk, HELP, () -> mappings.add(new MappingsReader(walk).mapping(ids)));
    return mappings;
  }

  private ProfileMapping mapping(Ids ids) throws IOException, Misfit {
    int start = walk.offset();
    walk.object("a mapping", this::member);
    String known = ids.unique(id, start, "a mapping", HELP);
    if (source.isEmpty() || target.isEmpty()) {
      throw new Misfit(start, "the mapping " + known + " has no source or no target", HELP);
    }
    return new ProfileMapping(known, source.get(), target.get(), properties);
  }

  private void member(String member) throws IOException, Misfit {
    switch (member) {
      case "id" -> id = walk.text("the id of a mapping");
      case "source" -> source = end("\"source\"");
      case "target" -> target = end("\"target\"");
      case "properties" -> properties = properties();
      default -> walk.skip();
    }
  }

  private Optional<String> end(String what) throws IOException, Misfit {
    List<String> ids = new ArrayList<>(1);
    walk.object(
        what,
        member -> {
          if (member.equals("id")) {
            walk.text("the id of " + what).ifPresent(ids::add);
          } else {
            walk.skip();
          }
        });
    return ids.stream().findFirst();
  }

  private Optional<List<ProfileMapping.Property>> properties() throws IOException, Misfit {
    List<ProfileMapping.Property> found = new ArrayList<>();
    boolean there = walk.object("\"properties\"", name -> property(name).ifPresent(found::add));
    return there ? Optional.of(found) : Optional.empty();
  }

  /** What is written to one attribute; null says that nothing is. */
  private Optional<ProfileMapping.Property> property(String name) throws IOException, Misfit {
    PropertyMembers members = new PropertyMembers();
    boolean there = walk.object("\"" + name + "\"", members::member);
    return there
        ? Optional.of(
            new ProfileMapping.Property(name, members.expression.orElse(""), members.pushStatus))
        : Optional.empty();
  }

  private final class PropertyMembers {
    private Optional<String> expression = Optional.empty();
    private Optional<String> pushStatus = Optional.empty();

    private void member(String member) throws IOException, Misfit {
      switch (member) {
        case "expression" -> expression = walk.text("\"expression\"");
        case "pushStatus" -> pushStatus = walk.text("\"pushStatus\"");
        default -> walk.skip();
      }
    }
  }
}

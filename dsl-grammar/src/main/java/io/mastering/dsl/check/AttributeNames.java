package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Mapping;
import io.mastering.dsl.syntax.MatchRule;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.Value;
import java.util.List;

/** MST105 for the statements of a policy; an app's own attributes are not known to it. */
final class AttributeNames implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    Attributes attributes = new Attributes(names, complaints);
    for (Block block : Block.all(text)) {
      block
          .org()
          .ifPresent(org -> block.body().forEach(s -> look(s, block.place(), org, attributes)));
    }
  }

  private static void look(Statement statement, Place place, String org, Attributes attributes) {
    if (statement instanceof AttributeRule rule) {
      attributes.look(org, rule.attribute());
    } else if (statement instanceof Mapping mapping) {
      attributes.look(org, place == Place.PUSH ? mapping.from() : mapping.to());
    } else if (statement instanceof MatchRule rule) {
      rule.attributes().stream()
          .filter(name -> !name.text().equals("username"))
          .forEach(name -> attributes.look(org, name));
    } else if (statement instanceof Setting setting) {
      setting(setting, place, org, attributes);
    }
  }

  static void setting(Setting setting, Place place, String org, Attributes attributes) {
    for (Value value : setting.values()) {
      if (value instanceof Value.Attribute attribute) {
        attributes.look(org, attribute.attribute());
      }
    }
    if (place == Place.INBOUND && setting.name().equals("sends")) {
      sent(setting.values()).forEach(name -> attributes.look(org, name));
    }
  }

  /** The names in `sends: title, department`; none for `all attributes`. */
  private static List<Name> sent(List<Value> values) {
    return values.stream()
        .flatMap(v -> Values.name(v).map(text -> new Name(text, false, v.span())).stream())
        .filter(name -> !name.text().equals("all attributes"))
        .toList();
  }
}

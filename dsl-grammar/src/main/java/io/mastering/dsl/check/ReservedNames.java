package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.BaseAttribute;
import io.mastering.model.policy.Policy;
import java.util.Set;

/** MST102: a declared name that the language or Okta has given a meaning already. */
final class ReservedNames implements Check {
  /** What may stand where a system is named: Okta itself, no one, an open answer. */
  static final Set<String> HOLDERS = Set.of(Policy.OKTA, Policy.NOBODY, "ambiguous", "unknown");

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    text.placed(SystemBlock.class).forEach(p -> look(p.statement(), complaints));
    text.placed(ProfileBlock.class)
        .flatMap(p -> p.statement().attributes().stream())
        .forEach(attribute -> look(attribute, complaints));
  }

  private static void look(SystemBlock system, Complaints complaints) {
    String name = system.name().text();
    if (HOLDERS.contains(name)) {
      complaints.add(
          Code.MST102,
          system.name().span(),
          "A system cannot be named `" + name + "`: the word has a meaning of its own.",
          "Choose another name; write `id` in the block to say which system it is.");
    }
  }

  private static void look(AttributeDeclaration attribute, Complaints complaints) {
    String name = attribute.name().text();
    if (BaseAttribute.named(name).isPresent()) {
      complaints.add(
          Code.MST102,
          attribute.name().span(),
          "`" + name + "` is an attribute of every Okta user already.",
          "Delete the line; `profile` declares custom attributes only.");
    }
  }
}

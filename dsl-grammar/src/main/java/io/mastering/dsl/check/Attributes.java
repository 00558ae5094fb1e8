package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeName;
import io.mastering.dsl.syntax.Name;
import io.mastering.model.diagnostic.Code;

/** MST105: an attribute that Okta's users do not have and that no profile declares. */
final class Attributes {
  private final Names names;
  private final Complaints complaints;

  Attributes(Names names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  void look(String org, AttributeName attribute) {
    attribute.name().ifPresent(name -> look(org, name));
  }

  void look(String org, Name name) {
    if (name.isMissing() || name.placeholder() || names.isAttribute(org, name.text())) {
      return;
    }
    complaints.add(
        name.span(),
        () ->
            Unknown.name(
                Code.MST105,
                name,
                "No attribute `" + name.text() + "` is known.",
                names.attributes(org),
                "Declare it in `profile`, such as `profile { "
                    + Spelling.of(name.text())
                    + ": text }`."));
  }
}

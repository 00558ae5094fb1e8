package io.mastering.engine.generate;

import io.mastering.engine.generate.SyntheticOrg.SyntheticApp;
import io.mastering.engine.generate.SyntheticOrg.SyntheticAttribute;
import io.mastering.engine.generate.SyntheticOrg.SyntheticIdp;
import java.util.stream.Collectors;

/** Writes the policy that says of a synthetic org what its settings say, and its priority. */
final class PolicyText {
  private final SyntheticOrg org;
  private final StringBuilder text = new StringBuilder();

  private PolicyText(SyntheticOrg org) {
    this.org = org;
  }

  static String of(SyntheticOrg org) {
    return new PolicyText(org).write();
  }

  private String write() {
    lines("mastering 1", "", "org Hub {", "  just in time provisioning: on", "}", "", "profile {");
    org.attributes().stream()
        .filter(SyntheticAttribute::custom)
        .forEach(a -> lines("  " + a.name() + ": text"));
    lines("}", "");
    org.apps().forEach(this::app);
    org.idps().forEach(this::idp);
    lines("inbound SpokePush {", "  create users: yes", "  update attributes: yes");
    lines("  sends: all attributes", "}", "");
    lines("priority " + names(org.priority()), "", "attribute * inherit from master");
    org.attributes().forEach(this::attribute);
    lines("", "assume override-fallback: master");
    return text.toString();
  }

  private void app(SyntheticApp app) {
    if (app.kind().isEmpty()) {
      return;
    }
    boolean source = org.priority().contains(app.label());
    lines((source ? "source " : "app ") + name(app.label()) + " {", "  kind " + app.kind().get());
    if (!app.active()) {
      lines("  active: no");
    }
    if (source) {
      lines("  masters users: " + yes(app.can(SyntheticOrg.MASTERS)));
    }
    if (app.can(SyntheticOrg.PUSHES)) {
      lines("  push {", "    update attributes: yes", "  }");
    }
    lines("}", "");
  }

  private void idp(SyntheticIdp idp) {
    lines("idp " + name(idp.name()) + " {", "  kind " + idp.kind(), "  on sign-in {");
    lines("    create new users: yes", "    update existing users: " + yes(idp.updates()));
    lines("  }", "}", "");
  }

  private void attribute(SyntheticAttribute attribute) {
    if (attribute.inheritance().equals("OKTA")) {
      lines("attribute " + attribute.name() + " inherit from okta");
    } else if (!attribute.sources().isEmpty()) {
      lines("attribute " + attribute.name() + " override with " + names(attribute.sources()));
    }
  }

  private static String yes(boolean truth) {
    return truth ? "yes" : "no";
  }

  private static String names(java.util.List<String> names) {
    return names.stream().map(PolicyText::name).collect(Collectors.joining(", "));
  }

  private static String name(String name) {
    return name.contains(" ") ? "\"" + name + "\"" : name;
  }

  private void lines(String... lines) {
    for (String line : lines) {
      text.append(line).append('\n');
    }
  }
}

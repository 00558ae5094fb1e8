package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.policy.Policy;
import java.util.List;
import java.util.Optional;

/** MST103, MST111 and MST112: finds the system that a name means, or says why none is found. */
final class Systems {
  private final Names names;
  private final Complaints complaints;

  Systems(Names names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** A system that must be of this org: the sentence has no other. */
  Optional<DeclaredSystem> in(String org, Name name) {
    if (name.isMissing() || name.placeholder()) {
      return Optional.empty();
    }
    Optional<DeclaredSystem> found = names.system(org, name.text());
    if (found.isEmpty()) {
      List<DeclaredSystem> elsewhere = names.systems(name.text());
      if (elsewhere.isEmpty()) {
        unknown(name, org);
      } else {
        DeclaredSystem other = elsewhere.get(0);
        complaints.add(
            io.mastering.model.diagnostic.Diagnostic.of(
                    Code.MST103,
                    name.span(),
                    "`"
                        + name.text()
                        + "` belongs to the org `"
                        + other.org()
                        + "`, not to `"
                        + org
                        + "`.",
                    "Name a system of `" + org + "`, or move the statement.")
                .with(new Related(other.block().name().span(), "declared here")));
      }
    }
    return found;
  }

  /** A system that may be of any org: the one said, the one of the sentence, the only one. */
  Optional<DeclaredSystem> find(Ref ref, Optional<String> context) {
    Name name = ref.name();
    if (name.isMissing() || name.placeholder()) {
      return Optional.empty();
    }
    if (ref.org().isPresent()) {
      return org(ref.org().get()).flatMap(org -> in(org, name));
    }
    List<DeclaredSystem> found = names.systems(name.text());
    if (found.size() < 2) {
      if (found.isEmpty()) {
        unknown(name, context.orElse(names.orgs().get(0)));
      }
      return found.stream().findFirst();
    }
    Optional<DeclaredSystem> near = context.flatMap(org -> names.system(org, name.text()));
    if (near.isEmpty()) {
      ambiguous(name, found);
    }
    return near;
  }

  /** The org of this name. */
  Optional<String> org(Name name) {
    if (name.isMissing() || name.placeholder()) {
      return Optional.empty();
    }
    if (names.orgs().contains(name.text())) {
      return Optional.of(name.text());
    }
    complaints.add(
        name.span(),
        () ->
            Unknown.name(
                Code.MST111,
                name,
                "No org `" + name.text() + "` is declared.",
                names.orgs(),
                "Declare it with `org "
                    + Spelling.of(name.text())
                    + " { ... }`, or read its file with `use`."));
    return Optional.empty();
  }

  /** Whether a name stands for Okta itself. */
  static boolean isOkta(Name name) {
    return name.text().equals(Policy.OKTA);
  }

  private void unknown(Name name, String org) {
    String spelled = Spelling.of(name.text());
    complaints.add(
        name.span(),
        () ->
            Unknown.name(
                Code.MST103,
                name,
                "No system `" + name.text() + "` is declared.",
                names.systemsOf(org).isEmpty() ? names.allSystems() : names.systemsOf(org),
                "Declare it with `source`, `app`, `idp` or `inbound`, such as `source "
                    + spelled
                    + " { ... }`."));
  }

  private void ambiguous(Name name, List<DeclaredSystem> found) {
    List<String> orgs = found.stream().map(DeclaredSystem::org).toList();
    complaints.add(
        Code.MST112,
        name.span(),
        "`" + name.text() + "` is declared in the orgs " + Listing.and(orgs) + ".",
        "Say which one is meant: `"
            + Spelling.of(name.text())
            + " in "
            + Spelling.of(orgs.get(0))
            + "`.");
  }
}

package io.mastering.model.policy;

import java.util.List;
import java.util.Optional;

/**
 * A checked policy: every name resolves, no statement contradicts another. What it leaves unsaid is
 * absent here; the snapshot, then the console's default, then {@code unknown} fill it in.
 *
 * @param file the file that was asked for; files that it uses are merged in
 * @param orgs at least one; a file without an org block has one of the name {@link #ONLY_ORG}
 */
public record Policy(
    String file,
    List<Org> orgs,
    List<Demand> demands,
    List<Scenario> scenarios,
    List<Allow> allows) {
  /** The name of the org of a policy that names none. */
  public static final String ONLY_ORG = "org";

  /** Okta itself, the implicit last source. */
  public static final String OKTA = "okta";

  /** The owner of an attribute that no system may write (A4, {@code nobody}). */
  public static final String NOBODY = "nobody";

  public Policy {
    orgs = List.copyOf(orgs);
    demands = List.copyOf(demands);
    scenarios = List.copyOf(scenarios);
    allows = List.copyOf(allows);
    if (orgs.isEmpty()) {
      throw new IllegalArgumentException("a policy without an org: " + file);
    }
  }

  public Optional<Org> org(String name) {
    return orgs.stream().filter(org -> org.name().equals(name)).findFirst();
  }
}

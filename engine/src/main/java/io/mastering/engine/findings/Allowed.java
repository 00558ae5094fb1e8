package io.mastering.engine.findings;

import io.mastering.model.decision.Candidate;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.policy.Allow;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.IdpSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings that a policy allows, and which of its {@code allow} allow none. */
public final class Allowed {
  private final List<Allow> allows;
  private final Set<Allow> used = new HashSet<>();

  public Allowed(List<Allow> allows) {
    this.allows = List.copyOf(allows);
  }

  /** The findings that nobody allows. */
  public List<Found> without(List<Found> found) {
    if (allows.isEmpty()) {
      return found;
    }
    List<Found> left = new ArrayList<>();
    for (Found each : found) {
      List<Allow> covering = allows.stream().filter(allow -> covers(allow, each)).toList();
      if (covering.isEmpty()) {
        left.add(each);
      }
      used.addAll(covering);
    }
    return left;
  }

  /** All of them. */
  public List<Allow> all() {
    return allows;
  }

  /** Those that have allowed something so far. */
  public List<Allow> used() {
    return List.copyOf(used);
  }

  /** Notes what has allowed something elsewhere. */
  public void use(List<Allow> elsewhere) {
    used.addAll(elsewhere);
  }

  /**
   * A message for each {@code allow} that has allowed nothing so far.
   *
   * @param century the first digit of the codes to look at: 2 for settings, 3 for users
   */
  public List<Diagnostic> unused(char century) {
    return allows.stream()
        .filter(allow -> allow.code().charAt("MST".length()) == century)
        .filter(allow -> !used.contains(allow))
        .map(Allowed::unused)
        .toList();
  }

  private static Diagnostic unused(Allow allow) {
    boolean ofSettings = allow.code().startsWith("MST2");
    return Diagnostic.of(
            Code.MST239,
            allow.span(),
            "Nothing here has the code `" + allow.code() + "`: this `allow` allows nothing.",
            ofSettings
                ? "Delete it; or, if a snapshot shows what it is about, say that setting in the"
                    + " policy."
                : "Delete it.")
        .with(Fix.maybe("delete it", new Edit(allow.span(), "")));
  }

  private static boolean covers(Allow allow, Found found) {
    if (!found.code().name().equals(allow.code())) {
      return false;
    }
    return allow
        .system()
        .map(system -> concerns(found, system))
        .orElseGet(
            () ->
                found.places().isEmpty()
                    || found.places().stream()
                        .anyMatch(place -> place.span().file().equals(allow.span().file())));
  }

  private static boolean concerns(Found found, String system) {
    return found.key().subject().equals(system)
        || found.key().counterpart().equals(system)
        || found.reasons(AppSettings.class).stream().anyMatch(app -> app.app().equals(system))
        || found.reasons(IdpSettings.class).stream().anyMatch(idp -> idp.idp().equals(system))
        || found.reasons(Candidate.class).stream().anyMatch(c -> c.system().equals(system));
  }
}

package io.mastering.engine.report;

import io.mastering.model.policy.Assumption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says in words what an assumption is about, and what each of its values means. */
final class AssumptionText {
  private static final String OPEN = "nobody can say who masters the user";

  private static final Map<Assumption, String> ASKS =
      Map.ofEntries(
          Map.entry(
              Assumption.IDP_LINK_WHILE_ON, "Linked to an IdP that updates existing users now:"),
          Map.entry(
              Assumption.IDP_LINK_WHILE_OFF,
              "Linked to an IdP that does not update existing users now, but may have:"),
          Map.entry(
              Assumption.OVERRIDE_FALLBACK,
              "None of the sources that an override names may master the user:"),
          Map.entry(Assumption.OVERRIDE_EMPTY, "The first source of an override holds no value:"),
          Map.entry(Assumption.CREATE_WRITES, "A user is made:"),
          Map.entry(Assumption.VALUES_AFTER_OWNER_CHANGE, "An attribute gets another owner:"),
          Map.entry(Assumption.ORG_JIT_GATES, "Just-in-time provisioning is off:"),
          Map.entry(
              Assumption.SIGN_IN_OTHER_STATUS,
              "A staged, locked-out or expired user signs in through an IdP:"),
          Map.entry(
              Assumption.INVALID_UNOWNED, "A source sends an invalid value that it does not own:"),
          Map.entry(
              Assumption.UNCHANGED_VALUE_REFUSED,
              "A write repeats the value of an attribute that another system owns:"),
          Map.entry(
              Assumption.SUSPEND_OTHER_STATUS, "A locked-out or expired user is to be suspended:"),
          Map.entry(Assumption.PRIORITY_CHANGE_EFFECT, "The order of sources is changed:"));

  private static final Map<Assumption, List<String>> MEANS =
      Map.ofEntries(
          Map.entry(Assumption.IDP_LINK_WHILE_ON, List.of("the IdP may master the user", OPEN)),
          Map.entry(
              Assumption.IDP_LINK_WHILE_OFF,
              List.of(
                  "the IdP does not master the user", "the IdP may master the user still", OPEN)),
          Map.entry(
              Assumption.OVERRIDE_FALLBACK,
              List.of("the master owns the attribute", "Okta owns it", "nobody may write it")),
          Map.entry(
              Assumption.OVERRIDE_EMPTY,
              List.of("it owns the attribute all the same", "the next source owns it")),
          Map.entry(
              Assumption.CREATE_WRITES,
              List.of("every mapped value is written", "only what its maker owns is written")),
          Map.entry(
              Assumption.VALUES_AFTER_OWNER_CHANGE,
              List.of(
                  "the old value stays until the new owner writes",
                  "the new owner's shows at once")),
          Map.entry(
              Assumption.ORG_JIT_GATES,
              List.of("only new users are kept out", "nobody signs in through an IdP")),
          Map.entry(
              Assumption.SIGN_IN_OTHER_STATUS,
              List.of("the user is kept out", "the user becomes active")),
          Map.entry(
              Assumption.INVALID_UNOWNED,
              List.of("it does no harm", "the whole update is rejected")),
          Map.entry(
              Assumption.UNCHANGED_VALUE_REFUSED,
              List.of("it is refused like a new value", "only a new value is refused")),
          Map.entry(
              Assumption.SUSPEND_OTHER_STATUS,
              List.of("the user is suspended", "the user is deactivated")),
          Map.entry(
              Assumption.PRIORITY_CHANGE_EFFECT,
              List.of("it counts at once", "it counts from the next write on")));

  private AssumptionText() {}

  /** The case that nobody has documented, as the beginning of a sentence. */
  static String asks(Assumption assumption) {
    return Objects.requireNonNull(ASKS.get(assumption), assumption.word());
  }

  /** What happens in this case under a value, as the end of that sentence. */
  static String means(Assumption assumption, String value) {
    return Objects.requireNonNull(MEANS.get(assumption), assumption.word())
        .get(assumption.choices().indexOf(value));
  }
}

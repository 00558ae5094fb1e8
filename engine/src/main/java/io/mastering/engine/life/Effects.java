package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Effect;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.SuspendedBy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does to a user what the rules say a write does to him. */
final class Effects {
  private static final String FEDERATED = "FEDERATION";

  private final EffectiveOrg org;
  private final Map<String, String> values;
  private final SuspendedBy.By by;
  private final Optional<Link> newLink;

  /**
   * @param values what the write sent, as the link holds it
   * @param by who suspends, where the write does
   * @param newLink the link that the write makes; absent: an individual, matched one
   */
  Effects(EffectiveOrg org, Map<String, String> values, SuspendedBy.By by, Optional<Link> newLink) {
    this.org = org;
    this.values = values;
    this.by = by;
    this.newLink = newLink;
  }

  /** The effects of a write of a source or IdP, which sends these values. */
  static Effects of(EffectiveOrg org, Map<String, String> values) {
    return new Effects(org, values, SuspendedBy.By.SOURCE, Optional.empty());
  }

  /** The user as he is after all effects; they are in the order in which they are to be done. */
  Account on(Account account, List<Effect> effects) {
    Account now = account;
    for (Effect effect : effects) {
      now = on(now, effect);
    }
    return now;
  }

  private Account on(Account account, Effect effect) {
    String about = effect.about();
    return switch (effect.kind()) {
      case CREATE_USER -> created(account, about);
      case LINK -> Links.with(account, newLink.orElseGet(() -> link(account, about)));
      case MARK -> Links.change(account, about, Links::marked);
      case KEEP_VALUES -> Links.change(account, about, link -> Links.holding(link, values));
      case UNLINK -> account.with(Links.others(account, about));
      case UNLINK_ALL -> account.leaving();
      case BECOME_ACTIVE -> account.with(UserStatus.ACTIVE);
      case BECOME_PROVISIONED -> account.with(UserStatus.PROVISIONED);
      case BECOME_SUSPENDED -> account.with(UserStatus.SUSPENDED).suspendedBy(by);
      case BECOME_DEPROVISIONED -> account.with(UserStatus.DEPROVISIONED);
      case DELETE_USER,
          WRITE_VALUES,
          WRITE_FIRST_VALUES,
          END_RECORD,
          NEW_ORDER_NOW,
          NEW_ORDER_AT_NEXT_WRITE ->
          account;
    };
  }

  /** A user made by a sign-in signs in elsewhere: his credential provider is not Okta (M6). */
  private Account created(Account account, String by) {
    Account active = account.with(UserStatus.ACTIVE);
    return isIdp(by) ? active.withProvider(FEDERATED) : active;
  }

  /** Where no snapshot shows links, a new one holds what Okta holds until it says otherwise. */
  private Link link(Account account, String system) {
    Map<String, String> held =
        org.objects().isEmpty() ? account.user().profile().values() : Map.of();
    return Links.of(system, isIdp(system), true, true, false, held);
  }

  private boolean isIdp(String system) {
    return org.system(system).map(EffectiveSystem::idp).orElse(false);
  }
}

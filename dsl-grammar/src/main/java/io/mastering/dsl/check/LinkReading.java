package io.mastering.dsl.check;

import io.mastering.dsl.syntax.LinkDetail;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Map;

/** Reads what is special about a link, given or made by an event. */
final class LinkReading {
  private final ScenarioState state;
  private final FactReading facts;

  LinkReading(ScenarioState state) {
    this.state = state;
    this.facts = new FactReading(state);
  }

  /** A link to an app of another org is that of the user's counterpart there. */
  Step.GivenLink read(
      Ref user, DeclaredSystem system, Ref ref, String userOrg, List<LinkDetail> details) {
    state.together(system, ref, userOrg);
    state.users.declare(user, List.of(system.org()));
    if (system.role() == SystemRole.INBOUND) {
      state.complaints.add(
          SourceLists.Lists.declared(
              system,
              ref.name(),
              "and users are not linked to it",
              SystemRole.SOURCE,
              SystemRole.APP,
              SystemRole.IDP));
    }
    return new Step.GivenLink(
        system.name(),
        system.org(),
        held(system, details),
        details.stream().noneMatch(LinkDetail.Unmatched.class::isInstance),
        details.stream().noneMatch(LinkDetail.ThroughGroup.class::isInstance),
        marked(system, ref, details),
        details.stream().anyMatch(LinkDetail.BeforeProvisioning.class::isInstance),
        ended(system, ref, details),
        ref.span());
  }

  private boolean marked(DeclaredSystem system, Ref ref, List<LinkDetail> details) {
    boolean marked = details.stream().anyMatch(LinkDetail.Marked.class::isInstance);
    if (marked && system.role() != SystemRole.IDP) {
      state.complaints.add(
          Code.MST104,
          ref.name().span(),
          "`"
              + system.name()
              + "` is declared as `"
              + system.role().words()
              + "`; nobody signs in through it.",
          "Leave `updated by sign-in` out, or name an idp.");
    }
    return marked;
  }

  /** A link to an IdP has no status: who is disconnected has none. */
  private boolean ended(DeclaredSystem system, Ref ref, List<LinkDetail> details) {
    boolean ended = details.stream().anyMatch(LinkDetail.Ended.class::isInstance);
    if (ended && system.role() == SystemRole.IDP) {
      state.complaints.add(
          Code.MST104,
          ref.name().span(),
          "`"
              + system.name()
              + "` is declared as `idp`; a link to it does not end, it is taken away.",
          "Leave the line out, or name a source or an app.");
    }
    return ended;
  }

  private Map<String, String> held(DeclaredSystem system, List<LinkDetail> details) {
    return details.stream()
        .filter(LinkDetail.Holding.class::isInstance)
        .map(detail -> ((LinkDetail.Holding) detail).values())
        .findFirst()
        .map(values -> facts.app(system.org(), values))
        .orElse(Map.of());
  }
}

package io.mastering.engine.situate;

import io.mastering.model.identity.Link;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.Truth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules can read of a link, in six bits, and back. */
public final class LinkCode {
  /** The number of codes that one link can have; an app link has 36, an IdP link has 3. */
  static final int CODES = 64;

  private static final Map<String, LinkStanding> STANDINGS =
      Map.ofEntries(
          Map.entry("ACTIVE", LinkStanding.LIVE),
          Map.entry("APPROVED", LinkStanding.LIVE),
          Map.entry("IMPLICIT", LinkStanding.LIVE),
          Map.entry("IMPORTED", LinkStanding.LIVE),
          Map.entry("MATCHED", LinkStanding.LIVE),
          Map.entry("PENDING", LinkStanding.LIVE),
          Map.entry("PROVISIONED", LinkStanding.LIVE),
          Map.entry("STAGED", LinkStanding.LIVE),
          Map.entry("SUSPENDED", LinkStanding.SUSPENDED),
          Map.entry("DEPROVISIONED", LinkStanding.ENDED),
          Map.entry("INACTIVE", LinkStanding.ENDED),
          Map.entry("REVOKED", LinkStanding.ENDED),
          Map.entry("UNASSIGNED", LinkStanding.ENDED));
  private static final Truth[] TRUTHS = Truth.values();
  private static final LinkStanding[] STANDING = LinkStanding.values();
  private static final Mark[] MARKS = Mark.values();

  /** An app link of which nothing is shown, not even whether it is there. */
  static final int NOT_SHOWN =
      (Truth.UNKNOWN.ordinal() * 3 + Truth.UNKNOWN.ordinal()) * 4 + LinkStanding.UNKNOWN.ordinal();

  /** The same for an IdP. */
  static final int NOT_SHOWN_IDP = Mark.NOT_SHOWN.ordinal();

  private LinkCode() {}

  static int of(Link link) {
    if (link.idp()) {
      return mark(link.updatedBySignIn()).ordinal();
    }
    Truth individual = link.scope().isEmpty() ? Truth.UNKNOWN : scope(link.scope().get());
    Truth matched = Truth.of(link.externalId().isPresent() && !link.externalId().get().isEmpty());
    LinkStanding standing =
        link.status().isEmpty() ? LinkStanding.UNKNOWN : standing(link.status().get());
    return app(individual, matched, standing);
  }

  static int app(Truth individual, Truth matched, LinkStanding standing) {
    return (individual.ordinal() * 3 + matched.ordinal()) * 4 + standing.ordinal();
  }

  /** The statuses of app links that the API has. */
  static Set<String> statuses() {
    return STANDINGS.keySet();
  }

  static LinkStanding standing(String status) {
    return STANDINGS.getOrDefault(status, LinkStanding.UNKNOWN);
  }

  /** Whether the link of an app has ended, by the status that it shows. */
  public static boolean isEnded(Link link) {
    return !link.idp()
        && link.status().filter(status -> standing(status) == LinkStanding.ENDED).isPresent();
  }

  /** The fact that a code stands for. */
  static Fact fact(String system, boolean idp, int code) {
    return idp
        ? new IdpLink(system, MARKS[code])
        : new AppLink(system, TRUTHS[code / 12], TRUTHS[code / 4 % 3], STANDING[code % 4]);
  }

  private static Truth scope(String scope) {
    return switch (scope) {
      case "USER" -> Truth.YES;
      case "GROUP" -> Truth.NO;
      default -> Truth.UNKNOWN;
    };
  }

  private static Mark mark(Optional<Boolean> updatedBySignIn) {
    return updatedBySignIn
        .map(updated -> updated ? Mark.UPDATED_BY_SIGN_IN : Mark.NOT_UPDATED)
        .orElse(Mark.NOT_SHOWN);
  }
}

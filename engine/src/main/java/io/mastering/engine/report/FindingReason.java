package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.decision.Finding;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.MappedFrom;
import io.mastering.model.situation.Truth;

/** Why something is found, where one code has several reasons: only equal ones are told as one. */
enum FindingReason {
  /** The only one of its code. */
  ONLY,
  /** The system is inactive. */
  INACTIVE,
  /** The system is inactive, and the link to it has ended too. */
  INACTIVE_AND_ENDED,
  /** The link has ended. */
  LINK_ENDED,
  /** The org does not know the system. */
  NOT_KNOWN,
  /** The system may not master users. */
  NO_MASTER,
  /** The app imports updates, and may not master users. */
  IMPORTS_ONLY,
  /** The link goes through a group. */
  IN_GROUP,
  /** The link is individual. */
  INDIVIDUAL,
  /** It is about an attribute that nothing is mapped to. */
  UNMAPPED,
  /** It is about a whole profile. */
  WHOLE_PROFILE,
  /** A mapping applies always. */
  ALWAYS,
  /** A mapping applies on create only. */
  ON_CREATE,
  /** A termination is to suspend. */
  SUSPENDS,
  /** A termination is to do nothing. */
  DOES_NOTHING;

  static FindingReason of(Found found) {
    return switch (found.code()) {
      case MST203 -> isAlone(found) ? WHOLE_PROFILE : UNMAPPED;
      case MST205 -> whyNever(found);
      case MST207 -> isAlways(found) ? ALWAYS : ON_CREATE;
      case MST308 -> suspends(found) ? SUSPENDS : DOES_NOTHING;
      case MST310 -> whyLost(found);
      case MST312 -> isInGroup(found) ? IN_GROUP : INDIVIDUAL;
      case MST320 -> goesThroughGroup(found) ? IN_GROUP : IMPORTS_ONLY;
      default -> ONLY;
    };
  }

  private static boolean isAlone(Found found) {
    return found.key().counterpart().isEmpty();
  }

  private static FindingReason whyNever(Found found) {
    return isInactive(found)
        ? INACTIVE
        : found.reasons(AppSettings.class).isEmpty() ? NOT_KNOWN : NO_MASTER;
  }

  private static FindingReason whyLost(Found found) {
    boolean ended = found.key().counterpart().equals(Finding.ENDED);
    return isInactive(found) ? (ended ? INACTIVE_AND_ENDED : INACTIVE) : LINK_ENDED;
  }

  private static boolean isInactive(Found found) {
    return found.reasons(AppSettings.class).stream().anyMatch(app -> app.active() == Truth.NO)
        || found.reasons(IdpSettings.class).stream().anyMatch(idp -> idp.active() == Truth.NO);
  }

  private static boolean isAlways(Found found) {
    return found.reasons(MappedFrom.class).stream().anyMatch(m -> m.always() == Truth.YES);
  }

  private static boolean suspends(Found found) {
    return found.reasons(LifeCycleSettings.class).stream()
        .anyMatch(source -> source.onTermination() == OnTermination.SUSPEND);
  }

  private static boolean isInGroup(Found found) {
    return found.key().counterpart().equals(Finding.GROUP);
  }

  private static boolean goesThroughGroup(Found found) {
    return found.reasons(AppLink.class).stream().anyMatch(link -> link.individual() == Truth.NO);
  }
}

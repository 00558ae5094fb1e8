package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.MappedIn;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.SourceRecord.Seen;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;

/** Imports, written from the sentences of 4.2. */
final class ImportOracle implements LifeOracle {
  private final Oracle user;
  private final String source;
  private final SourceRecord record;
  private final ImportSettings settings;

  ImportOracle(Oracle user, Write write) {
    this.user = user;
    this.source = write.by();
    this.record = user.all(SourceRecord.class).findFirst().orElseThrow();
    this.settings =
        user.all(ImportSettings.class)
            .filter(it -> it.source().equals(source))
            .findFirst()
            .orElseThrow();
  }

  @Override
  public Answer answer() {
    if (record.safeguardTrips() == Truth.YES) {
      return Answer.of("HALTED IMPORT_SAFEGUARD");
    }
    if (user.app(source).active() == Truth.NO) {
      return Answer.of("SKIPPED NOT_IN_SCOPE");
    }
    boolean linked = record.linked() == Truth.YES;
    if (record.seen() != Seen.IN_IMPORT) {
      return linked && record.seen() == Seen.MISSING_FROM_FULL
          ? Answer.of("APPLIED").with(Effect.Kind.END_RECORD, source)
          : Answer.of("NO_CHANGE");
    }
    return linked
        ? Answer.of("APPLIED")
            .with(Effect.Kind.WRITE_VALUES, source)
            .withIf(isBroughtBack(), Effect.Kind.BECOME_ACTIVE, source)
        : matched();
  }

  /** L4: an admin suspended him in the console, and his master reactivates. */
  private boolean isBroughtBack() {
    boolean reactivates =
        user.all(LifeCycleSettings.class)
            .filter(it -> it.source().equals(source))
            .anyMatch(it -> it.reactivatesSuspended() == Truth.YES);
    return reactivates
        && user.user().status() == UserStatus.SUSPENDED
        && user.all(SuspendedBy.class).anyMatch(it -> it.by() == SuspendedBy.By.ADMIN)
        && user.master().equals(source);
  }

  private Answer matched() {
    if (record.exactMatches() > 1 || record.exactMatches() == 0 && record.partialMatches() > 1) {
      return Answer.of("AMBIGUOUS MATCHES");
    }
    if (record.exactMatches() + record.partialMatches() == 0) {
      return switch (settings.onNoMatch()) {
        case ASK -> Answer.of("PENDING CONFIRMATION");
        case IGNORE -> Answer.of("SKIPPED NOT_IN_SCOPE");
        case CREATE, UNKNOWN -> created();
      };
    }
    boolean exact = record.exactMatches() == 1;
    Truth links = exact ? settings.linksExact() : settings.linksPartial();
    return links == Truth.YES
        ? Answer.of("LINKED").with(Effect.Kind.LINK, source).with(Effect.Kind.WRITE_VALUES, source)
        : Answer.of("PENDING CONFIRMATION");
  }

  private Answer created() {
    NewUser made = user.all(NewUser.class).findFirst().orElseThrow();
    boolean fits =
        made.loginTaken() == Truth.NO
            && made.loginFits() == Truth.YES
            && made.requiredPresent() == Truth.YES;
    boolean valid =
        user.all(InvalidValue.class)
            .filter(it -> it.invalid() == Truth.YES)
            .noneMatch(
                it ->
                    user.all(MappedIn.class)
                        .anyMatch(new MappedIn(source, it.attribute())::equals));
    return fits && valid
        ? Answer.of("CREATED")
            .with(Effect.Kind.CREATE_USER, source)
            .with(Effect.Kind.LINK, source)
            .with(Effect.Kind.WRITE_FIRST_VALUES, source)
        : Answer.of("REJECTED INVALID_ATTRIBUTE");
  }
}

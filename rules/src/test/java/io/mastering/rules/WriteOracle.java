package io.mastering.rules;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.OrgSettings;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What becomes of a write, in plain Java and without anything unknown. */
final class WriteOracle {
  private final Oracle user;
  private final Write write;
  private final List<SentAttribute> named;

  WriteOracle(Oracle user, Write write) {
    this.user = user;
    this.write = write;
    this.named =
        user.all(SentAttribute.class).filter(it -> it.write().equals(write.write())).toList();
  }

  /** Outcome and reason, such as {@code REFUSED READ_ONLY}; empty for a question not asked. */
  Optional<String> verdict() {
    return switch (write.kind()) {
      case PUSH_UPDATE -> pushed();
      case PUSH_CREATE -> Optional.of(created());
      case INBOUND_CREATE -> Optional.of(entered());
      case APP_USER_EDIT -> Optional.of(appUserEdited());
      case INBOUND_UPDATE, API_EDIT, ADMIN_EDIT, SELF_EDIT -> Optional.of(edited());
      default -> throw new IllegalStateException("not a write of this oracle: " + write);
    };
  }

  private Optional<String> pushed() {
    Optional<AppLink> link =
        user.all(AppLink.class).filter(each -> each.app().equals(write.by())).findFirst();
    if (link.isEmpty() && write.standing()) {
      return Optional.empty();
    }
    AppSettings app = user.app(write.by());
    boolean inScope =
        link.isPresent()
            && link.get().matched() == Truth.YES
            && link.get().standing() == LinkStanding.LIVE
            && pushable()
            && app.active() == Truth.YES
            && app.pushesUpdates() == Truth.YES;
    if (!inScope) {
      return Optional.of("SKIPPED NOT_IN_SCOPE");
    }
    if (write.standing() || named.isEmpty()) {
      return Optional.of("QUEUED");
    }
    if (named.stream().noneMatch(SentAttribute::changed)) {
      return Optional.of("NO_CHANGE");
    }
    boolean mapped = named.stream().filter(SentAttribute::changed).anyMatch(this::isMapped);
    return Optional.of(mapped ? "QUEUED" : "SKIPPED UNMAPPED");
  }

  private boolean isMapped(SentAttribute sent) {
    return user.all(MappedOut.class).anyMatch(new MappedOut(write.by(), sent.attribute())::equals);
  }

  private boolean pushable() {
    UserStatus status = user.user().status();
    return status != UserStatus.STAGED && status != UserStatus.DEPROVISIONED;
  }

  private String created() {
    AppSettings app = user.app(write.by());
    boolean known =
        user.all(AppLink.class)
            .anyMatch(link -> link.app().equals(write.by()) && link.matched() == Truth.YES);
    boolean inScope =
        !known && pushable() && app.active() == Truth.YES && app.pushesNewUsers() == Truth.YES;
    return inScope ? "QUEUED" : "SKIPPED NOT_IN_SCOPE";
  }

  private String entered() {
    NewUser made = user.all(NewUser.class).findFirst().orElseThrow();
    boolean valid =
        made.loginTaken() == Truth.NO
            && made.loginFits() == Truth.YES
            && made.requiredPresent() == Truth.YES;
    return valid ? "CREATED" : "REJECTED INVALID_ATTRIBUTE";
  }

  private String appUserEdited() {
    AppSettings app = user.app(write.by());
    if (app.mastersUsers() == Truth.YES) {
      return "REFUSED APP_USER_MASTERED";
    }
    boolean mapped = app.pushesUpdates() == Truth.YES && named.stream().anyMatch(this::isMapped);
    return mapped ? "REFUSED MAPPED_ATTRIBUTE" : "APPLIED";
  }

  private String edited() {
    boolean forbidden =
        user.all(OrgSettings.class).anyMatch(org -> org.editsDeactivatedUsers() == Truth.NO);
    if (user.user().status() == UserStatus.DEPROVISIONED && forbidden) {
      return "REFUSED WRONG_STATUS";
    }
    if (!blocked().isEmpty()) {
      return dependsOnWhatChanges() ? "UNKNOWN" : "REFUSED MASTERED_ELSEWHERE";
    }
    if (sent().stream().anyMatch(it -> owner(it).equals(Oracle.AMBIGUOUS))) {
      return "UNKNOWN";
    }
    if (isReadOnly()) {
      return "REFUSED READ_ONLY";
    }
    if (user.user().loginFits() == Truth.NO) {
      return "REJECTED INVALID_ATTRIBUTE";
    }
    boolean changes =
        write.standing() || named.isEmpty() || named.stream().anyMatch(SentAttribute::changed);
    return changes ? "APPLIED" : "NO_CHANGE";
  }

  /** A standing push changes something, and it is not known what. */
  private boolean dependsOnWhatChanges() {
    return write.standing()
        && user.assumed(Assumption.UNCHANGED_VALUE_REFUSED).equals("no")
        && blocked().size() < sent().size();
  }

  private boolean isReadOnly() {
    Predicate<AttributeSettings> isNamed =
        each -> named.stream().anyMatch(it -> it.attribute().equals(each.attribute()));
    boolean fixed =
        user.all(AttributeSettings.class).anyMatch(each -> each.readOnly() && isNamed.test(each));
    boolean notAllowed =
        write.kind() == Write.Kind.SELF_EDIT
            && sent().stream().anyMatch(it -> it.self() != SelfPermission.READ_AND_WRITE);
    return fixed || notAllowed;
  }

  private String owner(AttributeSettings attribute) {
    return user.owner(attribute.attribute());
  }

  /** The attributes sent that surely are not Okta's. */
  List<String> blocked() {
    return sent().stream()
        .filter(it -> !owner(it).equals("okta") && !owner(it).equals(Oracle.AMBIGUOUS))
        .map(AttributeSettings::attribute)
        .toList();
  }

  /** The attributes that are checked against their owners. */
  private List<AttributeSettings> sent() {
    boolean unchangedToo =
        write.standing()
            || write.kind() == Write.Kind.INBOUND_CREATE
            || user.assumed(Assumption.UNCHANGED_VALUE_REFUSED).equals("yes");
    return user.all(AttributeSettings.class)
        .filter(
            each ->
                named.isEmpty()
                    || named.stream()
                        .anyMatch(
                            it ->
                                it.attribute().equals(each.attribute())
                                    && (it.changed() || unchangedToo)))
        .toList();
  }

  /** The attributes that a creation sets. */
  List<String> written() {
    boolean all = user.assumed(Assumption.CREATE_WRITES).equals("all");
    return verdict().orElse("").equals("CREATED")
        ? sent().stream()
            .filter(it -> all || owner(it).equals("okta"))
            .map(AttributeSettings::attribute)
            .toList()
        : List.of();
  }
}

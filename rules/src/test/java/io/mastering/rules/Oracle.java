package io.mastering.rules;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who masters and who owns, in plain Java and without anything unknown: written from the numbered
 * sentences of the calculus, not from the rules.
 */
final class Oracle {
  /** Stands for a master or owner that cannot be named because sources have no order. */
  static final String AMBIGUOUS = "(ambiguous)";

  private final List<Fact> facts;
  private final List<String> candidates = new ArrayList<>();

  /**
   * @param marks the IdPs whose links count as updated by sign-in where neither the link nor an
   *     assumption says so
   */
  Oracle(List<Fact> facts, List<String> marks) {
    this.facts = facts;
    if (user().status() == UserStatus.DEPROVISIONED) {
      return;
    }
    all(AppLink.class).filter(this::sources).map(AppLink::app).forEach(candidates::add);
    all(IdpLink.class)
        .filter(link -> idp(link.idp()).active() == Truth.YES)
        .filter(link -> marked(link).orElse(marks.contains(link.idp())))
        .map(IdpLink::idp)
        .forEach(candidates::add);
  }

  /** The IdPs of whose links nothing says whether they were updated by sign-in. */
  static List<String> openMarks(List<Fact> facts) {
    Oracle oracle = new Oracle(facts, List.of());
    return oracle
        .all(IdpLink.class)
        .filter(link -> oracle.marked(link).isEmpty())
        .map(IdpLink::idp)
        .toList();
  }

  private boolean sources(AppLink link) {
    AppSettings app = app(link.app());
    return app.active() == Truth.YES
        && app.mastersUsers() == Truth.YES
        && link.individual() == Truth.YES
        && link.matched() == Truth.YES
        && link.standing() != LinkStanding.ENDED;
  }

  private Optional<Boolean> marked(IdpLink link) {
    if (link.mark() != Mark.NOT_SHOWN) {
      return Optional.of(link.mark() == Mark.UPDATED_BY_SIGN_IN);
    }
    boolean on = idp(link.idp()).updatesExistingUsers() == Truth.YES;
    String value = assumed(on ? Assumption.IDP_LINK_WHILE_ON : Assumption.IDP_LINK_WHILE_OFF);
    return value.equals("unknown") ? Optional.empty() : Optional.of(value.equals("marked"));
  }

  /** The master: a source, okta, or {@link #AMBIGUOUS}. */
  String master() {
    List<String> order = order();
    Optional<String> highest = order.stream().filter(candidates::contains).findFirst();
    if (highest.isPresent()) {
      return highest.get();
    }
    return candidates.isEmpty() ? "okta" : candidates.size() == 1 ? candidates.get(0) : AMBIGUOUS;
  }

  List<String> candidates() {
    return candidates;
  }

  private List<String> order() {
    Optional<PriorityList> list =
        all(PriorityList.class)
            .filter(each -> holds(each.condition()))
            .min(Comparator.comparingInt(PriorityList::list));
    return list.map(
            governing ->
                all(PriorityPlace.class)
                    .filter(place -> place.list() == governing.list())
                    .sorted(Comparator.comparingInt(PriorityPlace::place))
                    .map(PriorityPlace::source)
                    .toList())
        .orElse(List.of());
  }

  /** The owner: a source, okta, nobody, or {@link #AMBIGUOUS}. */
  String owner(String attribute) {
    Optional<InheritanceSettings> governing =
        all(InheritanceSettings.class)
            .filter(each -> each.attribute().equals(attribute) && holds(each.condition()))
            .min(Comparator.comparingInt(InheritanceSettings::statement));
    Mode mode = governing.map(InheritanceSettings::mode).orElse(Mode.FROM_MASTER);
    if (mode == Mode.FROM_MASTER) {
      return master();
    }
    return mode == Mode.FROM_OKTA
        ? "okta"
        : overriding(attribute, governing.orElseThrow().statement());
  }

  private String overriding(String attribute, int statement) {
    Optional<String> first =
        all(OverrideEntry.class)
            .filter(entry -> entry.statement() == statement)
            .sorted(Comparator.comparingInt(OverrideEntry::place))
            .map(OverrideEntry::source)
            .filter(candidates::contains)
            .filter(source -> !skipped(source, attribute))
            .findFirst();
    String fallback = assumed(Assumption.OVERRIDE_FALLBACK);
    return first.orElseGet(() -> fallback.equals("master") ? master() : fallback);
  }

  private boolean skipped(String source, String attribute) {
    return assumed(Assumption.OVERRIDE_EMPTY).equals("next")
        && facts.contains(new LinkValue(source, attribute, LinkValue.State.EMPTY));
  }

  UserState user() {
    return all(UserState.class).findFirst().orElseThrow();
  }

  String assumed(Assumption assumption) {
    return all(Assumed.class)
        .filter(each -> each.assumption() == assumption)
        .map(Assumed::value)
        .findFirst()
        .orElseThrow();
  }

  AppSettings app(String name) {
    return all(AppSettings.class).filter(each -> each.app().equals(name)).findFirst().orElseThrow();
  }

  private IdpSettings idp(String name) {
    return all(IdpSettings.class).filter(each -> each.idp().equals(name)).findFirst().orElseThrow();
  }

  private boolean holds(int condition) {
    return condition == PriorityList.ALWAYS
        || facts.contains(new ConditionTruth(condition, Truth.YES));
  }

  <F extends Fact> Stream<F> all(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
